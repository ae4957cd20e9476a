package org.lockscope.format.std;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.lockscope.race.FastTrack;
import org.lockscope.race.SyntheticTrace;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How fast STD text is parsed, and parsed and analysed, from memory: bytes and events a second. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Thread)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class StdReaderBench {
  private static final int EVENTS = 1_000_000;

  /** What was read, which JMH divides by the time. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Read {
    public double megabytes;
    public double millionEvents;

    @Setup(Level.Iteration)
    public void clear() {
      megabytes = 0;
      millionEvents = 0;
    }
  }

  @Param({"8", "64"})
  int threads;

  private byte[] text;

  @Setup
  public void prepare() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SyntheticTrace(threads, EVENTS).write(out);
    text = out.toByteArray();
  }

  private void count(Read read) {
    read.megabytes += text.length / 1e6;
    read.millionEvents += EVENTS / 1e6;
  }

  @Benchmark
  public long parse(Read read) throws IOException {
    long[] sum = new long[1];
    StdReader reader = StdReader.of("trace", new ByteArrayInputStream(text));
    while (reader.next((thread, time, kind, site, object, operand) -> sum[0] += object)) {}
    count(read);
    return sum[0];
  }

  @Benchmark
  public int parseAndAnalyse(Read read) throws IOException {
    FastTrack detector = new FastTrack(false, race -> {});
    StdReader reader = StdReader.of("trace", new ByteArrayInputStream(text));
    while (reader.next(detector)) {}
    count(read);
    return detector.racyLocations();
  }
}
