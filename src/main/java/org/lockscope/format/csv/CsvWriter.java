package org.lockscope.format.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.event.Operands;
import org.lockscope.event.SampleState;
import org.lockscope.session.Recording;
import org.lockscope.trace.Events;
import org.lockscope.trace.ForeignTask;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.State;
import org.lockscope.trace.Trace;

/**
 * Writes a recording as tables: CSV after RFC 4180, in UTF-8, a header line first, lines ended by
 * CR LF. A field that holds a comma, a quote or a line end stands in quotes, its quotes doubled.
 *
 * <p>Names are written exactly as they are, also one that begins with {@code = + - @} and that a
 * spreadsheet may take for a formula: it stands in quotes, but quotes do not keep a spreadsheet
 * from that, and an apostrophe put in front would be another name. Import such columns as text.
 *
 * <p>Units stand in the header: nanoseconds since the recording began, or, where a recording's time
 * only numbers its events, {@code event}.
 */
public final class CsvWriter {
  private static final String LINE_END = "\r\n";

  private final Recording recording;
  private final Trace trace;
  private final Directory names;

  /** A writer of one recording. */
  public CsvWriter(Recording recording) {
    this.recording = recording;
    this.trace = recording.trace();
    this.names = trace.directory();
  }

  private String unit() {
    return recording.timed() ? "ns" : "event";
  }

  /**
   * Writes a line for each interval: what each lane does, then what it holds, lane by lane. The
   * stream stays open.
   */
  public void writeIntervals(OutputStream stream) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    String unit = unit();
    line(
        out,
        "lane",
        "thread",
        "state",
        "detail",
        "object",
        "start_" + unit,
        "end_" + unit,
        "duration_" + unit);
    for (Lane lane : trace.lanes()) {
      intervals(lane, lane.activity(), out);
      intervals(lane, lane.holds(), out);
      intervals(lane, lane.samples(), out);
    }
    out.flush();
  }

  private void intervals(Lane lane, Intervals track, Writer out) throws IOException {
    for (int i = 0; i < track.size(); i++) {
      State state = track.state(i);
      int object = track.object(i);
      boolean ofArticle = state == State.CALLING || state == State.APPENDING;
      line(
          out,
          Integer.toString(lane.index()),
          lane.name(),
          lower(state),
          detail(state, track.detail(i)),
          ofArticle ? Integer.toString(object) : object(state, object),
          Long.toString(track.start(i)),
          Long.toString(track.end(i)),
          Long.toString(track.end(i) - track.start(i)));
    }
  }

  private String detail(State state, int detail) {
    return switch (state) {
      case CALLING -> names.task(detail).label();
      case SLEEPING, PARKED, NETWORK, FILES, PINNED -> ForeignTask.ofDetail(detail).label();
      case SAMPLED -> SampleState.of(detail).name().toLowerCase(Locale.ROOT);
      default -> "";
    };
  }

  private String object(State state, int object) {
    return switch (state) {
      case SAMPLED -> names.site(object).toString();
      case SLEEPING, NETWORK, FILES, PINNED -> "";
      case PARKED -> object == 0 ? "" : names.object(object).name();
      default -> names.object(object).name();
    };
  }

  /**
   * Writes a line for each event, in the recording's order. {@code object} is a thread, a call or
   * an object, as the kind says; {@code slot} is that of an array; {@code value} is what was read
   * or written, else the event's further number. The stream stays open.
   */
  public void writeEvents(OutputStream stream) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    line(out, "index", "thread", "time_" + unit(), "kind", "object", "slot", "value", "site");
    Events events = trace.events();
    for (int i = 0; i < events.size(); i++) {
      EventKind kind = events.kind(i);
      long operand = events.operand(i);
      boolean access = kind == EventKind.READ || kind == EventKind.WRITE;
      int slot = access ? Operands.index(operand) : -1;
      line(
          out,
          Integer.toString(i),
          names.thread(events.thread(i)).name(),
          Long.toString(events.time(i)),
          lower(kind),
          object(kind, events.object(i)),
          slot < 0 ? "" : Integer.toString(slot),
          Long.toString(access ? Operands.value(operand) : operand),
          names.site(events.site(i)).toString());
    }
    out.flush();
  }

  private String object(EventKind kind, int object) {
    return switch (kind) {
      case BEGIN, END, SAMPLE, LOST -> "";
      case FORK, JOIN -> names.thread(object).name();
      case CALL_START, CALL_END -> ForeignTask.label(names, object);
      default -> names.object(object).name();
    };
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static void line(Writer out, String... fields) throws IOException {
    for (int i = 0; i < fields.length; i++) {
      if (i > 0) {
        out.write(',');
      }
      field(out, fields[i]);
    }
    out.write(LINE_END);
  }

  private static void field(Writer out, String text) throws IOException {
    if (!needsQuotes(text)) {
      out.write(text);
      return;
    }
    out.write('"');
    out.write(text.replace("\"", "\"\""));
    out.write('"');
  }

  private static boolean needsQuotes(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    boolean number = first == '-' && text.matches("-\\d+");
    if ((!number && "=+-@ ".indexOf(first) >= 0) || text.endsWith(" ")) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      if (",\"\r\n".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
