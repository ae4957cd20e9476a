package org.lockscope.race;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What FastTrack knows of one thread.
 *
 * <p>A clock that is handed on (at a release, a fork, a send, or when the thread is joined) is
 * known by its epoch: the thread's own clock moves on right after, so whoever knows that epoch
 * knows all that was handed on with it. So taking a clock again, or one of a thread that has met
 * nobody new, costs nothing, however many threads it names.
 */
final class ThreadState {
  /** Beyond this many, where a clock came from is no longer told apart. */
  private static final int MOST_SOURCES = 8;

  private static final long[] NO_SOURCES = {};

  final int thread;

  /** C_t but for its own entry, which is {@link #now}. */
  private Clock met = Clock.ZERO;

  /** The epochs of the clocks that {@link #met} was joined from. */
  private long[] sources = NO_SOURCES;

  private int sourceCount;

  /** The thread's own clock, from 1. */
  int now = 1;

  /** The innermost lock held, and those around it. */
  @Nullable Held held;

  /** Where it was started; null for a thread whose fork was not seen. */
  @Nullable Origin origin;

  /** It may know of all events up to this one, whatever was recorded; 0 if no more than that. */
  private long mayKnow;

  /** The event from which on that was so; 0 if it is not. */
  private long openSince;

  boolean acted;
  boolean joined;

  ThreadState(int thread) {
    this.thread = thread;
  }

  /** From an event on, may know of all up to another. */
  void mayKnow(long known, long since) {
    if (known > mayKnow) {
      mayKnow = known;
      openSince = openSince == 0 ? since : openSince;
    }
  }

  long mayKnow() {
    return mayKnow;
  }

  boolean isOpen() {
    return openSince > 0;
  }

  boolean wasOpenAt(long event) {
    return isOpen() && event >= openSince;
  }

  /** E(t). */
  long epoch() {
    return Epochs.of(thread, now);
  }

  /** Whether an epoch comes before what this thread does next. */
  boolean covers(long epoch) {
    int other = Epochs.thread(epoch);
    return other == thread || Epochs.clock(epoch) <= met.get(other);
  }

  /** C_t, own entry included, for others to take; {@link #epoch} names it. */
  Clock clock() {
    return met.with(thread, now);
  }

  /**
   * Takes a clock that another thread handed on.
   *
   * @param epoch that thread's epoch when it did
   */
  void take(Clock clock, long epoch) {
    if (!covers(epoch)) {
      met = met.join(clock);
      addSource(epoch);
    }
  }

  /** Takes a clock that several threads handed on, if there is one. */
  void takeFromMany(@Nullable Clock clock) {
    if (clock == null) {
      return;
    }
    met = met.join(clock);
    sourceCount = MOST_SOURCES + 1;
  }

  /** Takes all that an ended thread knew. */
  void takeAll(ThreadState ended) {
    if (coversSourcesOf(ended)) {
      met = met.with(ended.thread, ended.now);
    } else {
      met = met.join(ended.clock());
    }
    addSource(ended.epoch());
  }

  private boolean coversSourcesOf(ThreadState other) {
    if (other.sourceCount > MOST_SOURCES) {
      return false;
    }
    for (int i = 0; i < other.sourceCount; i++) {
      if (!covers(other.sources[i])) {
        return false;
      }
    }
    return true;
  }

  private void addSource(long epoch) {
    if (sourceCount > MOST_SOURCES) {
      return; // no longer told apart
    }
    for (int i = 0; i < sourceCount; i++) {
      if (Epochs.thread(sources[i]) == Epochs.thread(epoch)) {
        sources[i] = epoch;
        return;
      }
    }
    if (sourceCount < MOST_SOURCES) {
      if (sourceCount == sources.length) {
        sources = Arrays.copyOf(sources, Math.max(1, sourceCount * 2));
      }
      sources[sourceCount] = epoch;
    }
    sourceCount = Math.min(sourceCount, MOST_SOURCES) + 1;
  }
}
