package org.lockscope.scenario.news;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.lockscope.event.Directory;
import org.lockscope.event.Site;
import org.lockscope.event.Task;
import org.lockscope.scenario.Alternative;
import org.lockscope.scenario.Backstage;
import org.lockscope.scenario.Bracket;
import org.lockscope.scenario.Execution;
import org.lockscope.scenario.Eyes;
import org.lockscope.scenario.Floor;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Sentence;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.SourceProgram;
import org.lockscope.scenario.Voice;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;
import org.lockscope.trace.Trace;

/** Articles on threads of their own, whose results are appended to one list. */
public final class NewsScenario implements Scenario {
  static final NewsScenario INSTANCE = new NewsScenario();

  /** For the service loader. */
  public NewsScenario() {}

  @Override
  public String id() {
    return "news";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<Knob<?>> knobs() {
    return NewsKnobs.ALL;
  }

  @Override
  public void check(Setup setup) {
    if (setup.get(NewsKnobs.PLACEMENT) instanceof LockPlacement.Pair
        && setup.get(NewsKnobs.LOCK_KIND) == LockKind.SYNCHRONIZED) {
      throw new IllegalArgumentException(
          "a deadlock of synchronized blocks could not be stopped: nobody can be called away while"
              + " waiting for a monitor; use reentrant or fair");
    }
    int heldOpen = setup.get(NewsKnobs.HELD_OPEN);
    if (heldOpen < 0 || heldOpen > NewsKnobs.MAX_HELD_OPEN) {
      throw new IllegalArgumentException(
          "an append held open for " + heldOpen + " ms is out of range: 0 to 60000");
    }
    int articles = setup.get(NewsKnobs.ARTICLES);
    if (articles < 1 || articles > NewsKnobs.MAX_ARTICLES) {
      throw new IllegalArgumentException(
          "a run of " + articles + " articles is out of range: 1 to 100,000");
    }
  }

  @Override
  public Plan plan(Setup setup) {
    return new RunSettings(setup);
  }

  @Override
  public List<String> tasks() {
    return Arrays.stream(LlmTask.values()).map(task -> task.step().label()).toList();
  }

  @Override
  public List<Task> table() {
    return NewsTasks.ALL;
  }

  /**
   * A program that does the very work that the run does, with the locks where they are in it; it is
   * written for the setup, and is not the source that runs.
   */
  @Override
  public SourceProgram program(Setup setup) {
    return CompleteProgram.of(new RunSettings(setup)).source();
  }

  @Override
  public Execution start(Setup setup, Backstage backstage) {
    return NewsExecution.start(new RunSettings(setup), backstage);
  }

  @Override
  public Eyes eyes(Setup setup, Directory names) {
    return new NewsEyes(new RunSettings(setup), names);
  }

  @Override
  public Phrases texts(Language language) {
    return Phrases.of(NewsScenario.class, language);
  }

  @Override
  public OptionalLong forecast(Setup setup) {
    return OptionalLong.of(Expectation.wall(new RunSettings(setup)).toNanos());
  }

  @Override
  public Optional<Floor> floor(Setup setup) {
    Bounds bounds = Bounds.of(new RunSettings(setup));
    return Optional.of(new Floor(bounds.least(), bounds.what(), !bounds.shortest()));
  }

  @Override
  public List<Knob<?>> work(Setup setup) {
    return NewsWork.KNOBS;
  }

  @Override
  public Optional<Sentence> difference(Setup a, Setup b) {
    return NewsWork.difference(new RunSettings(a), new RunSettings(b));
  }

  @Override
  public long noise(Setup setup, Trace trace) {
    return Noise.of(trace, new RunSettings(setup));
  }

  @Override
  public OptionalInt items(Setup setup) {
    return OptionalInt.of(setup.get(NewsKnobs.ARTICLES));
  }

  @Override
  public Voice voice() {
    return new NewsVoice();
  }

  @Override
  public OptionalInt locks(Setup setup) {
    int random = setup.get(NewsKnobs.RANDOM) == RandomSource.LOCKED ? 1 : 0;
    int placed =
        switch (setup.get(NewsKnobs.PLACEMENT)) {
          case LockPlacement.None none -> 0;
          case LockPlacement.Span span -> 1;
          case LockPlacement.Pair pair -> 2;
        };
    return OptionalInt.of(random + placed);
  }

  @Override
  public List<Setup> baselines(Setup setup) {
    return Baselines.of(new RunSettings(setup)).stream().map(Plan::setup).toList();
  }

  @Override
  public Setup withItems(Setup setup, int items) {
    return setup.with(NewsKnobs.ARTICLES, items);
  }

  @Override
  public Optional<Setup> suited(Knob<?> knob, Setup setup) {
    return knob.equals(NewsKnobs.HELD_OPEN)
        ? Optional.of(
            setup.with(NewsKnobs.HELD_OPEN, Expectation.raceWindowMillis(new RunSettings(setup))))
        : Optional.empty();
  }

  /** Of a shared random source nobody knows who draws what. */
  @Override
  public OptionalLong longestItem(Setup setup) {
    RunSettings settings = new RunSettings(setup);
    Latencies latencies = new Latencies(settings.latency(), settings.seed());
    return settings.random().shared()
        ? OptionalLong.empty()
        : OptionalLong.of(latencies.slowest(settings.articles()).toNanos());
  }

  @Override
  public OptionalInt lanes(Setup setup) {
    RunSettings settings = new RunSettings(setup);
    return OptionalInt.of(
        Bounds.threads(settings) + (settings.collector() instanceof Collector.Channel ? 1 : 0));
  }

  @Override
  public boolean oneAppendAtATime(Setup setup) {
    RunSettings settings = new RunSettings(setup);
    return settings.placement().holds(Step.APPEND)
        || Bounds.threads(settings) == 1
        || settings.collector() instanceof Collector.Channel;
  }

  @Override
  public Function<Site, OptionalInt> lines(Setup setup) {
    CompleteProgram program = CompleteProgram.of(new RunSettings(setup));
    return site ->
        program.lineOf(site).map(line -> OptionalInt.of(line.number())).orElse(OptionalInt.empty());
  }

  @Override
  public Optional<Alternative> alternative(Setup setup, Trace trace, boolean calls) {
    return WhatIf.elsewhere(new RunSettings(setup), trace, calls);
  }

  @Override
  public String tag(Setup setup) {
    return setup.text(NewsKnobs.PLACEMENT);
  }

  @Override
  public Optional<Bracket> bracket() {
    return Optional.of(new LockBracket());
  }

  @Override
  public Optional<Setup> warmUp(Setup setup) {
    return Optional.of(WarmUp.of(new RunSettings(setup)).setup());
  }

  @Override
  public int eventsPerThread(Setup setup) {
    return PipelineRun.eventsPerThread(new RunSettings(setup));
  }
}
