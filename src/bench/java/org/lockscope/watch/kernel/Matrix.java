package org.lockscope.watch.kernel;

/** The product of two matrices, row by row; each thread has rows of its own. */
final class Matrix implements Kernel {
  private static final int SIZE = 240;
  private final double[][] left = filled(3);
  private final double[][] right = filled(5);

  private static double[][] filled(int step) {
    double[][] matrix = new double[SIZE][SIZE];
    for (int i = 0; i < SIZE; i++) {
      for (int j = 0; j < SIZE; j++) {
        matrix[i][j] = (i * step + j) % 10;
      }
    }
    return matrix;
  }

  @Override
  public long run() throws InterruptedException {
    double[][] product = new double[SIZE][SIZE];
    return Kernel.sum(thread -> rows(product, thread));
  }

  private long rows(double[][] product, int thread) {
    double sum = 0;
    for (int i = thread; i < SIZE; i += THREADS) {
      for (int j = 0; j < SIZE; j++) {
        double value = 0;
        for (int k = 0; k < SIZE; k++) {
          value += left[i][k] * right[k][j];
        }
        product[i][j] = value;
        sum += value;
      }
    }
    return (long) sum;
  }
}
