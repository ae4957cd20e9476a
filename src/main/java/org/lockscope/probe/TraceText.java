package org.lockscope.probe;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventWord;
import org.lockscope.event.ObjectInfo;
import org.lockscope.event.Site;
import org.lockscope.event.Task;
import org.lockscope.event.ThreadInfo;

/**
 * Writes a recording as one JSON object: a Trace Event file without slices, which holds the names
 * and then the events, six numbers each, under {@code lockscope}. Times count from a nanosecond
 * before the first event.
 */
final class TraceText {
  private static final int VERSION = 2;

  private final Writer out;
  private final Directory names;
  private final RecordedEvents events;

  /** The sites that events name, and those that called these, by their place in the file. */
  private final Map<Site, Integer> callers = new LinkedHashMap<>();

  private final BitSet sites = new BitSet();
  private final Map<Integer, ObjectInfo> objects = new TreeMap<>();
  private final BitSet kinds = new BitSet();

  /** By a kind's code, its place among those that occur. */
  private final int[] places = new int[EventKind.values().length];

  private long zero = Long.MAX_VALUE;
  private int highest = -1;

  TraceText(Writer out, Directory names, RecordedEvents events) {
    this.out = out;
    this.names = names;
    this.events = events;
  }

  void write(long dropped) throws IOException {
    events.forEach(this::count);
    out.write("{\"lockscope\":{\"version\":" + VERSION + ",\"timed\":true");
    if (dropped > 0) {
      out.write(",\"dropped\":" + dropped);
    }
    tasks();
    threads();
    objects();
    sites();
    kinds();
    out.write(",\n\"events\":[");
    boolean[] first = {true};
    events.forEach((thread, time, word, operand) -> event(first, thread, time, word, operand));
    out.write("]},\n\"traceEvents\":[]}\n");
  }

  private void count(int thread, long time, long word, long operand) {
    EventKind kind = EventWord.kind(word);
    kinds.set(kind.code());
    highest = Math.max(highest, thread);
    sites.set(EventWord.site(word));
    zero = Math.min(zero, time - 1);
    boolean named =
        switch (kind) {
          case BEGIN, END, FORK, JOIN, CALL_START, CALL_END, SAMPLE, LOST -> false;
          default -> EventWord.object(word) != 0;
        };
    if (named) {
      objects.computeIfAbsent(EventWord.object(word), names::object);
    }
  }

  private void event(boolean[] first, int thread, long time, long word, long operand)
      throws IOException {
    out.write(first[0] ? "" : ",");
    first[0] = false;
    out.write(
        thread
            + ","
            + (time - zero)
            + ","
            + places[EventWord.kind(word).code()]
            + ","
            + EventWord.site(word)
            + ","
            + EventWord.object(word)
            + ","
            + operand);
  }

  private void tasks() throws IOException {
    List<String> each = new ArrayList<>();
    for (int number = 0; number < names.taskCount(); number++) {
      Task task = names.task(number);
      each.add(
          "["
              + quoted(task.key())
              + ","
              + quoted(task.label())
              + ","
              + task.hue()
              + ","
              + task.lightness()
              + "]");
    }
    field("tasks", each);
  }

  private void threads() throws IOException {
    List<String> each = new ArrayList<>();
    // One that is being announced by another thread may not be counted yet, but has its name.
    int count = Math.max(names.threadCount(), highest + 1);
    for (int id = 0; id < count; id++) {
      ThreadInfo thread = names.thread(id);
      each.add("[" + quoted(thread.name()) + "," + thread.virtual() + "]");
    }
    field("threads", each);
  }

  private void objects() throws IOException {
    List<String> each = new ArrayList<>();
    objects.forEach(
        (id, object) ->
            each.add(
                "[" + id + "," + quoted(object.kind().name()) + "," + quoted(object.name()) + "]"));
    field("objects", each);
  }

  private void sites() throws IOException {
    int named = sites.length();
    sites.stream().mapToObj(names::site).forEach(site -> addCallers(site, named));
    List<String> each = new ArrayList<>();
    for (int id = 0; id < named; id++) {
      each.add(sites.get(id) ? site(names.site(id)) : "null");
    }
    callers.keySet().forEach(site -> each.add(site(site)));
    field("sites", each);
  }

  private void addCallers(Site site, int named) {
    for (Site at = site.caller(); at != null && !callers.containsKey(at); at = at.caller()) {
      callers.put(at, named + callers.size());
    }
  }

  private String site(Site site) {
    @Nullable Site caller = site.caller();
    int called = caller == null ? -1 : callers.getOrDefault(caller, -1);
    return "["
        + quoted(site.file())
        + ","
        + site.line()
        + ","
        + site.column()
        + ","
        + quoted(site.method())
        + ","
        + called
        + "]";
  }

  private void kinds() throws IOException {
    List<String> each = new ArrayList<>();
    for (int code = kinds.nextSetBit(0); code >= 0; code = kinds.nextSetBit(code + 1)) {
      places[code] = each.size();
      each.add(quoted(EventKind.of(code).name()));
    }
    field("kinds", each);
  }

  private void field(String name, List<String> values) throws IOException {
    out.write(",\n" + quoted(name) + ":[" + String.join(",\n", values) + "]");
  }

  /** A string as RFC 8259, 7, has it. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        // A half of a pair would be no UTF-8 by itself.
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
