package org.lockscope.format.std;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.lockscope.event.Directory;
import org.lockscope.event.Operands;
import org.lockscope.event.Site;
import org.lockscope.trace.Events;
import org.lockscope.trace.Trace;

/**
 * Writes a trace in the STD format, with the operations {@code acq rel r w fork join} and no other,
 * since a common tool silently repeats the event before at a line it does not know. Locations are
 * integers; what they stand for goes to a file of its own. A send is written as an acquire and a
 * release of a lock that only this element's receive takes, which gives exactly that edge.
 */
public final class StdWriter {
  private final Trace trace;
  private final Directory names;

  /** Which object or thread has a name; another with the same gets its number too. */
  private final Map<String, Integer> owners = new HashMap<>();

  /**
   * A writer of one trace.
   *
   * @param trace a sealed trace
   */
  public StdWriter(Trace trace) {
    this.trace = trace;
    this.names = trace.directory();
  }

  /** Writes the events; the stream stays open. */
  public void writeEvents(OutputStream stream) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    Events events = trace.events();
    for (int i = 0; i < events.size(); i++) {
      write(events, i, out);
    }
    out.flush();
  }

  private void write(Events events, int i, Writer out) throws IOException {
    int object = events.object(i);
    long operand = events.operand(i);
    switch (events.kind(i)) {
      case READ -> line(events, i, "r", variable(object, operand), out);
      case WRITE -> line(events, i, "w", variable(object, operand), out);
      case LOCK_ACQUIRE -> line(events, i, "acq", lock(object), out);
      case LOCK_RELEASE -> line(events, i, "rel", lock(object), out);
      case FORK -> line(events, i, "fork", thread(object), out);
      case JOIN -> line(events, i, "join", thread(object), out);
      case SEND, RECEIVE -> {
        String token = lock(object) + ".element." + operand;
        line(events, i, "acq", token, out);
        line(events, i, "rel", token, out);
      }
      case PUBLISH, OBSERVE ->
          throw new IOException("the STD format has no operation for a volatile access");
      default -> {}
    }
  }

  private void line(Events events, int i, String op, String operand, Writer out)
      throws IOException {
    out.write(thread(events.thread(i)));
    out.write('|');
    out.write(op);
    out.write('(');
    out.write(operand);
    out.write(")|");
    out.write(Integer.toString(events.site(i)));
    out.write('\n');
  }

  private String thread(int id) {
    return unique("thread ", names.thread(id).name(), id);
  }

  private String lock(int object) {
    return unique("lock ", names.object(object).name(), object);
  }

  private String variable(int object, long operand) {
    String name = unique("variable ", names.object(object).name(), object);
    int index = Operands.index(operand);
    return index < 0 ? name : name + "[" + index + "]";
  }

  private String unique(String space, String name, int id) {
    String plain = name.replaceAll("[\\s|()]", "_");
    int owner = owners.computeIfAbsent(space + plain, key -> id);
    return owner == id ? plain : plain + "#" + id;
  }

  /** Writes what the locations stand for: {@code integer<TAB>File.java:line}, a line each. */
  public void writeLocations(OutputStream stream) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    TreeSet<Integer> used = new TreeSet<>();
    Events events = trace.events();
    for (int i = 0; i < events.size(); i++) {
      used.add(events.site(i));
    }
    for (int id : used) {
      Site site = names.site(id);
      if (site.line() > 0) {
        out.write(id + "\t" + site + "\n");
      }
    }
    out.flush();
  }
}
