package org.lockscope.race;

import org.lockscope.event.EventKind;
import org.lockscope.event.Operands;

/** Measures how much heap the detector keeps a location and a thread. */
final class DetectorMemory {
  private static final int MANY = 1_000_000;
  private static final int THREADS = 100_000;

  private DetectorMemory() {}

  public static void main(String[] args) {
    measure("a location written once", MANY, DetectorMemory::writes);
    measure("a location read by 4 threads at once", MANY, DetectorMemory::sharedReads);
    measure(
        "a thread that was forked, took one lock and was joined", THREADS, DetectorMemory::crew);
  }

  private interface Load {
    void run(FastTrack detector, int count);
  }

  private static void measure(String what, int count, Load load) {
    long before = used();
    FastTrack detector = new FastTrack(false, race -> {});
    load.run(detector, count);
    long after = used();
    System.out.printf(
        "%s: %d bytes (%,d of them, %d races)%n",
        what, (after - before) / count, count, detector.racyLocations());
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static void writes(FastTrack detector, int count) {
    for (int i = 1; i <= count; i++) {
      detector.event(0, 0, EventKind.WRITE, 1, i, Operands.access(-1, 0));
    }
  }

  private static void sharedReads(FastTrack detector, int count) {
    for (int thread = 0; thread < 4; thread++) {
      for (int i = 1; i <= count; i++) {
        detector.event(thread, 0, EventKind.READ, 1, i, Operands.access(-1, 0));
      }
    }
  }

  private static void crew(FastTrack detector, int count) {
    for (int i = 1; i <= count; i++) {
      detector.event(0, 0, EventKind.FORK, 0, i, 0);
    }
    for (int i = 1; i <= count; i++) {
      detector.event(i, 0, EventKind.LOCK_ACQUIRE, 0, 1, i);
      detector.event(i, 0, EventKind.WRITE, 0, 2, Operands.access(-1, 0));
      detector.event(i, 0, EventKind.LOCK_RELEASE, 0, 1, i);
    }
    for (int i = 1; i <= count; i++) {
      detector.event(0, 0, EventKind.JOIN, 0, i, 0);
    }
  }
}
