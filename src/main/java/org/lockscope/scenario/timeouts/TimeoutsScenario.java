package org.lockscope.scenario.timeouts;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.lockscope.event.Directory;
import org.lockscope.probe.TracedExecutor;
import org.lockscope.probe.TracedList;
import org.lockscope.scenario.Backstage;
import org.lockscope.scenario.Deaf;
import org.lockscope.scenario.Execution;
import org.lockscope.scenario.Eyes;
import org.lockscope.scenario.Instruments;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.LessonStep;
import org.lockscope.scenario.MainThread;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Sleeper;
import org.lockscope.scenario.SourceProgram;
import org.lockscope.scenario.TracedCalls;
import org.lockscope.scenario.timeouts.TimeoutsProgram.Client;
import org.lockscope.scenario.timeouts.TimeoutsProgram.Result;
import org.lockscope.scenario.timeouts.TimeoutsProgram.Simulated;
import org.lockscope.scenario.timeouts.TimeoutsProgram.Task;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;

/** Calls with deadlines, articles with budgets. */
public final class TimeoutsScenario implements Scenario {
  /** For the service loader. */
  public TimeoutsScenario() {}

  @Override
  public String id() {
    return "timeouts";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<Knob<?>> knobs() {
    return TimeoutsKnobs.ALL;
  }

  @Override
  public List<Knob<?>> work(Setup setup) {
    return List.of(
        TimeoutsKnobs.ARTICLES,
        TimeoutsKnobs.LATENCY,
        TimeoutsKnobs.SLOW,
        TimeoutsKnobs.SLOW_MILLIS,
        TimeoutsKnobs.SEED);
  }

  @Override
  public List<String> tasks() {
    return Arrays.stream(Task.values()).map(task -> task.name().toLowerCase(Locale.ROOT)).toList();
  }

  @Override
  public SourceProgram program(Setup setup) {
    return SourceProgram.of(TimeoutsProgram.class, TimeoutsKnobs.inJava(setup));
  }

  @Override
  public Execution start(Setup setup, Backstage backstage) {
    SourceProgram source = program(setup);
    Instruments instruments = new Instruments(backstage.recorder(), source);
    TracedCalls traced = new TracedCalls(backstage.recorder(), source, tasks());
    Deaf deaf = new Deaf(backstage.sleeper());
    Client client = client(TimeoutsKnobs.client(setup), backstage.sleeper(), deaf);
    TracedExecutor articles = instruments.executor("article", true);
    TracedExecutor calls = instruments.executor("call", true);
    TimeoutsProgram program =
        new TimeoutsProgram(
            (task, article) ->
                traced.call(task.ordinal(), article, () -> client.ask(task, article)),
            setup.get(TimeoutsKnobs.LIMIT),
            Duration.ofMillis(setup.get(TimeoutsKnobs.CALL)),
            Duration.ofMillis(setup.get(TimeoutsKnobs.ARTICLE)),
            System::nanoTime,
            articles,
            calls,
            instruments.lock("lock"),
            new TracedList<Result>(backstage.recorder(), "results", 16, Result::article).asList());
    return MainThread.start(
        backstage.recorder(),
        () -> program.run(setup.get(TimeoutsKnobs.ARTICLES)),
        (main, again) -> {
          main.interrupt();
          if (again) {
            deaf.end();
            calls.shutdownNow();
          }
        });
  }

  /** As the program's own, on a time of ours. */
  private static Client client(Simulated simulated, Sleeper sleeper, Deaf deaf) {
    return (task, article) -> {
      Duration latency = simulated.latency(task, article);
      if (simulated.deaf() && simulated.slow(task, article)) {
        deaf.sleep(latency);
      } else {
        sleeper.sleep(latency);
      }
      return simulated.answer(task, article);
    };
  }

  @Override
  public Eyes eyes(Setup setup, Directory names) {
    return new TimeoutsEyes(setup, names);
  }

  @Override
  public Phrases texts(Language language) {
    return Phrases.of(TimeoutsScenario.class, language);
  }

  @Override
  public OptionalLong forecast(Setup setup) {
    return OptionalLong.of(TimeoutsForecast.of(setup).wall());
  }

  @Override
  public List<LessonStep> lesson(Language language) {
    return TimeoutsLesson.steps(texts(language), initial());
  }
}
