package org.lockscope.paint;

import java.util.Arrays;
import org.lockscope.pipeline.Collector;
import org.lockscope.pipeline.LlmTask;
import org.lockscope.pipeline.LockPlacement;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.pipeline.Step;
import org.lockscope.pipeline.Workers;
import org.lockscope.session.Expectation;
import org.lockscope.text.Language;

/** What settings mean for a run before it is made, in words. Immutable. */
public final class Outlook {
  private final RunSettings settings;
  private final Words words;

  /** The outlook on a run with these settings, in a language. */
  public Outlook(RunSettings settings, Language language) {
    this.settings = settings;
    this.words = Words.in(language);
  }

  private boolean allCallsLocked() {
    return Arrays.stream(LlmTask.values())
        .allMatch(task -> settings.placement().holds(task.step()));
  }

  private boolean someCallLocked() {
    return Arrays.stream(LlmTask.values())
        .anyMatch(task -> settings.placement().holds(task.step()));
  }

  /** What the random source means. */
  public String random() {
    return switch (settings.random()) {
      case PER_ARTICLE -> words.tell("random.perArticle");
      case LOCKED -> words.tell("random.locked");
      case UNGUARDED -> {
        boolean covered = settings.workers() instanceof Workers.Sequential || allCallsLocked();
        yield words.tell(covered ? "random.covered" : "random.unguarded");
      }
    };
  }

  /** How long the run will take, and what its placement costs. */
  public String expected() {
    String wall = Quantities.duration(Expectation.wall(settings).toNanos());
    LockPlacement placement = settings.placement();
    if (settings.workers() instanceof Workers.Sequential) {
      return words.tell("expected.sequential", wall);
    }
    if (placement.equals(LockPlacement.DEADLOCK)) {
      return words.tell("expected.deadlock");
    }
    boolean calls = someCallLocked();
    if (settings.collector() instanceof Collector.Channel) {
      return words.tell(calls ? "expected.channelLocked" : "expected.channel", wall);
    }
    boolean append = placement.holds(Step.APPEND);
    if (!calls) {
      return words.tell(append ? "expected.append" : "expected.noLock", wall);
    }
    if (allCallsLocked()) {
      return words.tell(append ? "expected.article" : "expected.articleRacy", wall);
    }
    return words.tell(append ? "expected.calls" : "expected.callsRacy", wall);
  }

  /** What the collector means. */
  public String collector() {
    return words.tell(
        settings.collector() instanceof Collector.Channel
            ? "collector.channel"
            : "collector.shared");
  }

  /** What holding appends open means. */
  public String heldOpen() {
    return settings.heldOpenMillis() == 0
        ? words.tell("heldOpen.off")
        : words.tell("heldOpen.on", settings.heldOpenMillis());
  }
}
