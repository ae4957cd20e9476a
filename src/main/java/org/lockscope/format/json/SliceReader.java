package org.lockscope.format.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.format.input.Limits;
import org.lockscope.format.input.ReadResult;
import org.lockscope.format.input.TraceFeed;
import org.lockscope.format.input.TraceFileException;
import org.lockscope.session.Recording;
import org.lockscope.trace.Trace;

/**
 * Reads the slices of any tool's Trace Event file: complete events ({@code X}), pairs of begin and
 * end ({@code B}, {@code E}), and the names of threads and processes. What goes on apart from
 * threads ({@code b}, {@code e}; the older {@code S}, {@code F}) has lanes of its own, by its id,
 * named after what came first and the id. All other events are left out, and counted. Used by one
 * thread.
 */
final class SliceReader {
  private final JsonInput in;
  private final Limits limits;
  private final SliceNames names;
  private final Slices slices = new Slices();
  private final SliceMarks marks = new SliceMarks();
  private final LeftOut leftOut = new LeftOut();

  // One event's fields. They come in any order.
  private String phase = "";
  private String name = "";
  private String process = "";
  private String thread = "";
  private String category = "";
  private String scope = "";
  private String id = "";
  private boolean global;
  private @Nullable String given;
  private @Nullable Long time;
  private long duration;
  private @Nullable TraceFileException wrongTime;

  SliceReader(JsonInput in, Limits limits) {
    this.in = in;
    this.limits = limits;
    this.names = new SliceNames(limits);
  }

  /** Reads to the end of the array it stands at the start of. */
  void read() throws IOException {
    while (in.nextElement()) {
      if (in.current() == JsonToken.START_OBJECT) {
        fields();
        take();
      } else {
        in.skip();
      }
    }
  }

  private void fields() throws IOException {
    phase = "";
    name = "";
    process = "";
    thread = "";
    category = "";
    scope = "";
    id = "";
    global = false;
    given = null;
    time = null;
    duration = 0;
    wrongTime = null;
    while (in.nextField()) {
      String field = in.field();
      JsonToken token = in.next();
      boolean scalar = token != null && token.isScalarValue();
      if (field.equals("args") && token == JsonToken.START_OBJECT) {
        arguments();
      } else if (field.equals("id2") && token == JsonToken.START_OBJECT) {
        scopedId();
      } else if (!scalar) {
        in.skip();
      } else {
        field(field);
      }
    }
  }

  private void field(String field) throws IOException {
    switch (field) {
      case "ph" -> phase = in.scalar();
      case "name" -> name = in.scalar();
      case "pid" -> process = in.scalar();
      case "tid" -> thread = in.scalar();
      case "cat" -> category = in.scalar();
      case "scope" -> scope = in.scalar();
      case "id" -> id = in.scalar();
      case "ts" -> time = micros();
      case "dur" -> duration = micros();
      default -> {}
    }
  }

  /** A time; that it is none matters only if the event turns out to be a slice. */
  private long micros() throws IOException {
    try {
      return in.micros();
    } catch (TraceFileException e) {
      wrongTime = e;
      return 0;
    }
  }

  /** Of the arguments only the name counts, which metadata gives. */
  private void arguments() throws IOException {
    while (in.nextField()) {
      boolean isName = in.field().equals("name");
      if (in.next() == JsonToken.VALUE_STRING && isName) {
        given = in.scalar();
      } else {
        in.skip();
      }
    }
  }

  /** An id that says whose it is. */
  private void scopedId() throws IOException {
    while (in.nextField()) {
      String field = in.field();
      JsonToken token = in.next();
      if (token == null || !token.isScalarValue()) {
        in.skip();
      } else if (field.equals("local") || field.equals("global")) {
        global = field.equals("global");
        id = in.scalar();
      }
    }
  }

