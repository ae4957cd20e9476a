package org.lockscope.scenario.relay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.lockscope.event.Directory;
import org.lockscope.probe.Recorder;
import org.lockscope.probe.TracedExecutor;
import org.lockscope.probe.TracedList;
import org.lockscope.probe.TracedLock;
import org.lockscope.probe.TracedQueue;
import org.lockscope.scenario.Backstage;
import org.lockscope.scenario.Execution;
import org.lockscope.scenario.Eyes;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.LessonStep;
import org.lockscope.scenario.MainThread;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.SourceProgram;
import org.lockscope.scenario.Sweep;
import org.lockscope.scenario.TracedCalls;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;

/** The relay: a task, knobs, a lock, a queue, a finding, a graph, a measurement, a lesson. */
public final class RelayScenario implements Scenario {
  /** How many threads run at once. */
  public static final Knob<Integer> RUNNERS = Knob.number("runners", "runners", 3, 1, 20);

  /** How many batons there are. */
  public static final Knob<Integer> LEGS = Knob.number("legs", "legs", 6, 1, 1000);

  /** Whether a lock stands around writing a leg down. */
  public static final Knob<Boolean> GUARDED = Knob.truth("guarded", true);

  /** How long a leg takes. */
  public static final Knob<LatencyRange> LATENCY =
      Knob.of("latency", new LatencyRange(20, 40), LatencyRange::parse, LatencyRange::toString);

  private static final List<String> TASKS = List.of("run");

  @Override
  public String id() {
    return "relay";
  }

  @Override
  public int version() {
    return 7;
  }

  @Override
  public List<Knob<?>> knobs() {
    return List.of(RUNNERS, LEGS, GUARDED, LATENCY);
  }

  @Override
  public List<Knob<?>> work(Setup setup) {
    return List.of(LEGS, LATENCY);
  }

  @Override
  public void check(Setup setup) {
    if (setup.get(RUNNERS) > setup.get(LEGS)) {
      throw new IllegalArgumentException(
          "%d runners have only %d legs to run".formatted(setup.get(RUNNERS), setup.get(LEGS)));
    }
  }

  @Override
  public List<String> tasks() {
    return TASKS;
  }

  @Override
  public SourceProgram program(Setup setup) {
    return SourceProgram.of(
        RelayProgram.class,
        Map.of(
            "runners", setup.text(RUNNERS),
            "legs", setup.text(LEGS),
            "guarded", setup.get(GUARDED).toString()));
  }

  @Override
  public Execution start(Setup setup, Backstage backstage) {
    Recorder recorder = backstage.recorder();
    TracedCalls calls = new TracedCalls(recorder, program(setup), TASKS);
    TracedQueue<Integer> batons = new TracedQueue<>(recorder, "batons", 100, baton -> baton);
    TracedLock lock = new TracedLock(recorder, "log");
    TracedList<Integer> log = new TracedList<>(recorder, "log", 4, leg -> leg);
    LatencyRange latency = setup.get(LATENCY);
    TracedExecutor threads = new TracedExecutor(recorder, "runner", true);
    return MainThread.start(
        recorder,
        () -> {
          try {
            new RelayProgram(batons, lock, log::append)
                .relay(
                    threads,
                    baton ->
                        calls.call(
                            0,
                            baton,
                            () -> {
                              backstage.sleeper().sleep(Legs.length(latency, baton));
                              return baton;
                            }),
                    setup.get(RUNNERS),
                    setup.get(LEGS),
                    setup.get(GUARDED));
            threads.awaitTermination(1, TimeUnit.HOURS);
          } finally {
            end(threads);
          }
        });
  }

  /** Whoever waits for the threads may be interrupted, but does not leave before them. */
  private static void end(TracedExecutor threads) {
    threads.shutdownNow();
    boolean interrupted = Thread.interrupted();
    while (true) {
      try {
        if (threads.awaitTermination(1, TimeUnit.HOURS)) {
          break;
        }
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Eyes eyes(Setup setup, Directory names) {
    return new RelayEyes(setup.get(LEGS), names);
  }

  @Override
  public Phrases texts(Language language) {
    return Phrases.of(RelayScenario.class, language);
  }

  @Override
  public OptionalLong forecast(Setup setup) {
    long all = 0;
    for (int leg = 1; leg <= setup.get(LEGS); leg++) {
      all += Legs.length(setup.get(LATENCY), leg).toNanos();
    }
    return OptionalLong.of(all / setup.get(RUNNERS));
  }

  @Override
  public Optional<Sweep> sweep() {
    return Optional.of(new RelaySweep());
  }

  @Override
  public List<LessonStep> lesson(Language language) {
    return List.of(step("lesson.lock", true, language), step("lesson.race", false, language));
  }

  private LessonStep step(String key, boolean guarded, Language language) {
    Phrases texts = texts(language);
    return new LessonStep(
        texts.tell(key),
        texts.tell(key + ".text"),
        texts.tell(key + ".question"),
        texts.tell(key + ".answer"),
        initial().with(GUARDED, guarded));
  }
}
