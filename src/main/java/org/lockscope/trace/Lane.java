package org.lockscope.trace;

/**
 * One thread's row.
 *
 * @param index its place among the trace's lanes, from 0
 * @param thread the thread's id
 * @param name as people read it
 * @param activity what the thread does: calling, appending, waiting
 * @param holds which lock it holds, if it holds one; of nested holds, the outermost
 * @param samples when a profiler found it running, each for an instant; empty for runs of ours
 */
public record Lane(
    int index, int thread, String name, Intervals activity, Intervals holds, Intervals samples) {
  /** The same lane at another place. */
  Lane at(int place) {
    return place == index ? this : new Lane(place, thread, name, activity, holds, samples);
  }

  void trim() {
    activity.trim();
    holds.trim();
    samples.trim();
  }
}
