package org.lockscope.ui.setup;

import org.lockscope.scenario.LatencyMistake;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.ui.kit.Texts;
import org.lockscope.ui.kit.Words;

/**
 * Reads settings as they are typed. What is wrong with one, it says in the window's language, as
 * the message of an {@link IllegalArgumentException}.
 */
final class SettingsReader {
  /** What stands for a pool, whatever its size. */
  static final String POOL = "pool";

  private final Words words;

  SettingsReader(Words words) {
    this.words = words;
  }

  /** How many articles. */
  int articles(String text) {
    return inRange(text, "missing.articles", "range.articles", RunSettings.MAX_ARTICLES);
  }

  /**
   * The workers.
   *
   * @param name of their kind
   * @param poolSize how many, if it is a pool
   */
  Workers workers(String name, String poolSize) {
    return POOL.equals(name)
        ? new Workers.Pool(
            inRange(poolSize, "missing.pool", "range.threads", Workers.Pool.MAX_SIZE))
        : Workers.parse(name);
  }

  /** A kind of workers, as people call it. */
  String describe(String name) {
    return switch (name) {
      case "virtual" -> words.tell("workers.virtual");
      case "platform" -> words.tell("workers.platform");
      case "sequential" -> words.tell("workers.sequential");
      default -> words.tell("workers.pool");
    };
  }

  private int inRange(String text, String missing, String range, int most) {
    long number = Texts.wholeNumber(words, missing, text);
    if (number < 1 || number > most) {
      throw new IllegalArgumentException(words.tell(range, most));
    }
    return (int) number;
  }

  /** The seed. */
  long seed(String text) {
    return Texts.wholeNumber(words, "missing.seed", text);
  }

  /** How long calls take. */
  LatencyRange latency(String text) {
    try {
      return LatencyRange.parse(text);
    } catch (LatencyMistake e) {
      String key =
          switch (e.kind()) {
            case NOT_A_RANGE -> "wrong.latency";
            case TOO_LONG -> "wrong.latencyLong";
            case TOO_FINE -> "wrong.latencyFine";
            case BACKWARDS -> "wrong.latencyOrder";
          };
      throw new IllegalArgumentException(words.tell(key, text.strip()), e);
    }
  }
}
