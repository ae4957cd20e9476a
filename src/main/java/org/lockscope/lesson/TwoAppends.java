package org.lockscope.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.EventKind;
import org.lockscope.event.Operands;
import org.lockscope.probe.Recorder;
import org.lockscope.probe.ThreadLog;
import org.lockscope.probe.TracedList;

/**
 * Two appends to the real list, in slow motion: somebody chooses whose step comes next. Each worker
 * is a real thread that runs the list's own code; it stops wherever that code records what it does,
 * since the recorder's clock, which it then asks, does not answer before its turn. One order always
 * ends in the same way, so a move is taken back by playing the others anew.
 */
public final class TwoAppends {
  /** How many steps an append has: read the size, write the slot, write the size. */
  public static final int STEPS = 3;

  private static final int WORKERS = 2;

  /** How many stops a worker has to be let past for each of its steps. */
  private static final int[] STOPS = {2, 2, 1};

  /**
   * The list after some moves.
   *
   * @param size as it says of itself
   * @param elements whose results are in it, by worker from 1; 0 where a slot was never written
   * @param sizeRead the size each worker has read, -1 before
   * @param done how many steps each worker has made
   */
  public record State(
      int size, List<Integer> elements, List<Integer> sizeRead, List<Integer> done) {
    /** Whether both appends have ended. */
    public boolean ended() {
      return done.stream().allMatch(steps -> steps == STEPS);
    }

    /** Whether a result is missing though both appends have ended. */
    public boolean lost() {
      return ended() && !elements.containsAll(List.of(1, 2));
    }
  }

  /** A worker's turn. */
  private static final class Turn {
    final Semaphore arrived = new Semaphore(0);
    final Semaphore pass = new Semaphore(0);
  }

  private final Turn[] turns = {new Turn(), new Turn()};
  private final ThreadLocal<@Nullable Turn> mine = new ThreadLocal<>();
  private final Recorder recorder = new Recorder(16, 1 << 10, this::clock);
  private final TracedList<Integer> list =
      new TracedList<>(recorder, "results", 4, Integer::intValue);
  private final List<Thread> threads = new ArrayList<>();
  private final int[] done = new int[WORKERS];

  private TwoAppends() {}

  /** Workers stop here; others, who set up and look, do not. */
  private long clock() {
    Turn turn = mine.get();
    if (turn != null) {
      turn.arrived.release();
      turn.pass.acquireUninterruptibly();
    }
    return 0;
  }

  /**
   * The list after these moves of two new appends.
   *
   * @param order whose step comes next, 0 or 1; each at most {@value #STEPS} times
   * @throws IllegalArgumentException if a worker has no step left
   */
  public static State after(List<Integer> order) {
    TwoAppends appends = new TwoAppends();
    appends.start();
    try {
      order.forEach(appends::move);
      return appends.state();
    } finally {
      appends.end();
    }
  }

  private void start() {
    for (int worker = 0; worker < WORKERS; worker++) {
      Turn turn = turns[worker];
      int element = worker + 1;
      ThreadLog log = recorder.newThread("worker-" + element, false);
      threads.add(
          Thread.ofPlatform()
              .daemon()
              .name("lockscope-slow-motion")
              .start(
                  () -> {
                    recorder.bind(log);
                    mine.set(turn);
                    list.append(element);
                    turn.arrived.release();
                  }));
      turn.arrived.acquireUninterruptibly();
    }
  }

  private void move(int worker) {
    if (done[worker] == STEPS) {
      throw new IllegalArgumentException("worker-" + (worker + 1) + " has appended already");
    }
    for (int i = 0; i < STOPS[done[worker]]; i++) {
      turns[worker].pass.release();
      turns[worker].arrived.acquireUninterruptibly();
    }
    done[worker]++;
  }

  /** The workers stand still, and each stop happens-before its being seen: the list can be read. */
  private State state() {
    List<Integer> elements =
        list.snapshot().stream().map(element -> element == null ? 0 : element).toList();
    int[] read = {-1, -1};
    recorder.poll(
        (thread, time, kind, site, object, operand) -> {
          boolean ofSize = kind == EventKind.READ && object == list.sizeVariable();
          if (ofSize && thread < WORKERS && done[thread] > 0) {
            read[thread] = Operands.value(operand);
          }
        });
    return new State(
        elements.size(), elements, List.of(read[0], read[1]), List.of(done[0], done[1]));
  }

  private void end() {
    for (Turn turn : turns) {
      turn.pass.release(STEPS * STEPS);
    }
    for (Thread thread : threads) {
      boolean interrupted = false;
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true; // they end by themselves, at once
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /**
   * Who may move next.
   *
   * @param order the moves so far
   * @param locked whether a lock stands around each append: then who has begun goes on alone
   */
  public static List<Integer> choices(List<Integer> order, boolean locked) {
    int[] made = new int[WORKERS];
    order.forEach(worker -> made[worker]++);
    List<Integer> choices = new ArrayList<>();
    for (int worker = 0; worker < WORKERS; worker++) {
      int other = made[1 - worker];
      boolean keptOut = locked && other > 0 && other < STEPS;
      if (made[worker] < STEPS && !keptOut) {
        choices.add(worker);
      }
    }
    return choices;
  }

  /** Every order in which two appends can go. */
  public static List<List<Integer>> orders(boolean locked) {
    List<List<Integer>> orders = new ArrayList<>();
    extend(List.of(), locked, orders);
    return orders;
  }

  private static void extend(List<Integer> order, boolean locked, List<List<Integer>> orders) {
    List<Integer> choices = choices(order, locked);
    if (choices.isEmpty()) {
      orders.add(order);
    }
    for (int worker : choices) {
      List<Integer> longer = new ArrayList<>(order);
      longer.add(worker);
      extend(longer, locked, orders);
    }
  }
}
