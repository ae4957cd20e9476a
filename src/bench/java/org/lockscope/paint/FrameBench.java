package org.lockscope.paint;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.lockscope.say.Lengths;
import org.lockscope.say.TaskWords;
import org.lockscope.text.Language;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.Moment;
import org.lockscope.trace.SyntheticRun;
import org.lockscope.trace.Tally;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What preparing a frame of 1600 by 900 costs, by the size of the trace: finding what to draw and
 * handing it to a surface that only counts. Beside it, seeking to any instant.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FrameBench {
  /** Counts what it is asked to draw. */
  private static final class Counting implements Surface {
    long drawn;

    @Override
    public void fillRect(double x, double y, double width, double height, int argb) {
      drawn++;
    }

    @Override
    public void fillRoundRect(
        double x, double y, double width, double height, double radius, int argb) {
      drawn++;
    }

    @Override
    public void strokeRoundRect(
        double x, double y, double w, double h, double radius, double stroke, int argb) {
      drawn++;
    }

    @Override
    public void hatchRect(
        double x, double y, double width, double height, double phase, int back, int stripe) {
      drawn++;
    }

    @Override
    public void stack(double x, double top, double height, float[] parts, int[] colours) {
      drawn++;
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double stroke, int argb) {
      drawn++;
    }

    @Override
    public void fillPolygon(double[] points, int argb) {
      drawn++;
    }

    @Override
    public void text(
        String text, double x, double base, double size, Weight weight, Align align, int argb) {
      drawn++;
    }

    @Override
    public double textWidth(String text, double size, Weight weight) {
      return text.length() * size * 0.55;
    }

    @Override
    public void pushClip(double x, double y, double width, double height) {}

    @Override
    public void popClip() {}
  }

  @Param({"10", "1000", "10000"})
  int lanes;

  @Param({"10000", "1000000", "10000000"})
  int intervals;

  private Trace trace;
  private Lanes shown;
  private TimelineLayout layout;
  private final Counting surface = new Counting();
  private long shift;

  @Setup
  public void prepare() {
    trace = SyntheticRun.of(lanes, intervals);
    shown = new Lanes(trace.lanes());
    layout = new TimelineLayout(0, 0, 1600, 900, 0, lanes, 14, 0);
  }

  private long frame(TimeSpan span) {
    Timeline timeline =
        new Timeline(
            trace,
            null,
            shown,
            "",
            "",
            "",
            span,
            OptionalLong.of(0),
            Annotations.of(List.of()),
            new TaskWords(Language.ENGLISH, null),
            Lengths.timed(Language.ENGLISH));
    new TimelinePainter(surface, Theme.LIGHT).paint(timeline, layout);
    return surface.drawn;
  }

  /** The whole run. */
  @Benchmark
  public long whole() {
    return frame(new TimeSpan(0, trace.end()));
  }

  /** A hundredth of the run, elsewhere each time. */
  @Benchmark
  public long zoomed() {
    long length = Math.max(1, trace.end() / 100);
    shift = (shift + 7919 * 1000) % Math.max(1, trace.end() - length);
    return frame(new TimeSpan(shift, shift + length));
  }

  /** What the run had come to at any instant. */
  @Benchmark
  public Tally seek() {
    shift = (shift + 7919 * 10_000) % trace.end();
    Moment moment = trace.events().at(shift);
    return trace.tally(moment);
  }
}
