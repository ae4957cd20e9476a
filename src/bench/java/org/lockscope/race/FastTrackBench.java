package org.lockscope.race;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many events a second the detector analyses, on one core, beside only replaying them. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(FastTrackBench.EVENTS)
@State(Scope.Thread)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class FastTrackBench {
  static final int EVENTS = 1_000_000;

  @Param({"8", "64"})
  int threads;

  private SyntheticTrace trace;

  @Setup
  public void prepare() {
    trace = new SyntheticTrace(threads, EVENTS);
  }

  @Benchmark
  public int analyse() {
    FastTrack detector = new FastTrack(false, race -> {});
    trace.replay(detector);
    return detector.racyLocations();
  }

  @Benchmark
  public long replay() {
    long[] sum = new long[1];
    trace.replay((thread, time, kind, site, object, operand) -> sum[0] += object);
    return sum[0];
  }
}
