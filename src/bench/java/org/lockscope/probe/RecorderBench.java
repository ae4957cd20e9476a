package org.lockscope.probe;

import java.util.concurrent.TimeUnit;
import jdk.jfr.Event;
import jdk.jfr.Recording;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What recording one event costs, beside the clock alone (the floor) and beside committing a custom
 * JFR event, in one run.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RecorderBench {
  /** A JFR event with the same content. */
  static final class Access extends Event {
    int object;
    long operand;
    int site;
  }

  /** How many events a log is given before a new one is taken, as a worker would be. */
  private static final int EVENTS = 1 << 12;

  private Recorder recorder;
  private ThreadLog log;
  private int recorded;

  /** A recorder whose logs the collector can free: what a reader does, without reading. */
  @Setup(Level.Iteration)
  public void newLog() {
    recorder = new Recorder(EVENTS);
    log = recorder.newThread("bench", false);
    recorded = 0;
  }

  /** One event; every 4,096th makes a new log. */
  @Benchmark
  public void record() {
    if (++recorded == EVENTS) {
      newLog();
    }
    log.read(7, -1, recorded, 3);
  }

  /** The floor. */
  @Benchmark
  public long nanoTime() {
    return System.nanoTime();
  }

  /** JFR recording to memory. */
  @State(Scope.Benchmark)
  public static class Jfr {
    private Recording recording;

    /** Starts it. */
    @Setup
    public void start() {
      recording = new Recording();
      recording.setToDisk(false);
      recording.enable(Access.class).withoutStackTrace().withoutThreshold();
      recording.start();
    }

    /** Ends it. */
    @TearDown
    public void stop() {
      recording.close();
    }
  }

  /** The same content as an instant JFR event, without a stack trace. */
  @Benchmark
  public void jfr(Jfr running) {
    Access event = new Access();
    event.object = 7;
    event.operand = ++recorded;
    event.site = 3;
    event.commit();
  }
}
