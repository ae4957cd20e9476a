package org.lockscope.contention;

import java.util.List;

/**
 * Waits that have something in common.
 *
 * @param name what: a line, a class of locks, a thread, a pool
 * @param sums what they add up to
 * @param locks for how many locks they were
 * @param threads how many threads waited
 * @param longest the longest of them
 * @param holders who held the locks meanwhile, as far as that is told, the longest first
 */
public record WaitGroup(
    String name, WaitSums sums, int locks, int threads, Wait longest, List<Holder> holders) {
  /** Copies the list. */
  public WaitGroup {
    holders = List.copyOf(holders);
  }

  /** How much of the time nobody knows who held the lock. */
  public long unknown() {
    return sums.total() - holders.stream().mapToLong(Holder::time).sum();
  }
}
