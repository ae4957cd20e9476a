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
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Scenarios;
import org.lockscope.session.ListIds;
import org.lockscope.session.Recording;
import org.lockscope.trace.ListHistory;
import org.lockscope.trace.TraceBuilder;

/**
 * Two appends to the real list, in slow motion: somebody chooses whose step comes next. Each worker
 * is a real thread that runs the list's own code; it stops wherever that code records what it does,
 * since the recorder's clock, which it then asks, does not answer before its turn. One order always
 * ends in the same way, so a move is taken back by playing the others anew.
 *
 * <p>One playing is used by one thread, which waits for the workers: never the JavaFX thread. When
 * {@link #after} returns, both workers have ended, and nothing of the recorder is left behind.
 */
public final class TwoAppends {
  /** How many times a worker asks the clock in each of its steps: once an event. */
  private static final int STOPS = 2;

  /** A worker's turn. */
  private static final class Turn {
    /** Released by the worker when it stands; what it did until then happens-before the reader. */
    final Semaphore arrived = new Semaphore(0);

    /** Released by the reader; what it did until then happens-before the worker's next step. */
    final Semaphore pass = new Semaphore(0);
  }

  private final Turn[] turns = {new Turn(), new Turn()};

  /** Which turn is a thread's, in this game alone. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable Turn> mine = new ThreadLocal<>();

  private final List<Schedule.Move> moves = new ArrayList<>();
  private final Recorder recorder = new Recorder(16, 1 << 10, this::clock);
  private final TracedList<Integer> list =
      new TracedList<>(recorder, "results", 4, Integer::intValue);
  private final TraceBuilder trace = new TraceBuilder(recorder.directory());
  private final ListHistory history =
      new ListHistory(list.id(), list.sizeVariable(), list.arrayVariable());
  private final List<Thread> threads = new ArrayList<>();
  private final int[] done = new int[Schedule.WORKERS];

  private TwoAppends() {}

  /** Workers stop here, the reader does not. What it answers is the number of the move. */
  private long clock() {
    Turn turn = mine.get();
    if (turn != null) {
      turn.arrived.release();
      turn.pass.acquireUninterruptibly();
    }
    return moves.size() + 1L; // the reader adds a move only while both workers stand
  }

  /**
   * What comes of two new appends by these moves. Takes as long as it takes threads to hand over.
   *
   * @throws IllegalArgumentException if a worker has no step left
   */
  public static Position after(Schedule schedule) {
    TwoAppends appends = new TwoAppends();
    appends.start();
    try {
      schedule.order().forEach(appends::move);
      return appends.position(schedule);
    } finally {
      appends.end();
    }
  }

  private void start() {
    for (int worker = 0; worker < Schedule.WORKERS; worker++) {
      Turn turn = turns[worker];
      int element = worker + 1;
      ThreadLog log = recorder.newThread("worker-" + element, true);
      threads.add(
          Thread.ofVirtual()
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
    if (done[worker] == Schedule.STEPS) {
      throw new IllegalArgumentException("worker-" + (worker + 1) + " has appended already");
    }
    for (int i = 0; i < STOPS; i++) {
      turns[worker].pass.release();
      turns[worker].arrived.acquireUninterruptibly();
    }
    int step = done[worker]++;
    int[] value = {0};
    // Taken after each move, so that the events stand in the order of the moves.
    recorder.poll(
        (thread, time, kind, site, object, operand) -> {
          trace.event(thread, time, kind, site, object, operand);
          history.event(thread, time, kind, site, object, operand);
          if (kind == EventKind.WRITE && object == list.id()) {
            value[0] = Operands.index(operand);
          } else if (object == list.sizeVariable()) {
            value[0] = Operands.value(operand);
          }
        });
    moves.add(new Schedule.Move(worker, Schedule.Step.values()[step], value[0]));
  }

  private Position position(Schedule schedule) {
    Scenario scenario = Scenarios.installed().first();
    Plan plain = scenario.plan(scenario.withItems(scenario.initial(), Schedule.WORKERS));
    Plan settings =
        scenario
            .bracket()
            .map(bracket -> schedule.locked() ? bracket.back() : bracket.away())
            .map(change -> change.in(plain))
            .orElse(plain);
    Recording recording =
        Recording.of("", trace.seal(), settings, null, ListIds.of(history), false);
    return new Position(schedule, moves, recording, history);
  }

  private void end() {
    for (Turn turn : turns) {
      turn.pass.release(2 * STOPS * Schedule.STEPS);
    }
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true; // they end by themselves, at once
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
