package org.lockscope.scenario.news;

import java.util.Locale;

/** On which threads the articles are processed. */
public sealed interface Workers {
  /** All articles one after another on one thread: the baseline. */
  record Sequential() implements Workers {
    @Override
    public String toString() {
      return "sequential";
    }
  }

  /** One virtual thread an article. */
  record Virtual() implements Workers {
    @Override
    public String toString() {
      return "virtual";
    }
  }

  /** One platform thread an article. */
  record Platform() implements Workers {
    @Override
    public String toString() {
      return "platform";
    }
  }

  /**
   * A fixed number of platform threads. Each begins with an article of its own, as in a fixed pool
   * of {@link java.util.concurrent.Executors}; whoever is free takes the next from one queue.
   *
   * @param size the number of threads, 1 to {@value #MAX_SIZE}
   */
  record Pool(int size) implements Workers {
    /** The largest pool. */
    public static final int MAX_SIZE = 10_000;

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public Pool {
      if (size < 1 || size > MAX_SIZE) {
        throw new IllegalArgumentException(
            "a pool of " + size + " threads is out of range: 1 to " + MAX_SIZE);
      }
    }

    @Override
    public String toString() {
      return "pool:" + size;
    }
  }

  /** How many work at once at most on so many articles. */
  default int on(int articles) {
    return switch (this) {
      case Sequential() -> 1;
      case Pool(int size) -> Math.min(size, articles);
      case Virtual(), Platform() -> articles;
    };
  }

  /**
   * Reads workers as the command line and files write them: {@code sequential}, {@code virtual},
   * {@code platform} or {@code pool:N}.
   *
   * @throws IllegalArgumentException with one sentence that names what is wrong
   */
  static Workers parse(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "sequential" -> new Sequential();
      case "virtual" -> new Virtual();
      case "platform" -> new Platform();
      default -> {
        if (word.matches("pool:\\d{1,9}")) {
          yield new Pool(Integer.parseInt(word.substring("pool:".length())));
        }
        throw new IllegalArgumentException(
            "unknown workers '" + text + "': use sequential, virtual, platform or pool:N");
      }
    };
  }
}
