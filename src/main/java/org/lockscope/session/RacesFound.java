package org.lockscope.session;

import java.util.Arrays;

/**
 * At which events a detector found races, so that their numbers are known at every instant. Events
 * are numbered from 1. Immutable; any thread may read one that was handed to it safely.
 */
public final class RacesFound {
  /** Nothing found. */
  public static final RacesFound NONE = new RacesFound(Rising.EMPTY, Rising.EMPTY);

  private final Rising byLocation;
  private final Rising byAccess;

  private RacesFound(Rising byLocation, Rising byAccess) {
    this.byLocation = byLocation;
    this.byAccess = byAccess;
  }

  /**
   * What was found after another event; this one stays as it is.
   *
   * @param event its number, larger than those before
   * @param newLocation whether it was the first unordered access to its location
   */
  public RacesFound plus(int event, boolean newLocation) {
    return new RacesFound(newLocation ? byLocation.plus(event) : byLocation, byAccess.plus(event));
  }

  /** On how many locations accesses were unordered. */
  public int locations() {
    return byLocation.size;
  }

  /** How many accesses were unordered with an earlier one. */
  public int unorderedAccesses() {
    return byAccess.size;
  }

  /** What had been found once so many events had happened. */
  RacesFound by(int events) {
    return new RacesFound(byLocation.upTo(events), byAccess.upTo(events));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RacesFound that
        && byLocation.same(that.byLocation)
        && byAccess.same(that.byAccess);
  }

  @Override
  public int hashCode() {
    return 31 * byLocation.size + byAccess.size;
  }

  @Override
  public String toString() {
    return "%d locations, %d accesses".formatted(locations(), unorderedAccesses());
  }

  /** Rising numbers: the first few of an array to which only the longest of them appends. */
  private static final class Rising {
    static final Rising EMPTY = new Rising(new int[0], 0);

    private final int[] numbers;
    private final int size;

    Rising(int[] numbers, int size) {
      this.numbers = numbers;
      this.size = size;
    }

    Rising plus(int number) {
      // An array whose next cell is taken belongs to a longer one by now.
      boolean room = size < numbers.length && numbers[size] == 0;
      int[] larger = room ? numbers : Arrays.copyOf(Arrays.copyOf(numbers, size), 16 + size * 2);
      larger[size] = number;
      return new Rising(larger, size + 1);
    }

    Rising upTo(int number) {
      int found = Arrays.binarySearch(numbers, 0, size, number);
      return new Rising(numbers, found >= 0 ? found + 1 : -found - 1);
    }

    boolean same(Rising other) {
      return Arrays.equals(numbers, 0, size, other.numbers, 0, other.size);
    }
  }
}
