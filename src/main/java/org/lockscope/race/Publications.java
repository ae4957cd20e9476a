package org.lockscope.race;

import org.jspecify.annotations.Nullable;

/**
 * What the publications of one variable have handed on: for each of the last {@value #MOST}, the
 * clock of all up to it. An observation of an older one takes the oldest that is kept, and so an
 * edge too many: a race may be missed then, and none is reported that there is not.
 */
final class Publications {
  private static final int MOST = 64;

  private final @Nullable Clock[] recent = new @Nullable Clock[MOST];

  /** Up to which event those that published may have known of all. */
  private long mayKnow;

  private long newest;
  private long oldest;

  /**
   * Adds the clock of the publication of a number, which is later than all before. What is not, in
   * a recording that is damaged, is taken for the next one: it hands on too much, never too little.
   */
  void add(long said, Clock clock, long known) {
    mayKnow = Math.max(mayKnow, known);
    long number = Math.max(said, Math.min(newest, Long.MAX_VALUE - 1) + 1);
    Clock before = at(newest);
    // A number that was lost handed on what is not known; those after it stand for it.
    for (long lost = Math.max(newest + 1, number - MOST); lost < number; lost++) {
      recent[(int) (lost % MOST)] = before;
    }
    recent[(int) (number % MOST)] = before == null ? clock : before.join(clock);
    newest = number;
    oldest = oldest == 0 ? number : Math.max(oldest, number - MOST + 1);
  }

  /** Up to which event whoever observes one may know of all. */
  long mayKnow() {
    return mayKnow;
  }

  /** What the publications up to a number have handed on; null if there were none. */
  @Nullable Clock at(long number) {
    if (number < oldest && (newest - oldest < MOST - 1 || number == 0)) {
      return null; // before the first
    }
    return recent[(int) (Math.clamp(number, oldest, newest) % MOST)];
  }
}
