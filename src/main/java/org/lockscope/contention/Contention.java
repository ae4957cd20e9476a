package org.lockscope.contention;

import java.util.List;
import org.lockscope.trace.Pause;
import org.lockscope.trace.Trace;

/**
 * How the threads of a recording waited, in all and in groups, of which each list has the one first
 * that waited longest. Lengths in nanoseconds, or in events where the recording's time numbers
 * them. Never changes; any thread may read it.
 *
 * @param all all waits for locks
 * @param sites by the line that waits and the class of lock it waits for
 * @param locks by class of lock, and by lock where it has a name of its own
 * @param objects by lock, each by itself
 * @param threads by thread
 * @param pools by pool of threads
 * @param course how many threads waited for locks in the course of time
 * @param pinned when virtual threads kept their carriers, by line and reason
 * @param carriers the same by carrier, where that is told
 * @param pauses when all threads stood still, by their beginnings
 */
public record Contention(
    WaitSums all,
    List<SiteGroup> sites,
    List<WaitGroup> locks,
    List<WaitGroup> objects,
    List<WaitGroup> threads,
    List<PoolGroup> pools,
    Course course,
    List<PinGroup> pinned,
    List<WaitGroup> carriers,
    List<Pause> pauses) {
  /** Copies the lists. */
  public Contention {
    sites = List.copyOf(sites);
    locks = List.copyOf(locks);
    objects = List.copyOf(objects);
    threads = List.copyOf(threads);
    pools = List.copyOf(pools);
    pinned = List.copyOf(pinned);
    carriers = List.copyOf(carriers);
    pauses = List.copyOf(pauses);
  }

  /**
   * Adds up a trace, which takes time that follows its events; the window must not lend its own
   * thread.
   *
   * @param trace sealed
   */
  public static Contention of(Trace trace) {
    return new ContentionMaker(trace).made();
  }

  /** The pauses by what the virtual machine did, the one that took longest in all first. */
  public List<PauseGroup> pauseGroups() {
    return PauseGroup.of(pauses);
  }

  /** How long all threads stood still, all pauses together. */
  public long paused() {
    return pauses.stream().mapToLong(Pause::length).sum();
  }
}
