package org.lockscope.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lockscope.event.EventKind.FORK;
import static org.lockscope.event.EventKind.JOIN;
import static org.lockscope.event.EventKind.LOCK_ACQUIRE;
import static org.lockscope.event.EventKind.LOCK_RELEASE;
import static org.lockscope.event.EventKind.OBSERVE;
import static org.lockscope.event.EventKind.PUBLISH;
import static org.lockscope.event.EventKind.READ;
import static org.lockscope.event.EventKind.RECEIVE;
import static org.lockscope.event.EventKind.SEND;
import static org.lockscope.event.EventKind.WRITE;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lockscope.event.EventKind;
import org.lockscope.event.Operands;

/** Rule by rule, named as in the paper. */
final class FastTrackTest {
  private static final int X = 1;
  private static final int LOCK = 9;

  private final List<Race> races = new ArrayList<>();
  private final FastTrack detector = new FastTrack(true, races::add);

  private void access(int thread, EventKind kind) {
    detector.event(thread, 0, kind, 40 + thread, X, Operands.access(-1, 0));
  }

  private void sync(int thread, EventKind kind, int object, long number) {
    detector.event(thread, 0, kind, 0, object, number);
  }

  private List<String> kinds() {
    return races.stream().map(Race::kind).toList();
  }

  @Test
  void writeExclusiveAfterAnUnorderedWriteIsAWriteWriteRace() {
    access(0, WRITE);
    access(1, WRITE);
    assertThat(races)
        .containsExactly(
            new Race(
                X,
                -1,
                new Access(0, true, 40, 1, List.of(), null),
                new Access(1, true, 41, 2, List.of(), null)));
  }

  @Test
  void readExclusiveAfterAnUnorderedWriteIsAWriteReadRace() {
    access(0, WRITE);
    access(1, READ);
    assertThat(kinds()).containsExactly("write-read");
  }

  @Test
  void writeExclusiveAfterAnUnorderedReadIsAReadWriteRace() {
    access(0, READ);
    access(1, WRITE);
    assertThat(kinds()).containsExactly("read-write");
  }

  @Test
  void writeSharedAfterUnorderedReadsIsAReadWriteRace() {
    access(0, READ);
    access(1, READ);
    sync(1, FORK, 2, 0);
    access(2, WRITE);
    assertThat(kinds()).containsExactly("read-write");
    assertThat(races.getFirst().previous().thread()).isZero();
  }

  @Test
  void readsAloneDoNotRace() {
    access(0, READ);
    access(1, READ);
    access(2, READ);
    assertThat(races).isEmpty();
  }

  @Test
  void releaseAndAcquireOrder() {
    sync(0, LOCK_ACQUIRE, LOCK, 1);
    access(0, WRITE);
    sync(0, LOCK_RELEASE, LOCK, 1);
    sync(1, LOCK_ACQUIRE, LOCK, 2);
    access(1, WRITE);
    assertThat(races).isEmpty();
  }

  @Test
  void whatFollowsTheReleaseIsNotOrderedByIt() {
    sync(0, LOCK_ACQUIRE, LOCK, 1);
    sync(0, LOCK_RELEASE, LOCK, 1);
    access(0, WRITE);
    sync(1, LOCK_ACQUIRE, LOCK, 2);
    access(1, WRITE);
    assertThat(kinds()).containsExactly("write-write");
  }

  @Test
  void forkAndJoinOrder() {
    access(0, WRITE);
    sync(0, FORK, 1, 0);
    access(1, WRITE);
    sync(0, JOIN, 1, 0);
    access(0, WRITE);
    assertThat(races).isEmpty();
  }

  @Test
  void aJoinBringsWhatAThreadWithoutAnEventHadMet() {
    access(0, WRITE);
    sync(0, FORK, 1, 0);
    sync(2, JOIN, 1, 0);
    access(2, READ);
    assertThat(races).isEmpty();
  }

  @Test
  void sendAndReceiveOrder() {
    access(0, WRITE);
    sync(0, SEND, 5, 1);
    access(0, READ);
    sync(1, RECEIVE, 5, 1);
    access(1, READ);
    assertThat(races).isEmpty();
    access(1, WRITE);
    assertThat(kinds()).containsExactly("read-write");
  }

  @Test
  void publishAndObserveOrder() {
    access(0, WRITE);
    sync(0, PUBLISH, 6, 1);
    sync(1, OBSERVE, 6, 0);
    sync(2, OBSERVE, 6, 1);
    access(2, READ);
    assertThat(races).isEmpty();
    access(1, READ);
    assertThat(kinds()).containsExactly("write-read");
  }

  @Test
  void aNestedAcquireOrdersNothing() {
    sync(0, LOCK_ACQUIRE, LOCK, 1);
    sync(0, LOCK_ACQUIRE, LOCK, 1);
    sync(0, LOCK_RELEASE, LOCK, 1);
    assertThatThrownBy(() -> sync(1, LOCK_ACQUIRE, LOCK, 2))
        .isInstanceOf(MalformedTraceException.class)
        .hasMessage("event 4: a lock is acquired that another thread holds");
  }

  @Test
  void whatNoExecutionCouldDoIsRefusedWithItsNumber() {
    assertThatThrownBy(() -> sync(0, LOCK_RELEASE, LOCK, 1)).hasMessageStartingWith("event 1:");
    sync(0, FORK, 1, 0);
    access(1, READ);
    sync(0, JOIN, 1, 0);
    assertThatThrownBy(() -> access(1, READ)).hasMessageStartingWith("event 5: a thread acts");
    access(3, READ);
    assertThatThrownBy(() -> sync(0, FORK, 3, 0)).hasMessageContaining("has acted already");
  }

