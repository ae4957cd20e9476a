package org.lockscope.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.lockscope.lesson.Schedule.Move;
import org.lockscope.lesson.Schedule.Step;
import org.lockscope.trace.ListHistory;

final class TwoAppendsTest {
  private static Position after(Integer... order) {
    return TwoAppends.after(new Schedule(List.of(order), false));
  }

  @Test
  void aStepIsARealStepOfTheRealList() {
    assertThat(after().slots()).isEmpty();
    assertThat(after(0).moves()).containsExactly(new Move(0, Step.READ_SIZE, 0));
    assertThat(after(0, 0, 0).size()).isEqualTo(1);
    assertThat(after(0, 0, 0, 1).moves())
        .containsExactly(
            new Move(0, Step.READ_SIZE, 0),
            new Move(0, Step.WRITE_SLOT, 0),
            new Move(0, Step.WRITE_SIZE, 1),
            new Move(1, Step.READ_SIZE, 1));
  }

  @Test
  void aSlotThatWasWrittenIsThereBeforeTheSizeSaysSo() {
    Position written = after(0, 0);
    assertThat(written.size()).isZero();
    assertThat(written.slots()).containsExactly(new ListHistory.Slot(0, 1, 0, List.of()));
    assertThat(after(0, 1, 0, 1).slots())
        .containsExactly(new ListHistory.Slot(0, 2, 1, List.of(1)));
  }

  @Test
  void whoHasMadeItsThreeStepsIsNoLongerUnderWay() {
    Position first = after(0, 0, 0);
    assertThat(first.history().underWay(first.moment())).isEmpty();
    Position second = after(0, 0, 0, 1, 1);
    assertThat(second.history().underWay(second.moment()))
        .containsExactly(new ListHistory.Append(1, 2, 1, 1, false));
  }

  @Test
  void bothThatReadTheSameSizeLoseOne() {
    Position lost = after(0, 1, 0, 1, 0, 1);
    assertThat(lost.lost()).isTrue();
    assertThat(lost.recording().verdict().races()).isNotEmpty();
    assertThat(after(0, 0, 0, 1, 1, 1).lost()).isFalse();
    assertThat(after(0, 1, 0, 1, 0).lost()).as("before its end").isFalse();
  }

  @Test
  void ofTwentyOrdersEighteenLoseAnUpdateAndNoneUnderALock() {
    Schedules free = Schedules.played(false);
    assertThat(free.all()).isEqualTo(20);
    assertThat(free.losing()).hasSize(18);
    assertThat(free.other(free.losing().getFirst())).hasValue(free.losing().get(1));
    assertThat(Schedule.all(true))
        .extracting(Schedule::order)
        .containsExactlyInAnyOrder(List.of(0, 0, 0, 1, 1, 1), List.of(1, 1, 1, 0, 0, 0));
    assertThat(Schedules.played(true)).isEqualTo(new Schedules(2, List.of()));
  }

  @Test
  void withTheLockOnlyTheHolderMoves() {
    Schedule begun = Schedule.start(true).then(0);
    assertThat(begun.mayMove(0)).isTrue();
    assertThat(begun.mayMove(1)).isFalse();
    assertThat(Schedule.start(false).then(0).mayMove(1)).isTrue();
    assertThat(begun.then(0).then(0).mayMove(1)).isTrue();
    assertThat(begun.takenBack()).isEqualTo(Schedule.start(true));
    assertThatThrownBy(() -> after(0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aGameThatIsCancelledStops() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Schedules.played(false)).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void nothingOfAGameIsLeftBehind() throws Exception {
    after();
    long recorders = recorders();
    Schedules.played(false);
    // A virtual thread that has ended may still lie on the stack of the thread that carried it.
    long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (recorders() > recorders && System.nanoTime() < patience) {
      Thread.onSpinWait();
    }
    assertThat(recorders()).isLessThanOrEqualTo(recorders);
  }

  /** How many recorders can be reached; to tell, the machine collects what cannot. */
  private static long recorders() throws Exception {
    Object classes =
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "gcClassHistogram",
                new Object[] {new String[0]},
                new String[] {String[].class.getName()});
    return classes
        .toString()
        .lines()
        .filter(line -> line.matches(".*\\borg\\.lockscope\\.probe\\.Recorder( .*)?"))
        .mapToLong(line -> Long.parseLong(line.strip().split("\\s+")[1]))
        .sum();
  }
}
