package org.lockscope.watch.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The article's program, its calls a tenth as long: workers that wait, and a lock at the end. */
final class Article implements Kernel {
  private static final int ARTICLES = 10;

  private final Lock lock = new ReentrantLock();

  @Override
  public long run() throws InterruptedException {
    List<Integer> results = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(ARTICLES);
    for (int i = 0; i < ARTICLES; i++) {
      int article = i;
      Thread.ofPlatform()
          .start(
              () -> {
                process(article, results);
                done.countDown();
              });
    }
    done.await();
    lock.lock();
    try {
      return results.stream().mapToInt(Integer::intValue).sum();
    } finally {
      lock.unlock();
    }
  }

  private void process(int article, List<Integer> results) {
    Random latency = new Random(article);
    try {
      for (int call = 0; call < 3; call++) {
        Thread.sleep(50 + latency.nextInt(100));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    lock.lock();
    try {
      results.add(article);
    } finally {
      lock.unlock();
    }
  }
}