  @Test
  void withoutAllOnlyTheFirstOfALocationIsReported() {
    List<Race> first = new ArrayList<>();
    FastTrack quiet = new FastTrack(false, first::add);
    for (int i = 0; i < 6; i++) {
      quiet.event(i % 2, 0, WRITE, 0, X, Operands.access(-1, 0));
    }
    assertThat(first).hasSize(1);
    assertThat(quiet.racyLocations()).isEqualTo(1);
    assertThat(quiet.locations()).isEqualTo(1);
    assertThat(quiet.threads()).isEqualTo(2);
  }

  @Test
  void aSecondForkAForkOfTheEndedAndAJoinOfItselfAreRefusedWithTheirNumber() {
    sync(0, FORK, 1, 0);
    assertThatThrownBy(() -> sync(0, FORK, 1, 0))
        .isInstanceOf(MalformedTraceException.class)
        .hasMessage("event 2: a thread is forked a second time");
    assertThatThrownBy(() -> sync(0, JOIN, 0, 0)).hasMessage("event 3: a thread joins itself");
    sync(0, JOIN, 2, 0);
    assertThatThrownBy(() -> sync(0, FORK, 2, 0)).hasMessageStartingWith("event 5: ");
  }

  @Test
  void aRaceNamesTheLocksHeldAndWhereThreadsWereStarted() {
    detector.event(0, 0, FORK, 77, 1, 0);
    sync(0, LOCK_ACQUIRE, LOCK, 1);
    sync(0, LOCK_ACQUIRE, LOCK + 1, 1);
    access(0, WRITE);
    access(1, WRITE);
    Race race = races.getFirst();
    assertThat(race.previous().locks()).containsExactly(LOCK, LOCK + 1);
    assertThat(race.previous().origin()).isNull();
    assertThat(race.current().locks()).isEmpty();
    assertThat(race.current().origin()).isEqualTo(new Origin(0, 77, 1));
  }

  @Test
  void locksMayBeLetGoInAnyOrder() {
    sync(0, LOCK_ACQUIRE, LOCK, 1);
    sync(0, LOCK_ACQUIRE, LOCK + 1, 1);
    sync(0, LOCK_RELEASE, LOCK, 1);
    access(0, WRITE);
    access(1, WRITE);
    assertThat(races.getFirst().previous().locks()).containsExactly(LOCK + 1);
  }

  @Test
  void whatFollowsAPublicationIsNotOrderedByIt() {
    sync(0, PUBLISH, 6, 1);
    access(0, WRITE);
    sync(1, OBSERVE, 6, 1);
    access(1, READ);
    assertThat(kinds()).containsExactly("write-read");
  }

  @Test
  void aWriteForgetsTheReadsBeforeIt() {
    access(0, READ);
    access(1, READ);
    access(2, WRITE);
    assertThat(kinds()).containsExactly("read-write");
    sync(2, LOCK_ACQUIRE, LOCK, 1);
    sync(2, LOCK_RELEASE, LOCK, 1);
    access(2, WRITE);
    assertThat(races).hasSize(1);
  }

  @Test
  void anAccessUnorderedWithAReadAndAWriteCountsOnce() {
    access(0, WRITE);
    access(1, READ);
    access(2, WRITE);
    assertThat(kinds()).containsExactly("write-read", "write-write", "read-write");
    assertThat(detector.unorderedAccesses()).isEqualTo(2);
    assertThat(detector.accesses()).isEqualTo(3);
    assertThat(detector.racyLocations()).isEqualTo(1);
  }

  @Test
  void anAcquireAfterAnObservationOrders() {
    sync(2, PUBLISH, 6, 1);
    sync(1, OBSERVE, 6, 1);
    sync(0, LOCK_ACQUIRE, LOCK, 1);
    access(0, WRITE);
    sync(0, LOCK_RELEASE, LOCK, 1);
    sync(1, LOCK_ACQUIRE, LOCK, 2);
    access(1, WRITE);
    assertThat(races).isEmpty();
  }

  @Test
  void anObservationIsOrderedAfterAllUpToItsNumberAndNoneBeyond() {
    access(0, WRITE);
    sync(0, PUBLISH, 6, 1);
    sync(1, PUBLISH, 6, 2);
    sync(2, OBSERVE, 6, 2);
    access(2, WRITE);
    assertThat(races).isEmpty();
    sync(2, PUBLISH, 6, 3);
    sync(3, OBSERVE, 6, 2);
    access(3, WRITE);
    assertThat(kinds()).containsExactly("write-write");
  }

  @Test
  void anObservationOfAPublicationLongPastHasNoEdgeTooFew() {
    access(0, WRITE);
    sync(0, PUBLISH, 6, 1);
    for (int number = 2; number < 1_000; number++) {
      sync(1, PUBLISH, 6, number);
    }
    sync(2, OBSERVE, 6, 1);
    access(2, WRITE);
    assertThat(races).isEmpty();
  }

  @Test
  void aReportTellsTheNumbersThatItsReaderGave() {
    detector.nextNumber(10);
    access(0, WRITE);
    detector.nextNumber(30);
    access(1, WRITE);
    assertThat(races.getFirst().previous().event()).isEqualTo(10);
    assertThat(races.getFirst().current().event()).isEqualTo(30);
  }
}
