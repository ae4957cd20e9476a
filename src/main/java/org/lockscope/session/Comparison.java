package org.lockscope.session;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.news.Noise;
import org.lockscope.scenario.news.RunSettings;

/**
 * What can be said of how long a run took beside another, the reference. There is a ratio only of
 * runs that did the same work and came to their ends; else there is the reason why there is none.
 * Nothing else decides which runs are set against each other.
 */
public sealed interface Comparison {
  /** How far a run has come. */
  enum Ending {
    /** It goes on, or is shown as it was before its end. */
    GOES_ON,
    /** It was stopped, or its recording ends before it did. */
    STOPPED,
    /** It ended, and some article failed or was cancelled. */
    UNFINISHED,
    /** It ended and processed all articles, whether or not their results were lost. */
    ENDED
  }

  /**
   * One of two runs.
   *
   * @param settings what was asked for; null for another program, whose work is not known
   * @param staged of which scenario it is a run, and how that was set; null for none
   * @param ending how far it has come
   * @param timed whether its times are nanoseconds
   * @param wall how long it took, in nanoseconds
   * @param noise its {@link Noise}, in nanoseconds; asked for only if there is a ratio
   */
  record Side(
      @Nullable RunSettings settings,
      @Nullable Staged staged,
      Ending ending,
      boolean timed,
      long wall,
      LongSupplier noise) {
    /** A run of no scenario. */
    public Side(
        @Nullable RunSettings settings,
        Ending ending,
        boolean timed,
        long wall,
        LongSupplier noise) {
      this(settings, null, ending, timed, wall, noise);
    }
  }

  /** Why two runs have no ratio. */
  enum Reason {
    /** One of them goes on. */
    GOES_ON,
    /** One has no times. */
    UNTIMED,
    /** It is not known what work one did. */
    UNKNOWN_WORK,
    /** They are runs of different programs. */
    PROGRAM,
    /** How much of its work one does is left to chance. */
    CHANCE,
    /** One was stopped. */
    STOPPED,
    /** One did not process all its articles. */
    UNFINISHED,
    /** They have different numbers of articles. */
    ARTICLES,
    /** Their calls are drawn from different ranges. */
    LATENCY,
    /** Their calls are drawn from different seeds. */
    SEED,
    /** Latencies come from a shared random source: no two runs do the same work. */
    RANDOM,
    /** A scenario's knobs that say what work there is to do are set differently. */
    KNOBS,
    /** One holds its appends open, or longer. */
    HELD_OPEN,
    /** Their results are collected in different ways. */
    COLLECTOR,
    /** One took no time. */
    NO_LENGTH
  }

  /**
   * Two runs that can be compared.
   *
   * @param reference how long the reference took, in nanoseconds
   * @param other how long the other took
   * @param noise by how much they can differ without a cause in the program
   */
  record Ratio(long reference, long other, long noise) implements Comparison {
    /** How many times as long as the reference the other took. */
    public double times() {
      return other / (double) reference;
    }

    /** Whether one took longer than the other by more than the noise. */
    public boolean differ() {
      return Math.abs(other - reference) > noise;
    }
  }

  /**
   * Two runs that cannot be compared.
   *
   * @param reason the first that applies, in the order in which they are declared
   */
  record NotComparable(Reason reason) implements Comparison {}

  /** A hundredth of the shorter run is noise in any case. */
  int LEAST_NOISE = 100;

  /** Compares a run with the reference. */
  static Comparison of(Side reference, Side other) {
    Optional<Reason> reason = reason(reference, other);
    if (reason.isPresent()) {
      return new NotComparable(reason.get());
    }
    long least = Math.min(reference.wall, other.wall) / LEAST_NOISE;
    long noise = Math.max(reference.noise.getAsLong(), other.noise.getAsLong());
    return new Ratio(reference.wall, other.wall, Math.max(noise, least));
  }

  private static Optional<Reason> reason(Side a, Side b) {
    if (a.ending == Ending.GOES_ON || b.ending == Ending.GOES_ON) {
      return Optional.of(Reason.GOES_ON);
    }
    if (!a.timed || !b.timed) {
      return Optional.of(Reason.UNTIMED);
    }
    Optional<Reason> program = otherProgram(a, b);
    if (program.isPresent()) {
      return program;
    }
    if (a.ending == Ending.STOPPED || b.ending == Ending.STOPPED) {
      return Optional.of(Reason.STOPPED);
    }
    if (a.ending == Ending.UNFINISHED || b.ending == Ending.UNFINISHED) {
      return Optional.of(Reason.UNFINISHED);
    }
    Optional<Reason> work =
        a.settings != null && b.settings != null
            ? otherWork(a.settings, b.settings)
            : a.staged != null && b.staged != null && !a.staged.work().equals(b.staged.work())
                ? Optional.of(Reason.KNOBS)
                : Optional.empty();
    return work.isEmpty() && (a.wall <= 0 || b.wall <= 0) ? Optional.of(Reason.NO_LENGTH) : work;
  }

  /** Why nothing is known of two runs' work, or it is not of a kind. */
  private static Optional<Reason> otherProgram(Side a, Side b) {
    boolean known =
        (a.settings != null || a.staged != null) && (b.settings != null || b.staged != null);
    if (!known) {
      return Optional.of(Reason.UNKNOWN_WORK);
    }
    if (a.staged == null || b.staged == null) {
      return a.staged == b.staged ? Optional.empty() : Optional.of(Reason.PROGRAM);
    }
    if (!a.staged.scenario().id().equals(b.staged.scenario().id())) {
      return Optional.of(Reason.PROGRAM);
    }
    return a.staged.work().isEmpty() || b.staged.work().isEmpty()
        ? Optional.of(Reason.CHANCE)
        : Optional.empty();
  }

  /** What makes the work of two runs another; where the lock stands and who works does not. */
  private static Optional<Reason> otherWork(RunSettings a, RunSettings b) {
    if (a.articles() != b.articles()) {
      return Optional.of(Reason.ARTICLES);
    }
    if (!a.latency().equals(b.latency())) {
      return Optional.of(Reason.LATENCY);
    }
    if (a.seed() != b.seed()) {
      return Optional.of(Reason.SEED);
    }
    if (a.random().shared() || b.random().shared()) {
      return Optional.of(Reason.RANDOM);
    }
    if (a.heldOpenMillis() != b.heldOpenMillis()) {
      return Optional.of(Reason.HELD_OPEN);
    }
    return a.collector().equals(b.collector()) ? Optional.empty() : Optional.of(Reason.COLLECTOR);
  }
}
