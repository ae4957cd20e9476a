package org.lockscope.probe;

import java.util.random.RandomGenerator;
import org.lockscope.event.ObjectKind;

/**
 * A random generator whose accesses to its state are recorded. It is not thread-safe, on purpose,
 * like {@link java.util.SplittableRandom} and the other {@link RandomGenerator}s of the JDK since
 * 17; {@link java.util.Random} alone is, by a compare-and-set. Used by several threads without a
 * lock it really hands out the same number twice.
 *
 * <p>SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA
 * 2014), the algorithm of {@code SplittableRandom}.
 */
public final class TracedRandom implements RandomGenerator {
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private final Recorder recorder;
  private final int variable;
  private final LazySite readSite;
  private final LazySite writeSite;

  private long state;

  /**
   * A generator.
   *
   * @param recorder where its events go
   * @param name as people read it; its state is named after it: {@code random.state}
   * @param seed any number; equal seeds give equal sequences to one thread
   */
  public TracedRandom(Recorder recorder, String name, long seed) {
    this.recorder = recorder;
    this.variable = recorder.newObject(ObjectKind.VARIABLE, name + ".state");
    this.readSite = recorder.lazySite();
    this.writeSite = recorder.lazySite();
    this.state = seed;
  }

  @Override
  public long nextLong() {
    ThreadLog log = recorder.current();
    long next = reading(log, state) + GOLDEN_GAMMA;
    state = writing(log, next);
    return mixed(next);
  }

  private long reading(ThreadLog log, long value) {
    log.read(variable, -1, (int) value, readSite.passed(TracedRandom.class, "nextLong"));
    return value;
  }

  private long writing(ThreadLog log, long value) {
    log.write(variable, -1, (int) value, writeSite.passed(TracedRandom.class, "nextLong"));
    return value;
  }

  private static long mixed(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
