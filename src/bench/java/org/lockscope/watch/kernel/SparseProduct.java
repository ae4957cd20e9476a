package org.lockscope.watch.kernel;

import java.util.Random;

/** A sparse matrix, by compressed rows, times a vector, some times over. */
final class SparseProduct implements Kernel {
  private static final int SIZE = 20_000;
  private static final int PER_ROW = 10;
  private static final int ROUNDS = 20;

  private final int[] columns = new Random(1).ints(SIZE * PER_ROW, 0, SIZE).toArray();
  private final double[] values = new Random(2).doubles(SIZE * PER_ROW).toArray();
  private final double[] vector = new Random(3).doubles(SIZE).toArray();

  @Override
  public long run() throws InterruptedException {
    double[] result = new double[SIZE];
    return Kernel.sum(thread -> rows(result, thread * (SIZE / THREADS)));
  }

  private long rows(double[] result, int first) {
    for (int round = 0; round < ROUNDS; round++) {
      for (int row = first; row < first + SIZE / THREADS; row++) {
        double sum = 0;
        for (int i = row * PER_ROW; i < (row + 1) * PER_ROW; i++) {
          sum += values[i] * vector[columns[i]];
        }
        result[row] += sum;
      }
    }
    return (long) result[first];
  }
}
