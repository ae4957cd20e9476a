package org.lockscope.scenario.deadlocks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.lockscope.event.Directory;
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
import org.lockscope.scenario.TracedCalls;
import org.lockscope.scenario.deadlocks.DeadlocksProgram.Client;
import org.lockscope.scenario.deadlocks.DeadlocksProgram.Kind;
import org.lockscope.scenario.deadlocks.DeadlocksProgram.Simulated;
import org.lockscope.scenario.deadlocks.DeadlocksProgram.Task;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;
import org.lockscope.text.Quantities;

/** Three deadlocks, and how they are mended. */
public final class DeadlocksScenario implements Scenario {
  /** For the service loader. */
  public DeadlocksScenario() {}

  @Override
  public String id() {
    return "deadlocks";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<Knob<?>> knobs() {
    return DeadlocksKnobs.ALL;
  }

  @Override
  public List<Knob<?>> work(Setup setup) {
    return List.of(
        DeadlocksKnobs.KIND, DeadlocksKnobs.ARTICLES, DeadlocksKnobs.LATENCY, DeadlocksKnobs.SEED);
  }

  @Override
  public List<String> tasks() {
    return Arrays.stream(Task.values()).map(task -> task.name().toLowerCase(Locale.ROOT)).toList();
  }

  @Override
  public SourceProgram program(Setup setup) {
    return SourceProgram.of(DeadlocksProgram.class, DeadlocksKnobs.inJava(setup));
  }

  @Override
  public Execution start(Setup setup, Backstage backstage) {
    SourceProgram source = program(setup);
    Instruments instruments = new Instruments(backstage.recorder(), source);
    TracedCalls calls = new TracedCalls(backstage.recorder(), source, tasks());
    Simulated simulated = DeadlocksKnobs.client(setup);
    Client client =
        (task, article) ->
            calls.call(
                task.ordinal(),
                article,
                () -> {
                  backstage.sleeper().sleep(simulated.latency(task, article));
                  return article;
                });
    DeadlocksProgram program =
        new DeadlocksProgram(
            client,
            setup.get(DeadlocksKnobs.MENDED),
            instruments.executor("worker", false),
            instruments.executor("collector", false),
            instruments.queue("answers", 1, Integer::intValue),
            instruments.lock("summaries"),
            instruments.lock("sources"));
    return MainThread.start(
        backstage.recorder(),
        () -> program.run(setup.get(DeadlocksKnobs.KIND), setup.get(DeadlocksKnobs.ARTICLES)));
  }

  @Override
  public Eyes eyes(Setup setup, Directory names) {
    return new DeadlocksEyes(names);
  }

  @Override
  public Phrases texts(Language language) {
    return Phrases.of(DeadlocksScenario.class, language);
  }

  /** Empty for what never ends. */
  @Override
  public OptionalLong forecast(Setup setup) {
    if (!setup.get(DeadlocksKnobs.MENDED)) {
      return OptionalLong.empty();
    }
    Simulated client = DeadlocksKnobs.client(setup);
    LongStream latencies =
        IntStream.rangeClosed(1, setup.get(DeadlocksKnobs.ARTICLES))
            .mapToLong(article -> client.latency(Task.SUMMARIZE, article).toNanos());
    // In a circle that is mended, each holds the first lock while it calls.
    return setup.get(DeadlocksKnobs.KIND) == Kind.CIRCLE
        ? OptionalLong.of(latencies.sum())
        : latencies.max();
  }

  @Override
  public List<LessonStep> lesson(Language language) {
    Phrases texts = texts(language);
    Setup circle = initial().with(DeadlocksKnobs.KIND, Kind.CIRCLE);
    Setup mended = circle.with(DeadlocksKnobs.MENDED, true);
    Setup send = initial().with(DeadlocksKnobs.KIND, Kind.SEND);
    Setup range = initial().with(DeadlocksKnobs.KIND, Kind.RANGE);
    int articles = initial().get(DeadlocksKnobs.ARTICLES);
    return List.of(
        LessonStep.of(texts, "circle", circle, articles),
        LessonStep.of(texts, "order", mended, articles, wall(mended)),
        LessonStep.of(texts, "send", send, articles, articles - 2),
        LessonStep.of(texts, "range", range, articles));
  }

  private String wall(Setup setup) {
    return Quantities.duration(forecast(setup));
  }
}
