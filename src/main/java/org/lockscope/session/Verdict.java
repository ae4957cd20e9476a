package org.lockscope.session;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.lockscope.race.Race;

/**
 * What the race detector says of a run: it raced, it did not, it did not until a gap in what was
 * recorded, or nobody knows. What is not known is never none. Immutable.
 */
public sealed interface Verdict {
  /** The first race of each location, {@value FirstRaces#MOST} at most; empty if there is none. */
  default List<Race> races() {
    return List.of();
  }

  /** On how many locations accesses were unordered; empty where nobody knows. */
  OptionalInt racyLocations();

  /** How many accesses were checked; empty where the check came to no end. */
  OptionalLong checked();

  /**
   * What the detector could say after the first events alone.
   *
   * @param events how many
   * @param accesses how many of them were reads or writes
   */
  Verdict at(int events, long accesses);

  /** Where something of the recording is missing, from which on not all is known; null if not. */
  default @Nullable Gap gap() {
    return null;
  }

  /**
   * This verdict on a recording that lacks some events: what they would have told, nobody knows,
   * unless it is known where they are missing.
   */
  default Verdict without(long dropped) {
    Gap gap = gap();
    return dropped == 0 || (gap != null && gap.lost() >= dropped)
        ? this
        : new Unknown(Reason.INCOMPLETE, "%,d events found no room".formatted(dropped));
  }

  /**
   * This verdict on a recording of which some events were left out, as nobody here knows their
   * kind: they may have ordered the others.
   *
   * @param skipped how many, by kind
   */
  default Verdict skipping(Map<String, Long> skipped) {
    return skipped.isEmpty() ? this : new Unknown(Reason.INCOMPLETE, SkippedKinds.clause(skipped));
  }

  /** This verdict on a recording that breaks off: of what is missing, nobody knows. */
  default Verdict cut() {
    return this instanceof None ? new Unknown(Reason.CUT, "") : this;
  }

  /** {@link None}, or {@link Unknown} where nothing was accessed that could race. */
  static Verdict none(long accesses) {
    return accesses > 0 ? new None(accesses) : new Unknown(Reason.NO_ACCESSES, "");
  }

  /**
   * Accesses to one location that nothing orders.
   *
   * @param races the first race of each location, {@value FirstRaces#MOST} at most
   * @param found at which events they were found; counts all of them
   * @param accesses how many accesses were checked
   * @param gap from where on there may be more; null if nothing is missing
   */
  record Races(List<Race> races, RacesFound found, long accesses, @Nullable Gap gap)
      implements Verdict {
    /** Of a recording of which nothing is missing. */
    public Races(List<Race> races, RacesFound found, long accesses) {
      this(races, found, accesses, null);
    }

    /**
     * Copies the races.
     *
     * @throws IllegalArgumentException if nothing was found
     */
    public Races {
      if (found.locations() == 0) {
        throw new IllegalArgumentException("races of no location");
      }
      races = List.copyOf(races);
    }

    /** On how many locations two accesses were unordered by happens-before; 1 or more. */
    public int locations() {
      return found.locations();
    }

    /** How many accesses were unordered with an earlier one; 1 or more. */
    public int unorderedAccesses() {
      return found.unorderedAccesses();
    }

    @Override
    public OptionalInt racyLocations() {
      return OptionalInt.of(locations());
    }

    @Override
    public OptionalLong checked() {
      return OptionalLong.of(accesses);
    }

    @Override
    public Verdict at(int events, long accessesByThen) {
      RacesFound byThen = found.by(events);
      Gap gapByThen = gap == null || gap.event() > events ? null : gap.by(events);
      if (byThen.locations() == 0) {
        return gapByThen == null ? none(accessesByThen) : new Since(gapByThen, accessesByThen);
      }
      return new Races(
          races.stream().filter(race -> race.current().event() <= events).toList(),
          byThen,
          accessesByThen,
          gapByThen);
    }
  }

  /**
   * Every two accesses that conflict were ordered.
   *
   * @param accesses how many were checked; 1 or more
   */
  record None(long accesses) implements Verdict {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if nothing was checked
     */
    public None {
      if (accesses <= 0) {
        throw new IllegalArgumentException("nothing was checked");
      }
    }

    @Override
    public OptionalInt racyLocations() {
      return OptionalInt.of(0);
    }

    @Override
    public OptionalLong checked() {
      return OptionalLong.of(accesses);
    }

    @Override
    public Verdict at(int events, long accessesByThen) {
      return none(accessesByThen);
    }
  }

  /**
   * Every two accesses that conflict were ordered, until something is missing.
   *
   * @param gap from where on nobody knows
   * @param accesses how many accesses were checked
   */
  record Since(Gap gap, long accesses) implements Verdict {
    @Override
    public OptionalInt racyLocations() {
      return OptionalInt.empty();
    }

    @Override
    public OptionalLong checked() {
      return OptionalLong.of(accesses);
    }

    @Override
    public Verdict at(int events, long accessesByThen) {
      return gap.event() > events
          ? none(accessesByThen)
          : new Since(gap.by(events), accessesByThen);
    }
  }

  /** Why there is no verdict. */
  enum Reason {
    /** No read or write was recorded, as in the JDK's flight recordings. */
    NO_ACCESSES,
    /** The detector gave up: no program could have done what was recorded. */
    MALFORMED,
    /** The detector gave up: there are more locations than it has memory for. */
    TOO_LARGE,
    /** No race was found, and not all of the file could be read. */
    CUT,
    /** Events are missing that may have raced, or that may have ordered the others. */
    INCOMPLETE
  }

  /**
   * Nobody knows.
   *
   * @param reason why
   * @param detail what is wrong with the recording, in one English sentence without a full stop;
   *     empty where the reason says it all
   */
  record Unknown(Reason reason, String detail) implements Verdict {
    @Override
    public OptionalInt racyLocations() {
      return OptionalInt.empty();
    }

    @Override
    public OptionalLong checked() {
      return OptionalLong.empty();
    }

    @Override
    public Verdict at(int events, long accesses) {
      return this;
    }
  }
}
