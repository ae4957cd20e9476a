package org.lockscope.format.jfr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class JfrHoldsTest {
  private static final int MONITOR = 7;

  private static JfrSpan enter(int thread, long start, long end, int owner) {
    return new JfrSpan(JfrSpan.Kind.ENTER, thread, start, end, MONITOR, 0, owner);
  }

  private static JfrSpan await(int thread, long start, long end) {
    return new JfrSpan(JfrSpan.Kind.AWAITING, thread, start, end, 8, 0, MONITOR);
  }

  private static List<String> holds(JfrSpan... spans) {
    return JfrHolds.of(MONITOR, List.of(spans)).stream()
        .map(hold -> hold.thread() + ": " + hold.from() + " to " + hold.to())
        .toList();
  }

  @Test
  void whoLetAMonitorGoHeldItWhileTheOtherWaited() {
    assertThat(holds(enter(1, 10, 20, 0))).containsExactly("0: 10 to 20", "1: 20 to 20");
  }

  @Test
  void aChainOfWaitersHandsTheMonitorOn() {
    assertThat(holds(enter(2, 12, 30, 1), enter(1, 10, 20, 0), enter(3, 25, 40, 2)))
        .containsExactly("0: 10 to 20", "1: 20 to 30", "2: 30 to 40", "3: 40 to 40");
  }

  @Test
  void nobodyIsSaidToHoldAMonitorThatNobodyWaitedFor() {
    assertThat(holds(enter(1, 10, 20, 0), enter(2, 50, 60, 1)))
        .containsExactly("0: 10 to 20", "1: 20 to 20", "1: 50 to 60", "2: 60 to 60");
  }

  @Test
  void anUnknownHolderIsNotMadeUp() {
    assertThat(holds(enter(1, 10, 20, JfrSpan.NOBODY), enter(2, 15, 30, 2)))
        .containsExactly("1: 20 to 20", "2: 30 to 30");
  }

  @Test
  void nobodyHoldsAMonitorWhileWaitingForItOrOnItsCondition() {
    assertThat(holds(enter(1, 10, 20, 0), await(0, 15, 90)))
        .containsExactly("0: 10 to 15", "1: 20 to 20");
    assertThat(holds(enter(1, 10, 20, 0), await(0, 5, 12)))
        .containsExactly("0: 12 to 20", "1: 20 to 20");
    assertThat(holds(enter(1, 10, 20, 0), enter(0, 18, 30, 1)))
        .containsExactly("0: 10 to 18", "1: 20 to 30", "0: 30 to 30");
    assertThat(holds(enter(1, 10, 20, 0), await(0, 5, 12), await(0, 14, 30)))
        .containsExactly("0: 12 to 14", "1: 20 to 20");
  }
}
