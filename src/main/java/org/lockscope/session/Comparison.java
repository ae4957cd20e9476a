package org.lockscope.session;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Sentence;

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
   * @param plan what was asked for; null for another program, whose work is not known
   * @param ending how far it has come
   * @param timed whether its times are nanoseconds
   * @param wall how long it took, in nanoseconds
   * @param noise its noise, in nanoseconds; asked for only if there is a ratio
   */
  record Side(@Nullable Plan plan, Ending ending, boolean timed, long wall, LongSupplier noise) {}

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
    /** Their work is another, as their scenario tells. */
    WORK,
    /** Knobs that say what work there is to do are set differently. */
    KNOBS,
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
   * @param difference what makes their work another, in the words of their scenario; empty unless
   *     that is the reason
   */
  record NotComparable(Reason reason, Optional<Sentence> difference) implements Comparison {
    /** For a reason that says it all. */
    NotComparable(Reason reason) {
      this(reason, Optional.empty());
    }
  }

  /** A hundredth of the shorter run is noise in any case. */
  int LEAST_NOISE = 100;

  /** Compares a run with the reference. */
  static Comparison of(Side reference, Side other) {
    Optional<NotComparable> obstacle = obstacle(reference, other);
    if (obstacle.isPresent()) {
      return obstacle.get();
    }
    long least = Math.min(reference.wall, other.wall) / LEAST_NOISE;
    long noise = Math.max(reference.noise.getAsLong(), other.noise.getAsLong());
    return new Ratio(reference.wall, other.wall, Math.max(noise, least));
  }

  private static Optional<NotComparable> obstacle(Side a, Side b) {
    if (a.ending == Ending.GOES_ON || b.ending == Ending.GOES_ON) {
      return because(Reason.GOES_ON);
    }
    if (!a.timed || !b.timed) {
      return because(Reason.UNTIMED);
    }
    if (a.plan == null || b.plan == null) {
      return because(Reason.UNKNOWN_WORK);
    }
    if (!a.plan.scenario().id().equals(b.plan.scenario().id())) {
      return because(Reason.PROGRAM);
    }
    if (a.plan.work().isEmpty() || b.plan.work().isEmpty()) {
      return because(Reason.CHANCE);
    }
    if (a.ending == Ending.STOPPED || b.ending == Ending.STOPPED) {
      return because(Reason.STOPPED);
    }
    if (a.ending == Ending.UNFINISHED || b.ending == Ending.UNFINISHED) {
      return because(Reason.UNFINISHED);
    }
    Optional<NotComparable> work = otherWork(a.plan, b.plan);
    return work.isEmpty() && (a.wall <= 0 || b.wall <= 0) ? because(Reason.NO_LENGTH) : work;
  }

  private static Optional<NotComparable> because(Reason reason) {
    return Optional.of(new NotComparable(reason));
  }

  private static Optional<NotComparable> otherWork(Plan a, Plan b) {
    Optional<Sentence> difference = a.scenario().difference(a.setup(), b.setup());
    if (difference.isPresent()) {
      return Optional.of(new NotComparable(Reason.WORK, difference));
    }
    return a.work().equals(b.work()) ? Optional.empty() : because(Reason.KNOBS);
  }
}
