package org.lockscope.scenario.pool;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.lockscope.event.Directory;
import org.lockscope.probe.TracedList;
import org.lockscope.scenario.Backstage;
import org.lockscope.scenario.Execution;
import org.lockscope.scenario.Eyes;
import org.lockscope.scenario.Instruments;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.LessonStep;
import org.lockscope.scenario.MainThread;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.SourceProgram;
import org.lockscope.scenario.Sweep;
import org.lockscope.scenario.TracedCalls;
import org.lockscope.scenario.pool.PoolProgram.Result;
import org.lockscope.scenario.pool.PoolProgram.Task;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;

/** Articles on a pool of workers that a queue feeds. */
public final class PoolScenario implements Scenario {
  /** For the service loader. */
  public PoolScenario() {}

  @Override
  public String id() {
    return "pool";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<Knob<?>> knobs() {
    return PoolKnobs.ALL;
  }

  @Override
  public List<Knob<?>> work(Setup setup) {
    return List.of(PoolKnobs.ARTICLES, PoolKnobs.LATENCY, PoolKnobs.SEED);
  }

  @Override
  public List<String> tasks() {
    return Arrays.stream(Task.values()).map(task -> task.name().toLowerCase(Locale.ROOT)).toList();
  }

  @Override
  public SourceProgram program(Setup setup) {
    return SourceProgram.of(PoolProgram.class, PoolKnobs.inJava(setup));
  }

  @Override
  public Execution start(Setup setup, Backstage backstage) {
    SourceProgram source = program(setup);
    Instruments instruments = new Instruments(backstage.recorder(), source);
    TracedCalls calls = new TracedCalls(backstage.recorder(), source, tasks());
    PoolProgram.Simulated simulated = PoolKnobs.client(setup);
    PoolProgram.Client client =
        (task, article) ->
            calls.call(
                task.ordinal(),
                article,
                () -> {
                  backstage.sleeper().sleep(simulated.latency(task, article));
                  return simulated.answer(task, article);
                });
    PoolProgram program =
        new PoolProgram(
            client,
            setup.get(PoolKnobs.PLACEMENT),
            instruments.executor("worker", false),
            instruments.queue("queue", setup.get(PoolKnobs.CAPACITY), Integer::intValue),
            instruments.lock("lock"),
            new TracedList<Result>(backstage.recorder(), "results", 16, Result::article).asList());
    return MainThread.start(
        backstage.recorder(),
        () -> program.run(setup.get(PoolKnobs.ARTICLES), setup.get(PoolKnobs.WORKERS)));
  }

  @Override
  public Eyes eyes(Setup setup, Directory names) {
    return new PoolEyes(setup, names);
  }

  @Override
  public Phrases texts(Language language) {
    return Phrases.of(PoolScenario.class, language);
  }

  @Override
  public OptionalLong forecast(Setup setup) {
    return OptionalLong.of(new PoolForecast(setup).wall());
  }

  @Override
  public Optional<Sweep> sweep() {
    return Optional.of(new PoolSweep());
  }

  @Override
  public List<LessonStep> lesson(Language language) {
    return PoolLesson.steps(texts(language), Setup.initial(knobs()));
  }
}
