package org.lockscope.watch.kernel;

/** The sieve of Eratosthenes; each thread sieves on its own. */
final class Sieve implements Kernel {
  private static final int SIZE = 1_500_000;

  @Override
  public long run() throws InterruptedException {
    return Kernel.sum(thread -> primes(SIZE + thread));
  }

  private static long primes(int most) {
    boolean[] composite = new boolean[most + 1];
    long count = 0;
    for (int i = 2; i <= most; i++) {
      if (!composite[i]) {
        count++;
        for (long j = (long) i * i; j <= most; j += i) {
          composite[(int) j] = true;
        }
      }
    }
    return count;
  }
}
