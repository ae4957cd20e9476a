package org.lockscope.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.State;
import org.lockscope.trace.TimeScale;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/** Marks that are drawn wider than they are stay inside of what contains them, at any scale. */
final class LeastWidthProperties {
  private static final double TENTH = 0.1;

  /** One worker's stay at the lock; other workers ask for it while it holds it. */
  private record Stay(long before, long call, long gap, boolean appendInside, boolean contended) {}

  private static Trace trace(List<Long> lengths, int inside, int contended) {
    Traces traces = Traces.of("worker-1", "worker-2");
    int lock = traces.lock("lock");
    long now = 0;
    int stays = lengths.size() / 3;
    for (int i = 0; i < stays; i++) {
      Stay stay =
          new Stay(
              lengths.get(3 * i),
              lengths.get(3 * i + 1),
              lengths.get(3 * i + 2),
              (inside >> i & 1) == 1,
              (contended >> i & 1) == 1);
      now = stay(traces, lock, now + stay.before, stay);
    }
    return traces.seal();
  }

  private static long stay(Traces traces, int lock, long from, Stay stay) {
    traces.request(1, lock, from).acquire(1, lock, from + 1);
    long called = from + 1 + stay.call;
    traces.call(1, from + 1, called);
    long asked = called;
    if (stay.contended) {
      traces.request(2, lock, asked);
    }
    long appended = called + stay.gap;
    if (stay.appendInside) {
      traces.append(1, called, appended).release(1, lock, appended);
    } else {
      traces.release(1, lock, called).append(1, called, appended);
    }
    if (stay.contended) {
      traces.acquire(2, lock, appended + 1).release(2, lock, appended + 2);
    }
    return appended + 3;
  }

  @Property(tries = 120)
  void anAppendUnderTheLockIsOverItsStripAndOneBehindItIsNot(
      @ForAll @Size(min = 3, max = 24) List<@LongRange(min = 1, max = 4_000_000_000L) Long> lengths,
      @ForAll int inside,
      @ForAll int contended,
      @ForAll @IntRange(min = 300, max = 3000) int width,
      @ForAll @IntRange(min = 1, max = 1000) int zoom) {
    Trace trace = trace(lengths, inside, contended);
    TimeSpan span = new TimeSpan(0, Math.max(1000, trace.end() / zoom));
    Timeline timeline = Traces.timeline(trace, span, Traces.nothing());
    TimelineLayout layout = Traces.layout(trace, width, 26);
    TimeScale scale = layout.scale(timeline.span());
    List<Drawn.Thing> marks = new ArrayList<>();
    List<Drawn.Thing> strips = new ArrayList<>();
    Drawn drawn = Traces.drawn(timeline, layout);
    drawn.of("round").filter(t -> t.argb() == Theme.LIGHT.append()).forEach(marks::add);
    double strip = layout.laneTop(0) + LaneSplit.of(26).stripTop();
    drawn
        .of("rect")
        .filter(t -> t.argb() == Theme.LIGHT.holding() && t.y() == strip)
        .forEach(strips::add);
    Lane lane = trace.lanes().getFirst();
    for (int i = 0; i < lane.activity().size(); i++) {
      if (lane.activity().state(i) == State.APPENDING) {
        long start = lane.activity().start(i);
        long end = lane.activity().end(i);
        LeastWidths.Extent at = new LeastWidths(scale, trace.end()).of(start, end, lane.holds());
        boolean seen =
            at.left() > layout.plotLeft()
                && scale.x(start) < layout.plotLeft() + layout.plotWidth() - 8;
        boolean single = marks.stream().anyMatch(m -> Math.abs(m.x() - at.left()) < TENTH);
        if (seen && single) {
          Intervals holds = lane.holds();
          int hold = holds.firstEndingAfter(end - 1);
          boolean under = hold < holds.size() && holds.start(hold) < end;
          double covered = covered(strips, at);
          if (under) {
            assertThat(covered)
                .as("append at %d under the lock", start)
                .isCloseTo(3, within(TENTH));
          } else if (at.right() < gap(holds, end, scale)) {
            assertThat(at.left()).isGreaterThanOrEqualTo(scale.x(start) - 1e-6);
          }
        }
      }
    }
    for (Drawn.Thing mark : marks) {
      assertThat(mark.width()).isGreaterThanOrEqualTo(LeastWidths.LEAST - 1e-6);
    }
  }

  /** How much of a mark, at most its least width, has a strip under it. */
  private static double covered(List<Drawn.Thing> strips, LeastWidths.Extent mark) {
    double left = mark.left();
    double right = Math.min(mark.right(), left + LeastWidths.LEAST);
    boolean[] under = new boolean[60];
    for (int i = 0; i < under.length; i++) {
      double x = left + (right - left) * (i + 0.5) / under.length;
      under[i] = strips.stream().anyMatch(s -> s.x() - TENTH <= x && x <= s.right() + TENTH);
    }
    int covered = 0;
    for (boolean each : under) {
      covered += each ? 1 : 0;
    }
    return LeastWidths.LEAST * covered / under.length;
  }

  private static double gap(Intervals holds, long end, TimeScale scale) {
    int next = holds.firstEndingAfter(end);
    return next < holds.size() ? scale.x(holds.start(next)) : Double.MAX_VALUE;
  }

  @Property(tries = 60)
  void aRibbonsHoldIsWhereItsStripIs(
      @ForAll @Size(min = 3, max = 24) List<@LongRange(min = 1, max = 4_000_000_000L) Long> lengths,
      @ForAll int inside,
      @ForAll @IntRange(min = 300, max = 3000) int width) {
    Trace trace = trace(lengths, inside, 0);
    Timeline timeline = Traces.timeline(trace, new TimeSpan(0, trace.end()), Traces.nothing());
    TimelineLayout layout = Traces.layout(trace, width, 26);
    Drawn drawn = Traces.drawn(timeline, layout);
    double strip = layout.laneTop(0) + LaneSplit.of(26).stripTop();
    List<Drawn.Thing> strips =
        drawn.of("rect").filter(t -> t.argb() == Theme.LIGHT.holding() && t.y() == strip).toList();
    drawn
        .of("round")
        .filter(t -> t.y() == layout.ribbonTop(0) && t.argb() == Theme.LIGHT.worker(0))
        .forEach(
            hold ->
                assertThat(strips)
                    .anyMatch(s -> Math.abs(s.x() - hold.x()) < 1 && s.right() > hold.right() - 1));
  }
}
