package org.lockscope.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Operands;
import org.lockscope.probe.Recorder;

final class LostUpdatesTest {
  private final Recorder names = new Recorder(1);
  private final int list = names.newObject(ObjectKind.ARRAY, "results");
  private final int size = names.newObject(ObjectKind.VARIABLE, "results.size");
  private final int array = names.newObject(ObjectKind.VARIABLE, "results.elements");
  private final int random = names.newObject(ObjectKind.VARIABLE, "random.state");
  private final TraceBuilder builder = new TraceBuilder(names.directory());
  private long time;

  LostUpdatesTest() {
    names.newThread("main", false);
    names.newThread("one", false);
    names.newThread("two", false);
  }

  private void event(int thread, EventKind kind, int object, long operand) {
    builder.event(thread, time++, kind, 0, object, operand);
  }

  private void begin(int worker, int sizeRead) {
    event(worker, EventKind.APPEND_START, list, worker);
    event(worker, EventKind.READ, size, Operands.access(-1, sizeRead));
    event(worker, EventKind.READ, array, Operands.access(-1, list));
  }

  private void end(int worker, int slot) {
    event(worker, EventKind.WRITE, list, Operands.access(slot, worker));
    event(worker, EventKind.WRITE, size, Operands.access(-1, slot + 1));
    event(worker, EventKind.APPEND_END, list, Operands.outcome(Operands.OK, worker));
  }

  @Test
  void aReadOfAnotherVariableIsNotTakenForTheListsSize() {
    event(1, EventKind.READ, random, Operands.access(-1, 1234));
    begin(1, 0);
    begin(2, 1);
    end(2, 1);
    end(1, 0);
    event(0, EventKind.READ, size, Operands.access(-1, 1));
    event(0, EventKind.READ, array, Operands.access(-1, list));
    event(0, EventKind.READ, list, Operands.access(0, 1));
    assertThat(LostUpdates.of(builder.seal()))
        .singleElement()
        .satisfies(
            loss -> {
              assertThat(loss.article()).isEqualTo(2);
              assertThat(loss.cause()).isEqualTo(LostUpdate.Cause.BEYOND_SIZE);
            });
  }
}
