package org.lockscope.scenario.news;

/**
 * Is told by each worker what it begins and ends, as it does so and in the worker's own thread: for
 * other tools' records, beside our recorder's. Called by many workers at once. What it does happens
 * between the recorder's events, so it must be quick, and must not make one worker wait for
 * another.
 */
public interface Witness {
  /** Something that has begun. */
  @FunctionalInterface
  interface Span {
    /** It has ended, well or not. Called once, by the thread that began it. */
    void ended();
  }

  /** Looks away. */
  Witness NOBODY =
      new Witness() {
        private static final Span NOTHING = () -> {};

        @Override
        public Span step(Step step, int article) {
          return NOTHING;
        }

        @Override
        public Span waiting(String lock) {
          return NOTHING;
        }

        @Override
        public Span holding(String lock) {
          return NOTHING;
        }
      };

  /** A call, or an append, begins. */
  Span step(Step step, int article);

  /**
   * Waiting for a lock begins; it ends with the lock, or without it if the run is stopped.
   *
   * @param lock its name, as the recorder has it
   */
  Span waiting(String lock);

  /**
   * Holding a lock has begun; it ends just before the lock is let go.
   *
   * @param lock its name, as the recorder has it
   */
  Span holding(String lock);
}
