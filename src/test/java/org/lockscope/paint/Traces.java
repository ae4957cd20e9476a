package org.lockscope.paint;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Operands;
import org.lockscope.probe.Recorder;
import org.lockscope.say.Lengths;
import org.lockscope.say.TaskWords;
import org.lockscope.scenario.news.NewsTasks;
import org.lockscope.text.Language;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

/** Traces made event by event, on any clock, and timelines of them. */
public final class Traces {
  private final Recorder recorder = new Recorder(1);
  private final TraceBuilder builder = new TraceBuilder(recorder.directory());
  private long sequence;

  private Traces() {
    recorder.newThread("main", false);
    NewsTasks.ALL.forEach(recorder::newTask);
  }

  public static Traces of(String... threads) {
    Traces traces = new Traces();
    for (int i = 0; i < threads.length; i++) {
      traces.recorder.newThread(threads[i], false);
      traces.builder.event(0, 0, EventKind.FORK, 0, i + 1, 0);
    }
    return traces;
  }

  public int lock(String name) {
    return recorder.newObject(ObjectKind.LOCK, name);
  }

  public Traces call(int thread, long from, long to) {
    builder.event(thread, from, EventKind.CALL_START, 0, 0, thread);
    builder.event(thread, to, EventKind.CALL_END, 0, 0, Operands.outcome(Operands.OK, thread));
    return this;
  }

  Traces append(int thread, long from, long to) {
    builder.event(thread, from, EventKind.APPEND_START, 0, 0, thread);
    builder.event(thread, to, EventKind.APPEND_END, 0, 0, Operands.outcome(Operands.OK, thread));
    return this;
  }

  public Traces request(int thread, int lock, long at) {
    builder.event(thread, at, EventKind.LOCK_REQUEST, 0, lock, 0);
    return this;
  }

  public Traces acquire(int thread, int lock, long at) {
    builder.event(thread, at, EventKind.LOCK_ACQUIRE, 0, lock, ++sequence);
    return this;
  }

  public Traces release(int thread, int lock, long at) {
    builder.event(thread, at, EventKind.LOCK_RELEASE, 0, lock, sequence);
    return this;
  }

  public Trace seal() {
    return builder.seal();
  }

  static Timeline timeline(Trace trace, TimeSpan span, Annotations annotations) {
    return timeline(trace, null, span, OptionalLong.empty(), annotations);
  }

  static Timeline timeline(
      Trace trace,
      @Nullable Overlaid below,
      TimeSpan span,
      OptionalLong playhead,
      Annotations annotations) {
    return new Timeline(
        trace,
        below,
        new Lanes(trace.lanes()),
        "",
        "",
        "",
        span,
        playhead,
        annotations,
        new TaskWords(Language.ENGLISH, null),
        Lengths.timed(Language.ENGLISH));
  }

  static TimelineLayout layout(Trace trace, double width, double pitch) {
    int lanes = trace.lanes().size();
    int ribbons = trace.locks().size();
    return new TimelineLayout(
        0, 0, width, TimelineLayout.heightOf(ribbons, lanes, pitch), ribbons, lanes, pitch, 0);
  }

  static Drawn drawn(Timeline timeline, TimelineLayout layout) {
    Drawn drawn = new Drawn();
    new TimelinePainter(drawn, Theme.LIGHT).paint(timeline, layout);
    return drawn;
  }

  static Annotations nothing() {
    return Annotations.of(List.of());
  }
}
