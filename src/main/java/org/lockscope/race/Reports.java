package org.lockscope.race;

import java.util.function.Consumer;

/** Hands on the races that are found, and counts them. */
final class Reports {
  private final Consumer<Race> report;
  private final boolean all;
  private int racyLocations;
  private long unordered;
  private long lastUnordered;

  Reports(boolean all, Consumer<Race> report) {
    this.all = all;
    this.report = report;
  }

  int racyLocations() {
    return racyLocations;
  }

  long unorderedAccesses() {
    return unordered;
  }

  /**
   * Takes a race.
   *
   * @param elements of which slots, counted from the race's own: that is the lowest bit
   */
  void race(VariableState x, Race race, long elements) {
    long event = race.current().event();
    unordered += lastUnordered == event ? 0 : 1;
    lastUnordered = event;
    if (!x.raced) {
      racyLocations += Long.bitCount(elements);
    }
    if (all || !x.raced) {
      for (long left = elements; left != 0; left &= left - 1) {
        int slot = race.index() + Long.numberOfTrailingZeros(left);
        report.accept(new Race(race.object(), slot, race.previous(), race.current()));
      }
    }
    x.raced = true;
  }
}
