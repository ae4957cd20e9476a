package org.lockscope.probe;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * The observer's effect: how long an append takes under a lock, both traced, beside the same append
 * to a plain array under a plain lock.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ObserverBench {
  private static final int APPENDS = 4096;

  private final Integer element = 7;
  private Recorder recorder;
  private TracedLock tracedLock;
  private TracedList<Integer> tracedList;
  private final ReentrantLock lock = new ReentrantLock();
  private Object[] items = new Object[APPENDS];
  private int size;
  private int done;

  /** Room for all appends, so that none of them grows the list. */
  @Setup(Level.Iteration)
  public void empty() {
    if (recorder != null) {
      recorder.unbind();
    }
    recorder = new Recorder(APPENDS * 10);
    tracedLock = new TracedLock(recorder, "lock");
    tracedList = new TracedList<>(recorder, "results", APPENDS + 1, n -> n);
    items = new Object[APPENDS + 1];
    size = 0;
    done = 0;
    recorder.bind(recorder.newThread("bench", false));
  }

  private void next() {
    if (++done == APPENDS) {
      empty();
    }
  }

  /** As the pipeline does it: a request, an acquire, six events of the append, a release. */
  @Benchmark
  public void traced() {
    next();
    tracedLock.lock();
    try {
      tracedList.append(element);
    } finally {
      tracedLock.unlock();
    }
  }

  /** The same without a record. */
  @Benchmark
  public void plain() {
    next();
    lock.lock();
    try {
      int n = size;
      items[n] = element;
      size = n + 1;
    } finally {
      lock.unlock();
    }
  }
}
