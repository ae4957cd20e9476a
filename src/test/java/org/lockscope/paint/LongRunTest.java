package org.lockscope.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Operands;
import org.lockscope.picture.ImageSurface;
import org.lockscope.probe.Recorder;
import org.lockscope.say.Lengths;
import org.lockscope.say.TaskWords;
import org.lockscope.text.Language;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.TimeScale;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

/** Nothing is lost for being short. */
final class LongRunTest {
  private static final long HOUR = 3_600_000_000_000L;

  private static Trace hourWithOneShortHold() {
    Recorder recorder = new Recorder(1);
    TraceBuilder builder = new TraceBuilder(recorder.directory());
    int lock = recorder.newObject(ObjectKind.LOCK, "lock");
    recorder.newThread("main", false);
    recorder.newThread("worker-1", false);
    builder.event(0, 0, EventKind.FORK, 0, 1, 0);
    builder.event(1, 0, EventKind.CALL_START, 0, 0, 1);
    builder.event(1, HOUR / 3, EventKind.LOCK_REQUEST, 0, lock, 0);
    builder.event(1, HOUR / 3, EventKind.LOCK_ACQUIRE, 0, lock, 1);
    builder.event(1, HOUR / 3 + 1_000, EventKind.LOCK_RELEASE, 0, lock, 1);
    builder.event(1, HOUR, EventKind.CALL_END, 0, 0, Operands.outcome(Operands.OK, 1));
    return builder.seal();
  }

  @Test
  void aHoldOfAMicrosecondInAnHourIsAMark() {
    Trace trace = hourWithOneShortHold();
    BufferedImage image = new BufferedImage(1600, 140, BufferedImage.TYPE_INT_RGB);
    TimelineLayout layout = new TimelineLayout(0, 0, 1600, 140, 1, 1, 26, 0);
    Timeline timeline =
        new Timeline(
            trace,
            null,
            new Lanes(trace.lanes()),
            "",
            "",
            "",
            new TimeSpan(0, HOUR),
            OptionalLong.empty(),
            Annotations.of(List.of()),
            new TaskWords(Language.ENGLISH, null),
            Lengths.timed(Language.ENGLISH));
    new TimelinePainter(new ImageSurface(image, 1, 0), Theme.LIGHT).paint(timeline, layout);
    int holding = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        holding += image.getRGB(x, y) == Theme.LIGHT.holding() ? 1 : 0;
      }
    }
    assertThat(holding).isPositive();
  }

  @Test
  void columnsStayTogetherWhileTheViewMoves() {
    TimelineLayout layout = new TimelineLayout(0, 0, 1600, 140, 1, 1, 26, 0);
    TimeSpan span = new TimeSpan(1_000_000, 9_000_000);
    double column = span.length() / layout.plotWidth();
    for (int i = 0; i < 100; i++) {
      TimeScale scale = layout.scale(span.shifted(i * 777L));
      double offset = scale.from() / column;
      assertThat(Math.abs(offset - Math.round(offset))).isLessThan(1e-3);
    }
  }
}
