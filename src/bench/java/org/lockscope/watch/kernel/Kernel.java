package org.lockscope.watch.kernel;

/** A piece of work that can be done again and again. */
public interface Kernel {
  /** How many threads work at once. */
  int THREADS = 2;

  /**
   * Does it once.
   *
   * @return a sum over what came out, the same each time
   * @throws Exception if it cannot be done
   */
  long run() throws Exception;

  /** The part of the work that one thread does. */
  interface Part {
    /**
     * Does it.
     *
     * @param thread from 0 to {@link #THREADS} - 1
     * @throws Exception if it cannot be done
     */
    long run(int thread) throws Exception;
  }

  /** Does all parts, each in a thread of its own; the sum of what came out. */
  static long sum(Part part) throws InterruptedException {
    long[] results = new long[THREADS];
    Thread[] threads = new Thread[THREADS];
    for (int i = 0; i < THREADS; i++) {
      int number = i;
      threads[i] =
          new Thread(
              () -> {
                try {
                  results[number] = part.run(number);
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              });
      threads[i].start();
    }
    long sum = 0;
    for (int i = 0; i < THREADS; i++) {
      threads[i].join();
      sum += results[i];
    }
    return sum;
  }
}
