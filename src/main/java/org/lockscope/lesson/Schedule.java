package org.lockscope.lesson;

import java.util.ArrayList;
import java.util.List;

/**
 * An order of the steps of two appends, whole or so far. Immutable.
 *
 * @param order whose step comes next, 0 or 1; each at most {@value #STEPS} times
 * @param locked whether a lock stands around each append: then who has begun goes on alone
 */
public record Schedule(List<Integer> order, boolean locked) {
  /** How many workers append. */
  public static final int WORKERS = 2;

  /** How many steps an append has. */
  public static final int STEPS = 3;

  /** A step of an append, in their order. */
  public enum Step {
    READ_SIZE,
    WRITE_SLOT,
    WRITE_SIZE
  }

  /**
   * A step that was made.
   *
   * @param worker whose, 0 or 1
   * @param step which of its steps
   * @param value the size that was read, the slot that was written, or the size that was written
   */
  public record Move(int worker, Step step, int value) {}

  /** Copies the order. */
  public Schedule {
    order = List.copyOf(order);
  }

  /** Two appends that have not begun. */
  public static Schedule start(boolean locked) {
    return new Schedule(List.of(), locked);
  }

  /** How many steps a worker has made. */
  public int done(int worker) {
    return (int) order.stream().filter(each -> each == worker).count();
  }

  /** Whether both appends have ended. */
  public boolean ended() {
    return order.size() == WORKERS * STEPS;
  }

  /** Whether a worker can make its next step. */
  public boolean mayMove(int worker) {
    int others = done(1 - worker);
    boolean keptOut = locked && others > 0 && others < STEPS;
    return done(worker) < STEPS && !keptOut;
  }

  /** With another step at its end. */
  public Schedule then(int worker) {
    List<Integer> longer = new ArrayList<>(order);
    longer.add(worker);
    return new Schedule(longer, locked);
  }

  /** Without its last step, if it has one. */
  public Schedule takenBack() {
    return order.isEmpty() ? this : new Schedule(order.subList(0, order.size() - 1), locked);
  }

  /** Every way in which two appends can go to their end. */
  public static List<Schedule> all(boolean locked) {
    List<Schedule> all = new ArrayList<>();
    start(locked).extend(all);
    return all;
  }

  private void extend(List<Schedule> all) {
    if (ended()) {
      all.add(this);
    }
    for (int worker = 0; worker < WORKERS; worker++) {
      if (mayMove(worker)) {
        then(worker).extend(all);
      }
    }
  }
}
