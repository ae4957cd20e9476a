package org.lockscope.scenario.news;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Voice;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;

/** What the pipeline says of its plans. */
final class NewsVoice implements Voice {
  private static Phrases words(Language language) {
    return Phrases.of(NewsVoice.class, language);
  }

  @Override
  public Optional<String> title(Setup setup, List<Setup> beside, Language language) {
    List<RunSettings> others = beside.stream().map(RunSettings::new).toList();
    return Optional.of(NewsTitles.of(new RunSettings(setup), others, words(language)));
  }

  @Override
  public String conditions(Setup setup, Language language) {
    RunSettings settings = new RunSettings(setup);
    Phrases words = words(language);
    return words.tell(
        "conditions",
        settings.latency().told(),
        NewsTitles.workers(settings.workers(), words),
        Long.toString(settings.seed()));
  }

  @Override
  public String outlook(Setup setup, Language language) {
    return new Outlook(new RunSettings(setup), language).expected();
  }

  @Override
  public String note(Knob<?> knob, Setup setup, Language language) {
    Outlook outlook = new Outlook(new RunSettings(setup), language);
    if (knob.equals(NewsKnobs.RANDOM)) {
      return outlook.random();
    }
    if (knob.equals(NewsKnobs.COLLECTOR)) {
      return outlook.collector();
    }
    return knob.equals(NewsKnobs.HELD_OPEN) ? outlook.heldOpen() : "";
  }

  @Override
  public String fileName(Setup setup) {
    RunSettings run = new RunSettings(setup);
    String placement = run.placement().toString().replace("..", "-to-");
    boolean noLock = run.placement().equals(LockPlacement.none());
    if (run.workers() instanceof Workers.Sequential) {
      return noLock ? "sequential" : "sequential-" + placement;
    }
    if (run.collector() instanceof Collector.Channel) {
      return noLock ? "channel" : "channel-" + placement;
    }
    return placement;
  }

  @Override
  public String workInFileName(Setup setup) {
    RunSettings run = new RunSettings(setup);
    String articles = run.articles() == 1 ? "1-article" : run.articles() + "-articles";
    // A sign would be one hyphen more or less.
    String seed = run.seed() < 0 ? "minus" + run.seed() : Long.toString(run.seed());
    return articles + "-seed-" + seed;
  }

  /** Where there is another lock, or another thread appends, "the lock" would be ambiguous. */
  @Override
  public Optional<Quiz> quiz(Setup setup, Language language) {
    RunSettings settings = new RunSettings(setup);
    LockPlacement placement = settings.placement();
    if (placement instanceof LockPlacement.Pair
        || settings.collector() instanceof Collector.Channel
        || settings.random() == RandomSource.LOCKED) {
      return Optional.empty();
    }
    Phrases words = words(language);
    Stream<Choice> steps =
        Arrays.stream(Step.values())
            .map(step -> new Choice(NewsTitles.step(step, words), placement.holds(step)));
    boolean none = placement.equals(LockPlacement.none());
    Choice noLock = new Choice(words.tell("quiz.noLock"), none);
    return Optional.of(
        new Quiz(words.tell("quiz.steps"), Stream.concat(steps, Stream.of(noLock)).toList()));
  }
}
