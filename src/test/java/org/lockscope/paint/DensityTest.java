package org.lockscope.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lockscope.event.EventKind;
import org.lockscope.event.Operands;
import org.lockscope.picture.ImageSurface;
import org.lockscope.probe.Recorder;
import org.lockscope.trace.ForeignTask;
import org.lockscope.trace.TimeScale;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

final class DensityTest {
  /** Two lanes of calls, one after another: the first all the time, the second every other call. */
  private static Trace trace(int calls) {
    Recorder recorder = new Recorder(1);
    TraceBuilder builder = new TraceBuilder(recorder.directory());
    recorder.newThread("main", false);
    for (int thread = 1; thread <= 2; thread++) {
      recorder.newThread("worker-" + thread, false);
      builder.event(0, 0, EventKind.FORK, 0, thread, 0);
    }
    long length = 10_000_000 / calls;
    for (int i = 0; i < calls; i++) {
      for (int thread = 1; thread <= (i % 2 == 0 ? 2 : 1); thread++) {
        builder.event(thread, i * length, EventKind.CALL_START, 0, 0, 1);
        builder.event(
            thread, (i + 1) * length, EventKind.CALL_END, 0, 0, Operands.outcome(Operands.OK, 1));
      }
    }
    return builder.seal();
  }

  @Test
  void lanesOfAnotherProgramThatMakeNoCallsAreDrawnToo() {
    Recorder recorder = new Recorder(1);
    TraceBuilder builder = new TraceBuilder(recorder.directory());
    recorder.newThread("main", false);
    for (ForeignTask task : new ForeignTask[] {ForeignTask.SLEEP, ForeignTask.FILE_READ}) {
      long from = task.ordinal() * 1_000_000L;
      builder.event(0, from, EventKind.CALL_START, 0, task.task(), 1);
      builder.event(
          0, from + 500_000, EventKind.CALL_END, 0, task.task(), Operands.outcome(Operands.OK, 1));
    }
    Trace trace = builder.seal();
    double width = 100;
    BufferedImage image = new BufferedImage(100, 40, BufferedImage.TYPE_INT_RGB);
    new Density(trace, trace.lanes(), new TimeScale(0, trace.end(), 0, width), trace.end())
        .paint(new ImageSurface(image, 1, 0), Theme.LIGHT, 0, 40);
    assertThat(image.getRGB(3, 20) & 0xffffff).isNotZero();
    assertThat(image.getRGB(50, 20) & 0xffffff).isZero();
    assertThat(image.getRGB(97, 20) & 0xffffff).isNotZero();
  }

  @Test
  void fewLanesThatGoOnAreLookedAtAnewWithEachPixel() {
    TimeScale scale = new TimeScale(0, 32_000_000_000L, 100, 800);
    assertThat(Density.step(10, scale)).isEqualTo(40_000_000);
    assertThat(Density.step(10_000, scale)).isEqualTo(640_000_000);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 50, 1000, 20_000})
  void threeQuartersOfTwoLanesAreCovered(int calls) {
    Trace trace = trace(calls);
    int width = 100;
    BufferedImage image = new BufferedImage(width, 40, BufferedImage.TYPE_INT_RGB);
    Density density =
        new Density(trace, trace.lanes(), new TimeScale(0, trace.end(), 0, width), trace.end());
    density.paint(new ImageSurface(image, 1, 0), Theme.LIGHT, 0, 40);
    long covered = 0;
    for (int y = 0; y < 40; y++) {
      for (int x = 0; x < width; x++) {
        covered += (image.getRGB(x, y) & 0xff) > 100 ? 1 : 0;
      }
    }
    assertThat(covered / (40.0 * width)).isCloseTo(0.75, Offset.offset(0.03));
    assertThat(density.lanes()).isEqualTo(List.of(1, 2).size());
  }

  @Test
  void nothingIsDrawnOfWhatIsLaterThanAnInstant() {
    Trace trace = trace(50);
    TimeScale scale = new TimeScale(0, trace.end(), 0, 100);
    Density density = new Density(trace, trace.lanes(), scale, trace.end());
    Drawn drawn = new Drawn();
    density.paintUntil(drawn, Theme.LIGHT, 0, 40, trace.end() / 4);
    assertThat(drawn.of("stack"))
        .hasSize(25)
        .allSatisfy(column -> assertThat(column.right()).isLessThanOrEqualTo(25));
    Drawn early = new Drawn();
    density.paintUntil(early, Theme.LIGHT, 0, 40, -1);
    assertThat(early.of("stack")).isEmpty();
  }
}