  private void take() throws IOException {
    switch (phase) {
      case "X" -> slices.add(lane(), names.call(name), time(), time() + duration);
      case "B" -> begin(lane());
      case "E" -> end(lane());
      case "b" -> begin(async(""));
      case "e" -> end(async(""));
      case "S" -> begin(async(name));
      case "F" -> end(async(name));
      case "M" -> metadata();
      default -> leftOut.add(phase);
    }
    if (slices.size() + marks.begins() > limits.events() / 2) {
      throw new TraceFileException(
          "it holds more than %,d slices, which is all there is memory for"
              .formatted(limits.events() / 2));
    }
    if (marks.size() > limits.events()) {
      throw new TraceFileException(
          "it begins and ends more than %,d slices, which is all there is memory for"
              .formatted(limits.events()));
    }
    if (slices.length() < 0 || slices.length() > Limits.LONGEST) {
      throw new TraceFileException("its times lie more than 36 years apart");
    }
  }

  private void begin(int lane) throws TraceFileException {
    marks.begin(lane, names.call(name), time());
    slices.seen(time(), time());
  }

  private void end(int lane) throws TraceFileException {
    marks.end(lane, name.isEmpty() ? -1 : names.call(name), time());
    slices.seen(Long.MAX_VALUE, time());
  }

  /** The lane of what has an id. The older kind is told apart by its name, too. */
  private int async(String kind) throws TraceFileException {
    String key = String.join("\0", category, scope, id, kind);
    return names.lane(global ? "" : process, key, name + " " + id);
  }

  private int lane() throws TraceFileException {
    return names.lane(process, thread);
  }

  private long time() throws TraceFileException {
    if (wrongTime != null) {
      throw wrongTime;
    }
    if (time == null) {
      throw new TraceFileException("expected a time (ts) in the event that ends here");
    }
    return time;
  }

  private void metadata() throws TraceFileException {
    if (given != null && name.equals("thread_name")) {
      names.nameThread(lane(), given);
    } else if (given != null && name.equals("process_name")) {
      names.nameProcess(process, given);
    }
  }

  /**
   * What was read so far; null if it holds no slices.
   *
   * @param file where it came from
   * @param problem why the reading ended early, if it did
   */
  @Nullable ReadResult result(String file, @Nullable String problem) throws TraceFileException {
    marks.to(slices);
    if (slices.size() == 0) {
      return null;
    }
    SliceTracks tracks = slices.arrange(names.laneCount(), limits.threads());
    TraceFeed feed = new TraceFeed(names.directory(tracks.more()), limits);
    feed.order(tracks.shown(), List.of());
    slices.to(feed);
    Trace trace = feed.seal();
    Recording recording = Recording.of(file, trace, true);
    List<String> problems = new ArrayList<>();
    if (problem != null) {
      problems.add(problem);
    }
    if (feed.problem() != null) {
      problems.add(feed.problem());
    }
    if (slices.cut() > 0) {
      problems.add(
          "%,d slices reach out of the one around them, and are cut off there"
              .formatted(slices.cut()));
    }

    if (slices.backwards() > 0) {
      problems.add("%,d slices end before they begin".formatted(slices.backwards()));
    }
    String said = problems.isEmpty() ? null : file + ": " + String.join("; ", problems);
    List<String> notices = notices();
    return new ReadResult(
        recording, said, notices.isEmpty() ? null : file + ": " + String.join("; ", notices));
  }

  /** What is no fault of the file's: a trace begins and ends in the midst of things. */
  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    if (marks.misnamed() > 0) {
      notices.add(
          "%,d ends have another name than the slice that they end".formatted(marks.misnamed()));
    }
    if (marks.unmatched() > 0) {
      notices.add("%,d ends are of slices whose begin is missing".formatted(marks.unmatched()));
    }
    if (marks.unended() > 0) {
      notices.add("%,d slices have no end, and go on to that of all".formatted(marks.unended()));
    }
    if (!leftOut.isNone()) {
      notices.add(leftOut.sentence());
    }
    return notices;
  }
}
