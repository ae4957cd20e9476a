package org.lockscope.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lockscope.event.EventLog;
import org.lockscope.probe.Recorder;
import org.lockscope.scenario.Floor;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.news.Bounds;
import org.lockscope.scenario.news.LockKind;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.Noise;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.trace.TraceBuilder;

final class WorkTest {
  private static final RunSettings SHORT =
      new RunSettings(
          LockPlacement.append(),
          LockKind.REENTRANT,
          new Workers.Virtual(),
          6,
          new LatencyRange(1, 3),
          7);

  @Test
  void aRunFindsItsBoundsAndItsNoiseOnceHoweverOftenItIsAsked() throws InterruptedException {
    StagedRun run = StagedRun.start(SHORT, new EventLog());
    Optional<Floor> before = run.work().floor();
    run.await();
    assertThat(before.orElseThrow().least()).isEqualTo(Bounds.of(SHORT).least());
    assertThat(run.work().floor()).isSameAs(before);
    assertThat(run.work()).isSameAs(run.work());
    assertThat(run.work().noise())
        .isEqualTo(Noise.of(run.trace(), SHORT))
        .isEqualTo(run.work().noise());
  }

  @Test
  void theNoiseOfARunThatGoesOnIsNotKnown() {
    TraceBuilder builder = new TraceBuilder(new Recorder(1).directory());
    Work work = new Work(SHORT, builder.trace());
    assertThatThrownBy(work::noise).isInstanceOf(IllegalStateException.class);
    builder.seal();
    assertThat(work.noise()).isZero();
  }
}
