package org.lockscope.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lockscope.event.EventKind;
import org.lockscope.event.Operands;

final class ListHistoryTest {
  private static final int LIST = 1;
  private static final int SIZE = 2;
  private static final int ARRAY = 3;

  private final ListHistory history = new ListHistory(LIST, SIZE, ARRAY);
  private int events;

  private int does(int thread, EventKind kind, int object, long operand) {
    history.event(thread, 0, kind, 0, object, operand);
    return ++events;
  }

  private static Moment after(int events) {
    return new Moment(0, events);
  }

  private int start(int thread) {
    return does(thread, EventKind.APPEND_START, LIST, thread);
  }

  private int readSize(int thread, int value) {
    return does(thread, EventKind.READ, SIZE, Operands.access(-1, value));
  }

  private int writeSlot(int thread, int slot) {
    return does(thread, EventKind.WRITE, LIST, Operands.access(slot, thread));
  }

  private int writeSize(int thread, int value) {
    return does(thread, EventKind.WRITE, SIZE, Operands.access(-1, value));
  }

  private int end(int thread) {
    return does(thread, EventKind.APPEND_END, LIST, Operands.outcome(Operands.OK, thread));
  }

  @Test
  void everyStepOfAnAppendShows() {
    int started = start(7);
    int read = readSize(7, 0);
    int wrote = writeSlot(7, 0);
    int sized = writeSize(7, 1);
    int ended = end(7);
    assertThat(history.underWay(after(0))).isEmpty();
    assertThat(history.underWay(after(started)))
        .containsExactly(new ListHistory.Append(7, 7, -1, -1, false));
    assertThat(history.underWay(after(read)))
        .containsExactly(new ListHistory.Append(7, 7, 0, -1, false));
    assertThat(history.slot(0, after(read)).article()).isZero();
    assertThat(history.underWay(after(wrote)))
        .containsExactly(new ListHistory.Append(7, 7, 0, 0, false));
    assertThat(history.slot(0, after(wrote)))
        .extracting(ListHistory.Slot::article, ListHistory.Slot::thread)
        .containsExactly(7, 7);
    assertThat(history.size(after(wrote))).isZero();
    assertThat(history.size(after(sized))).isEqualTo(1);
    assertThat(history.underWay(after(sized)))
        .containsExactly(new ListHistory.Append(7, 7, 0, 0, true));
    assertThat(history.underWay(after(ended))).isEmpty();
  }

  @Test
  void aResultIsLostFromTheInstantAtWhichItIsOverwritten() {
    start(1);
    start(2);
    readSize(1, 0);
    readSize(2, 0);
    int first = writeSlot(1, 0);
    int sized = writeSize(1, 1);
    int second = writeSlot(2, 0);
    end(1);
    end(2);
    assertThat(history.stored(after(first))).hasValue(0);
    assertThat(history.stored(after(sized))).hasValue(1);
    assertThat(history.lost(after(sized))).hasValue(0);
    assertThat(history.stored(after(second))).hasValue(1);
    assertThat(history.lost(after(second))).hasValue(1);
    assertThat(history.stored(after(events))).hasValue(1);
    assertThat(history.lost(after(events))).hasValue(1);
  }

  @Test
  void aResultBeyondTheSizeIsLostOnceItsAppendReturned() {
    start(1);
    int wrote = writeSlot(1, 3);
    int ended = end(1);
    int larger = writeSize(2, 4);
    assertThat(history.lost(after(wrote))).hasValue(0);
    assertThat(history.lost(after(ended))).hasValue(1);
    assertThat(history.lost(after(larger))).hasValue(0);
    assertThat(history.stored(after(larger))).hasValue(1);
  }

  @Test
  void ofAListNobodyKnowsNothingIsCounted() {
    assertThat(ListHistory.unknown().stored(after(0))).isEmpty();
    assertThat(ListHistory.unknown().lost(after(0))).isEmpty();
  }

  @Test
  void anOverwrittenSlotShowsWhoseResultWasLost() {
    start(1);
    start(2);
    readSize(1, 0);
    readSize(2, 0);
    int first = writeSlot(1, 0);
    int second = writeSlot(2, 0);
    writeSize(1, 1);
    end(1);
    assertThat(history.slot(0, after(first)).overwritten()).isEmpty();
    assertThat(history.slot(0, after(second)).article()).isEqualTo(2);
    assertThat(history.slot(0, after(second)).overwritten()).containsExactly(1);
    assertThat(history.underWay(after(events)))
        .extracting(ListHistory.Append::thread)
        .containsExactly(2);
  }

  @Test
  void aLargerArrayTakesOver() {
    start(1);
    readSize(1, 0);
    writeSlot(1, 0);
    writeSize(1, 1);
    end(1);
    int larger = 40;
    start(2);
    readSize(2, 1);
    does(2, EventKind.READ, LIST, Operands.access(0, 1));
    does(2, EventKind.WRITE, larger, Operands.access(0, 1));
    int before = events;
    int replaced = does(2, EventKind.WRITE, ARRAY, Operands.access(-1, larger));
    int wrote = does(2, EventKind.WRITE, larger, Operands.access(1, 2));
    assertThat(history.slot(0, after(before)).thread()).isEqualTo(1);
    assertThat(history.slot(0, after(replaced)).article()).isEqualTo(1);
    assertThat(history.slot(0, after(replaced)).overwritten()).isEmpty();
    assertThat(history.slot(1, after(wrote)).article()).isEqualTo(2);
  }

  @Test
  void appendsThatWentOnFromLongAgoAreFound() {
    start(1);
    for (int i = 2; i < 200; i++) {
      start(i);
      end(i);
    }
    assertThat(history.underWay(after(events)))
        .extracting(ListHistory.Append::thread)
        .containsExactly(1);
  }
}
