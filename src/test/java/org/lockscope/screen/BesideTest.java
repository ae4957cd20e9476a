package org.lockscope.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lockscope.event.EventKind;
import org.lockscope.probe.Recorder;
import org.lockscope.say.RunSummary;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.session.Recording;
import org.lockscope.session.RunEnvironment;
import org.lockscope.text.Language;
import org.lockscope.trace.TraceBuilder;

/** What stands beside the timelines is about the run that is turned to. */
final class BesideTest {
  private final Screen screen =
      new Screen(
          Language.ENGLISH, RunEnvironment.sleeping(duration -> {}), RunSettings.DEFAULT, () -> {});
  private long clock;

  @AfterEach
  void close() {
    screen.close();
  }

  private void pulse() throws InterruptedException {
    clock += 16_000_000;
    screen.pulse(clock);
    Thread.sleep(1);
  }

  private RunId ran(LockPlacement placement) throws InterruptedException {
    screen.editor().edit(RunSettings.DEFAULT.withPlacement(placement));
    RunId id = screen.run();
    while (screen.running()) {
      pulse();
    }
    return id == null ? new RunId(0) : id;
  }

  private static RunSummary foreign() {
    Recorder recorder = new Recorder(1);
    TraceBuilder builder = new TraceBuilder(recorder.directory());
    recorder.newThread("main", false);
    builder.event(0, 0, EventKind.BEGIN, 0, 0, 0);
    builder.event(0, 5, EventKind.END, 0, 0, 0);
    return RunSummary.of("", Recording.of("other.json", builder.seal(), null, null, null, true));
  }

  @Test
  void aRecordingOfAnotherProgramHasNoCodeOfThePipeline() throws InterruptedException {
    ran(LockPlacement.append());
    assertThat(screen.frame().code().plan()).isNotNull();
    screen.lineup().open(foreign());
    assertThat(screen.frame().code().plan()).isNull();
    assertThat(screen.frame().beside().workers()).isEmpty();
  }

  private List<String> path() {
    return screen.frame().beside().told().path();
  }

  /** Asks for the critical path, which is found beside the thread that asks. */
  private void pathFound() throws InterruptedException {
    while (path().isEmpty()) {
      pulse();
    }
  }

  @Test
  void theCriticalPathIsToldWhileItIsAskedFor() throws InterruptedException {
    ran(LockPlacement.article());
    assertThat(path()).isEmpty();
    screen.set(Option.CRITICAL_PATH, true);
    pathFound();
    assertThat(path()).hasSizeGreaterThan(1);
    assertThat(path().getFirst()).startsWith("Critical path: ");
    screen.set(Option.CRITICAL_PATH, false);
    assertThat(path()).isEmpty();
  }

  @Test
  void ofTwoRunsItIsSaidWhoseCriticalPathItIs() throws InterruptedException {
    RunId first = ran(LockPlacement.append());
    ran(LockPlacement.article());
    screen.set(Option.CRITICAL_PATH, true);
    pathFound();
    assertThat(path().getFirst()).startsWith("Critical path of B: ");
    screen.lineup().focus(first);
    pathFound();
    assertThat(path().getFirst()).startsWith("Critical path of A: ");
  }

  @Test
  void besideAnOrderlyRunTheLastOneWithNoLockIsToldOf() throws InterruptedException {
    ran(LockPlacement.none());
    RunId last = ran(LockPlacement.none());
    assertThat(unlocked()).isNotEqualTo(Optional.of(last));
    ran(LockPlacement.append());
    assertThat(unlocked()).contains(last);
  }

  @Test
  void whereNoRunHadNoLockNothingIsToldOfOne() throws InterruptedException {
    ran(LockPlacement.append());
    ran(LockPlacement.article());
    assertThat(unlocked()).isEmpty();
  }

  private Optional<RunId> unlocked() {
    return screen.frame().beside().races().unlocked().map(Beside.Unlocked::run);
  }
}
