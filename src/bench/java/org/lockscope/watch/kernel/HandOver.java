package org.lockscope.watch.kernel;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** One thread hands pieces of work to another through a bounded queue. */
final class HandOver implements Kernel {
  private static final int PIECES = 40_000;

  private static final class Piece {
    private long number;

    Piece(long number) {
      this.number = number;
    }
  }

  @Override
  public long run() throws InterruptedException {
    BlockingQueue<Piece> queue = new ArrayBlockingQueue<>(64);
    return Kernel.sum(
        thread -> {
          long sum = 0;
          for (int i = 0; i < PIECES; i++) {
            if (thread == 0) {
              queue.put(new Piece(FreeMonitors.work(i)));
            } else {
              sum += FreeMonitors.work(queue.take().number);
            }
          }
          return sum;
        });
  }
}
