package org.lockscope.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lockscope.event.EventKind;
import org.lockscope.event.OneLock;
import org.lockscope.event.Operands;

/** Elements taken together are judged as though they came one by one. */
final class ElementsProperties {
  private static final int THREADS = 3;
  private static final int ARRAY = 7;

  /** A race without its event's number, which differs. */
  private record Found(
      int slot, int first, int firstSite, int second, int secondSite, String kind) {
    static Found of(Race race) {
      return new Found(
          race.index(),
          race.previous().thread(),
          race.previous().site(),
          race.current().thread(),
          race.current().site(),
          race.kind());
    }
  }

  private record Outcome(Set<Found> races, int racy, int locations, long accesses) {}

  private static Outcome judge(long seed, boolean all, boolean together) {
    Random random = new Random(seed);
    List<Found> found = new ArrayList<>();
    FastTrack detector = new FastTrack(all, race -> found.add(Found.of(race)));
    OneLock lock = new OneLock(detector);
    for (int i = 1; i < 120; i++) {
      int thread = random.nextInt(THREADS);
      int what = random.nextInt(6);
      if (what == 0) {
        lock.acquire(thread, i);
      } else if (what == 1) {
        lock.release(thread, i);
      } else {
        EventKind kind = random.nextInt(3) == 0 ? EventKind.WRITE : EventKind.READ;
        int block = random.nextInt(2);
        // Few bits, many bits, all: the upper half only under the lock.
        long mask = random.nextLong() & (random.nextBoolean() ? random.nextLong() : -1);
        mask = lock.isHeldBy(thread) ? mask : mask & 0xffff_ffffL;
        if (mask != 0) {
          access(detector, thread, kind, i, block, mask, together);
        }
      }
    }
    return new Outcome(
        new HashSet<>(found), detector.racyLocations(), detector.locations(), detector.accesses());
  }

  private static void access(
      FastTrack detector,
      int thread,
      EventKind kind,
      int site,
      int block,
      long mask,
      boolean together) {
    if (together) {
      detector.elements(thread, kind, site, ARRAY, block, mask);
      return;
    }
    for (int bit = 0; bit < Long.SIZE; bit++) {
      if ((mask >>> bit & 1) != 0) {
        int slot = block * Long.SIZE + bit;
        detector.event(thread, 0, kind, site, ARRAY, Operands.access(slot, 0));
      }
    }
  }

  @Property
  void asOneByOne(@ForAll long seed, @ForAll boolean all) {
    assertThat(judge(seed, all, true)).isEqualTo(judge(seed, all, false));
  }
}
