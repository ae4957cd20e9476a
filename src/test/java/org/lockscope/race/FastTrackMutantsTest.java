package org.lockscope.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lockscope.event.Event;

/** The comparison with full vector clocks is worth something: it catches every rule gone wrong. */
final class FastTrackMutantsTest {
  private static final int TRACES = 20_000;

  private static boolean caught(Mutant mutant) throws Exception {
    for (int seed = 0; seed < TRACES; seed++) {
      int threads = 3 + seed % 4;
      List<Event> trace = RandomTrace.of(seed, threads, 80);
      if (!mutant.firstRaces(trace).equals(VectorClockOracle.firstRaces(trace, threads))) {
        return true;
      }
    }
    return false;
  }

  @Test
  void theDetectorAsItIsPasses() throws Exception {
    assertThat(caught(Mutant.of("FastTrack.java", "package ", "package "))).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          a later read taken for the same epoch ¦ FastTrack.java ¦ x.read == t.epoch() ¦ Epochs.thread(x.read) == t.thread && x.read != 0
          a later write taken for the same epoch ¦ FastTrack.java ¦ x.write == t.epoch() ¦ Epochs.thread(x.write) == t.thread && x.write != 0
          no write-read check ¦ FastTrack.java ¦ race(x, x.lastWrite(), access(t, false, site), object, slot, elements); ¦ ;
          no write-write check ¦ FastTrack.java ¦ race(x, x.lastWrite(), access(t, true, site), object, slot, elements); ¦ ;
          no read-write check ¦ FastTrack.java ¦ race(x, x.lastRead(), access(t, true, site), object, slot, elements); ¦ ;
          no shared-read-write check ¦ FastTrack.java ¦ race(x, unordered, access(t, true, site), object, slot, elements); ¦ ;
          a concurrent read replaces the one before ¦ FastTrack.java ¦ } else if (t.covers(x.read)) { ¦ } else if (true) {
          an exclusive read is forgotten ¦ FastTrack.java ¦ x.readBy(t, event, site); ¦ ;
          a shared read is forgotten ¦ FastTrack.java ¦ shared.add(t.epoch(), event, site, t.held); // [FT READ SHARED] ¦ ;
          the read that shares is forgotten ¦ FastTrack.java ¦ x.share().add(t.epoch(), event, site, t.held); ¦ x.share();
          the first of shared reads is forgotten ¦ VariableState.java ¦ reads.add(read, readEvent, readSite, readHeld); ¦ ;
          a write is forgotten ¦ FastTrack.java ¦ x.writeBy(t, event, site); ¦ ;
          an acquire brings nothing ¦ FastTrack.java ¦ t.take(m.released, m.releasedAt); ¦ ;
          a release publishes only its holder's own clock ¦ FastTrack.java ¦ m.released = t.clock(); ¦ m.released = Clock.ZERO.with(t.thread, t.now);
          a release does not begin an epoch ¦ FastTrack.java ¦ m.releasedAt = t.epoch();\\n      t.now++; ¦ m.releasedAt = t.epoch();
          a fork brings nothing ¦ FastTrack.java ¦ child.take(t.clock(), t.epoch()); ¦ ;
          a fork brings only the parent's own clock ¦ FastTrack.java ¦ child.take(t.clock(), t.epoch()); ¦ child.take(Clock.ZERO.with(t.thread, t.now), t.epoch());
          a fork does not begin an epoch ¦ FastTrack.java ¦ child.take(t.clock(), t.epoch());\\n    t.now++; ¦ child.take(t.clock(), t.epoch());
          a join brings nothing ¦ FastTrack.java ¦ t.takeAll(child); ¦ ;
          a join brings only the child's own clock ¦ FastTrack.java ¦ t.takeAll(child); ¦ t.take(Clock.ZERO.with(child.thread, child.now), child.epoch());
          a joined child without an event brings nothing ¦ FastTrack.java ¦ t.takeAll(child); ¦ if (child.acted) { t.takeAll(child); }
          what a child has met is taken for known ¦ ThreadState.java ¦ if (coversSourcesOf(ended)) { ¦ if (true) {
          a taken clock is not joined ¦ ThreadState.java ¦ met = met.join(clock);\\n      addSource(epoch); ¦ met = clock;\\n      addSource(epoch);
          """)
  void isCaught(String what, String file, String original, String replacement) throws Exception {
    Mutant mutant =
        Mutant.of(file, original.replace("\\n", "\n"), replacement.replace("\\n", "\n"));
    assertThat(caught(mutant)).as(what).isTrue();
  }
}
