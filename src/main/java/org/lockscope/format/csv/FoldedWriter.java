package org.lockscope.format.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.event.Site;
import org.lockscope.session.Recording;
import org.lockscope.trace.Events;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.State;

/**
 * Writes waiting by stack, folded as flame-graph tools read it: a line a stack, its frames from the
 * outermost to the innermost with semicolons between them, then how long was waited there. The
 * outermost frame is the thread, the innermost what was waited for; between them stand the lines
 * that are known. Lengths are microseconds, or events where the recording's time only numbers them;
 * what rounds to 0 is left out.
 */
public final class FoldedWriter {
  private static final long MICROSECOND = 1000;

  /** Something that a thread asks for. */
  private record Request(long time, int site, int object) {}

  private final Recording recording;
  private final Directory names;

  private final Map<String, Long> folded = new TreeMap<>();

  /** A writer of one recording. */
  public FoldedWriter(Recording recording) {
    this.recording = recording;
    this.names = recording.trace().directory();
  }

  /** Writes to a stream, which stays open. */
  public void write(OutputStream out) throws IOException {
    Map<Integer, List<Request>> requests = requests();
    for (Lane lane : recording.trace().lanes()) {
      lane(lane, requests.getOrDefault(lane.thread(), List.of()));
    }
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    long unit = recording.timed() ? MICROSECOND : 1;
    for (Map.Entry<String, Long> stack : folded.entrySet()) {
      long weight = Math.round((double) stack.getValue() / unit);
      if (weight > 0) {
        text.write(stack.getKey() + " " + weight + "\n");
      }
    }
    text.flush();
  }

  /** What each thread asks for, in its order. */
  private Map<Integer, List<Request>> requests() {
    Map<Integer, List<Request>> requests = new HashMap<>();
    Events events = recording.trace().events();
    for (int i = 0; i < events.size(); i++) {
      EventKind kind = events.kind(i);
      if (kind == EventKind.LOCK_REQUEST || kind == EventKind.AWAIT) {
        requests
            .computeIfAbsent(events.thread(i), thread -> new ArrayList<>())
            .add(new Request(events.time(i), events.site(i), events.object(i)));
      }
    }
    return requests;
  }

  /** Adds a lane's waits, each at the line of the last request for what it waits for. */
  private void lane(Lane lane, List<Request> requests) {
    Map<Integer, Integer> sites = new HashMap<>();
    int next = 0;
    Intervals activity = lane.activity();
    for (int i = 0; i < activity.size(); i++) {
      while (next < requests.size() && requests.get(next).time <= activity.start(i)) {
        sites.put(requests.get(next).object, requests.get(next).site);
        next++;
      }
      State state = activity.state(i);
      int object = activity.object(i);
      if (state == State.WAITING || state == State.AWAITING) {
        String how = state == State.WAITING ? "waiting for " : "waiting on ";
        String stack =
            stack(lane.name(), sites.getOrDefault(object, 0), how + names.object(object).name());
        folded.merge(stack, activity.end(i) - activity.start(i), Long::sum);
      }
    }
  }

  private String stack(String thread, int site, String what) {
    Deque<String> frames = new ArrayDeque<>();
    frames.addFirst(what);
    for (Site at = names.site(site); at != null; at = caller(at)) {
      if (!at.equals(Site.UNKNOWN)) {
        frames.addFirst(frame(at));
      }
    }
    frames.addFirst(thread);
    return frames.stream().map(FoldedWriter::plain).collect(Collectors.joining(";"));
  }

  private static @Nullable Site caller(Site site) {
    return site.caller();
  }

  private static String frame(Site site) {
    return site.method().isEmpty() ? site.toString() : site.method() + " (" + site + ")";
  }

  /** A frame's name without what would end it. */
  private static String plain(String frame) {
    return frame.replaceAll("[;\\p{Cntrl}]+", " ").strip();
  }
}
