package org.lockscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lockscope.scenario.Chart.Point;
import org.lockscope.scenario.Chart.Style;
import org.lockscope.trace.Moment;

/** Numbers as they were at any instant. */
final class LedgerTest {
  @Test
  void knowsWhatHeldAtEachInstant() {
    Ledger ledger = new Ledger(2);
    for (int i = 1; i <= 200; i++) {
      ledger.set(3 * i, 10L * i, i, -i);
    }
    assertThat(ledger.at(Moment.START)).containsExactly(0, 0);
    assertThat(ledger.at(new Moment(25, 2))).containsExactly(0, 0);
    for (int events = 3; events < 600; events++) {
      assertThat(ledger.at(new Moment(0, events))).containsExactly(events / 3, -(events / 3));
    }
  }

  @Test
  void drawsEachChangeAsAStepUpToTheInstant() {
    Ledger ledger = new Ledger(1);
    ledger.set(1, 1_000_000_000L, 5);
    ledger.set(2, 2_000_000_000L, 5);
    ledger.set(3, 3_000_000_000L, 7);
    ledger.set(9, 9_000_000_000L, 0);
    Chart.Series series = ledger.series("queue", 0, new Moment(4_000_000_000L, 4));
    assertThat(series.style()).isEqualTo(Style.STEPS);
    assertThat(series.points())
        .containsExactly(new Point(0, 0), new Point(1, 5), new Point(3, 7), new Point(4, 7));
  }

  @Test
  void drawsALongRunWithBoundedPointsAndNeverGoesBackInTime() {
    Ledger ledger = new Ledger(1);
    for (int i = 1; i <= 100_000; i++) {
      ledger.set(i, 10 + i - 5L * (i % 2), i);
    }
    Chart.Series series = ledger.series("queue", 0, new Moment(100_000, 100_000));
    assertThat(series.points()).hasSizeBetween(400, 1100);
    assertThat(series.style()).isEqualTo(Style.LINE);
    assertThat(series.points()).extracting(Point::x).isSorted();
    assertThat(series.points().getLast().y()).isEqualTo(100_000);
  }

  @Test
  void anElapsedSumCountsWhatGoesOn() {
    Elapsed elapsed = new Elapsed();
    long[] row = new long[Elapsed.COLUMNS];
    elapsed.start(10);
    elapsed.start(20);
    elapsed.write(row, 0);
    assertThat(Elapsed.read(row, 0, 30)).isEqualTo(30);
    assertThat(Elapsed.running(row, 0)).isEqualTo(2);
    elapsed.end(10, 40);
    elapsed.write(row, 0);
    assertThat(Elapsed.read(row, 0, 50)).isEqualTo(60);
    assertThat(Elapsed.running(row, 0)).isEqualTo(1);
  }

  @Test
  void theLongestIsThatOfThoseThatHadEnded() {
    Longest longest = new Longest();
    longest.ended(5, 1, 0, 100);
    longest.ended(7, 2, 0, 50);
    longest.ended(9, 3, 0, 200);
    assertThat(longest.place(new Moment(0, 4))).isNull();
    assertThat(longest.length(new Moment(0, 8))).isEqualTo(100);
    Sight.Place last = longest.place(new Moment(0, 9));
    assertThat(last).isNotNull();
    assertThat(last.thread()).isEqualTo(3);
  }
}
