package org.lockscope.scenario.news;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.SourceProgram;

/** What a line of the program does that a run records, or which part of the lock it is. */
public enum CodePlace {
  /** The first call. */
  SUMMARIZE(Step.SUMMARIZE),
  /** The second call. */
  SENTIMENT(Step.SENTIMENT),
  /** The third call. */
  KEYWORDS(Step.KEYWORDS),
  /** Appends the result to the list, or sends it to the list's owner. */
  APPEND(Step.APPEND),
  /** Waits for the lock; of two, for the first. */
  LOCK(null),
  /** Waits for the second of two locks, the first held. */
  SECOND_LOCK(null),
  /** Belongs to the lock otherwise: where it is chosen, tried and let go. */
  AROUND_LOCK(null),
  /** Hands an article to a worker, and starts it. */
  SUBMIT(null),
  /** The list's owner waits for a result, and appends it. */
  COLLECT(null),
  /** Waits for the lock of the random generator that all calls share. */
  RANDOM_LOCK(null),
  /** Draws from the random generator that all calls share. */
  DRAW(null),
  /** Reads the list after all workers have ended. */
  COUNT(null),
  /** Anything else. */
  OTHER(null);

  private final @Nullable Step step;

  CodePlace(@Nullable Step step) {
    this.step = step;
  }

  /** The step that is performed here; null if none is. */
  public @Nullable Step step() {
    return step;
  }

  /** What threads do there, in the words of {@link SourceProgram#line}. */
  List<String> words() {
    return switch (this) {
      case SUMMARIZE, SENTIMENT, KEYWORDS -> List.of("call:" + of().label());
      case APPEND -> List.of("append:results", "send:results channel");
      case LOCK -> List.of("lock:lock", "lock:list lock", "lock:index lock");
      case SECOND_LOCK -> List.of("second:list lock", "second:index lock");
      case COLLECT -> List.of("receive:results channel");
      case RANDOM_LOCK -> List.of("lock:" + RandomSource.LOCK_NAME);
      case SUBMIT -> List.of("fork:worker");
      case AROUND_LOCK, DRAW, COUNT, OTHER -> List.of();
    };
  }

  private Step of() {
    return Objects.requireNonNull(step);
  }

  /** Where a step is performed. */
  public static CodePlace of(Step step) {
    return switch (step) {
      case SUMMARIZE -> SUMMARIZE;
      case SENTIMENT -> SENTIMENT;
      case KEYWORDS -> KEYWORDS;
      case APPEND -> APPEND;
    };
  }

  /** Whether it is part of the lock that a placement puts somewhere. */
  public boolean lock() {
    return this == LOCK || this == SECOND_LOCK || this == AROUND_LOCK;
  }
}
