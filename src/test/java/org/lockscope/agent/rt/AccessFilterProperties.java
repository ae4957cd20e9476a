package org.lockscope.agent.rt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lockscope.event.EventKind;
import org.lockscope.event.OneLock;
import org.lockscope.event.Operands;
import org.lockscope.race.FastTrack;

/** What the filter drops changes no verdict. */
final class AccessFilterProperties {
  private static final int THREADS = 3;
  private static final int LOCATIONS = 4;

  /** The locations that raced, in the order found. */
  private static List<Integer> races(long seed, boolean filtered) {
    Random random = new Random(seed);
    List<Integer> found = new ArrayList<>();
    FastTrack detector = new FastTrack(false, race -> found.add(race.object()));
    AccessFilter[] filters = new AccessFilter[THREADS];
    int[] epochs = new int[THREADS];
    for (int i = 0; i < THREADS; i++) {
      filters[i] = new AccessFilter();
      epochs[i] = 1;
    }
    OneLock lock = new OneLock(detector);
    for (int i = 0; i < 400; i++) {
      int thread = random.nextInt(THREADS);
      int what = random.nextInt(8);
      if (what == 0) {
        lock.acquire(thread, i);
      } else if (what == 1) {
        epochs[thread] += lock.release(thread, i) ? 1 : 0;
      } else if (what > 2) {
        int location = 1 + random.nextInt(LOCATIONS);
        boolean write = random.nextInt(4) == 0;
        // Half of the accesses are made under the lock alone, so that some locations do not race.
        boolean guarded = location <= LOCATIONS / 2;
        boolean recorded =
            !(guarded && !lock.isHeldBy(thread))
                && (!filtered || filters[thread].isNew(location, 0, write, epochs[thread]));
        if (recorded) {
          EventKind kind = write ? EventKind.WRITE : EventKind.READ;
          detector.event(thread, i, kind, 0, location, Operands.access(-1, 0));
        }
      }
    }
    return found;
  }

  @Property
  void noVerdictAndNoFirstRacyLocationChanges(@ForAll long seed) {
    assertThat(races(seed, true)).isEqualTo(races(seed, false));
  }

  @Property(tries = 20)
  void whatWasForgottenIsRecordedOnceMore(@ForAll long seed) {
    AccessFilter filter = new AccessFilter();
    int start = new Random(seed).nextInt();
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 100_000; i++) {
        filter.isNew(start + i, 0, true, 1);
      }
    }
    assertThat(filter.isNew(start, 1, false, 1)).isTrue();
    assertThat(filter.isNew(start, 1, false, 1)).isFalse();
    assertThat(filter.isNew(start, 1, true, 1)).isTrue();
    assertThat(filter.isNew(start, 1, false, 1)).isFalse();
    assertThat(filter.isNew(start, 1, false, 2)).isTrue();
  }
}
