package org.lockscope.format;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.session.Recording;
import org.lockscope.trace.Trace;

/**
 * Reads the slices of any tool's Trace Event file: complete events ({@code X}), pairs of begin and
 * end ({@code B}, {@code E}), and the names of threads and processes. All other events are left
 * out. Used by one thread.
 */
final class SliceReader {
  private final JsonInput in;
  private final Limits limits;
  private final SliceNames names;
  private final Slices slices = new Slices();

  // One event's fields. They come in any order.
  private String phase = "";
  private String name = "";
  private String process = "";
  private String thread = "";
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

  private void take() throws IOException {
    switch (phase) {
      case "X" -> slices.add(lane(), names.call(name), time(), time() + duration);
      case "B" -> slices.begin(lane(), names.call(name), time());
      case "E" -> slices.end(lane(), time());
      case "M" -> metadata();
      default -> {}
    }
    if (slices.size() > limits.events() / 2) {
      throw new TraceFileException(
          "it holds more than %,d slices, which is all there is memory for"
              .formatted(limits.events() / 2));
    }
    if (slices.length() < 0 || slices.length() > Limits.LONGEST) {
      throw new TraceFileException("its times lie more than 36 years apart");
    }
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
    if (slices.size() == 0) {
      return null;
    }
    TraceFeed feed = new TraceFeed(names.directory(), limits);
    slices.to(feed, names.laneCount());
    Trace trace = feed.seal();
    Recording recording = Recording.of(file, trace, null, null, null, names.calls(), true);
    List<String> problems = new ArrayList<>();
    if (problem != null) {
      problems.add(problem);
    }
    if (feed.problem() != null) {
      problems.add(feed.problem());
    }
    if (slices.cut() > 0) {
      problems.add("%,d slices reach out of the one around them".formatted(slices.cut()));
    }
    if (slices.backwards() > 0) {
      problems.add("%,d slices end before they begin".formatted(slices.backwards()));
    }
    String said = problems.isEmpty() ? null : file + ": " + String.join("; ", problems);
    return new ReadResult(recording, said);
  }
}
