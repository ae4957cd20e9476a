package org.lockscope.scenario;

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
        public Span calling(String task, int item) {
          return NOTHING;
        }

        @Override
        public Span appending(int item) {
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

  /**
   * A call begins.
   *
   * @param task its task's key
   * @param item what it is about, by its number
   */
  Span calling(String task, int item);

  /**
   * A result is about to be appended, or sent to who appends it.
   *
   * @param item of what, by its number
   */
  Span appending(int item);

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
