package org.lockscope.say;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventLog;
import org.lockscope.event.ObjectKind;
import org.lockscope.probe.Recorder;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.news.LockKind;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.session.Recording;
import org.lockscope.session.StagedRun;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Pause;
import org.lockscope.trace.TraceBuilder;

/** Who holds a lock at an instant, doing what, and who waits for it. */
final class NowTellingTest {
  @Test
  void aHolderInItsCallAndThoseWhoWaitAreNamed() throws InterruptedException {
    RunSummary run = Runs.run("", LockPlacement.article(), 6);
    Intervals holders = run.trace().locks().getFirst().holders();
    // The second hold, before whose end the four others have long been waiting.
    long time = holders.start(1) + (holders.end(1) - holders.start(1)) / 2;
    String holder = run.trace().directory().thread(holders.object(1)).name();
    assertThat(new NowTelling(run).at(time))
        .startsWith(holder + " holds lock, inside its ")
        .contains("; 4 wait until it lets go: worker-")
        .endsWith(" and 1 more");
  }

  @Test
  void atTheEndNobodyHoldsAndNobodyWaits() throws InterruptedException {
    RunSummary run = Runs.run("", LockPlacement.append(), 3);
    assertThat(new NowTelling(run).at(run.trace().end()))
        .isEqualTo("Nobody holds a lock, and nobody waits for one.");
  }

  @Test
  void aLockOfWhichNoHoldIsToldIsNotSaidToBeFree() {
    Recorder names = new Recorder(1);
    int lock = names.newObject(ObjectKind.LOCK, "lock");
    names.newThread("exec-1", false);
    TraceBuilder builder = new TraceBuilder(names.directory());
    builder.event(0, 10, EventKind.LOCK_REQUEST, 0, lock, 1);
    builder.event(0, 20, EventKind.LOCK_ABANDON, 0, lock, 0);
    builder.pause(new Pause(Pause.Kind.GARBAGE_COLLECTION, "G1New", 16, 18));
    RunSummary run = RunSummary.of("", Recording.of("server.jfr", builder.seal(), true));
    assertThat(new NowTelling(run).at(17)).isEqualTo("No thread can run: G1New.");
    assertThat(new NowTelling(run).at(18)).startsWith("Who holds lock is not told");
    assertThat(new NowTelling(run).at(15))
        .isEqualTo("Who holds lock is not told; 1 waits for it: exec-1");
    assertThat(new NowTelling(run).at(20))
        .isEqualTo("Nobody is known to hold a lock, and nobody waits for one.");
  }

  @Test
  void aRunThatTakesNoLockIsNotSaidToHaveTakenNoneYet() throws Exception {
    RunSettings slow =
        new RunSettings(
            LockPlacement.none(),
            LockKind.REENTRANT,
            new Workers.Virtual(),
            3,
            new LatencyRange(60_000, 60_000),
            3);
    try (StagedRun run = StagedRun.start(slow, new EventLog())) {
      run.poll();
      assertThat(new NowTelling(RunSummary.of("", run)).at(0))
          .isEqualTo("There is no lock to hold, and none to wait for.");
    }
    try (StagedRun run =
        StagedRun.start(slow.withPlacement(LockPlacement.append()), new EventLog())) {
      run.poll();
      assertThat(new NowTelling(RunSummary.of("", run)).at(0))
          .isEqualTo("Nobody has asked for a lock yet.");
    }
  }

  @Test
  void whereThereIsNoLockThereIsNoneToWaitFor() throws InterruptedException {
    RunSummary run = Runs.run("", LockPlacement.none(), 3);
    assertThat(new NowTelling(run).at(0)).startsWith("There is no lock to hold");
  }
}
