package org.lockscope.contention;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;

/**
 * A server as people record them: 96 threads of a pool take requests, each of which needs one of
 * many connections, one cache, and one journal; a second pool polls a queue, and virtual threads
 * come upon a class whose initializer takes long. Its flight recording has every wait, however
 * short.
 */
final class BusyServer {
  private static final int WORKERS = 96;

  private final List<ArrayDeque<Integer>> connections = new ArrayList<>();
  private final Cache cache = new Cache();
  private final Journal journal = new Journal();

  private BusyServer() {
    for (int i = 0; i < 40; i++) {
      connections.add(new ArrayDeque<>());
    }
  }

  /** Its slowest entry is made with the lock held. */
  static final class Cache {
    private final Map<Integer, Integer> entries = new HashMap<>();

    synchronized int get(int key) throws InterruptedException {
      if (ThreadLocalRandom.current().nextInt(400) == 0) {
        Thread.sleep(20);
      }
      return entries.merge(key % 1000, 1, Integer::sum);
    }
  }

  /** Written to one by one. */
  static final class Journal {
    private final ReentrantLock lock = new ReentrantLock();
    private long lines;

    void append() throws InterruptedException {
      lock.lock();
      try {
        if (lines++ % 50 == 0) {
          Thread.sleep(1);
        }
      } finally {
        lock.unlock();
      }
    }
  }

  /** A driver that is slow to load. */
  static final class Driver {
    static final long LOADED = load();

    private Driver() {}

    private static long load() {
      try {
        Thread.sleep(60);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return System.nanoTime();
    }
  }

  private void request() throws InterruptedException {
    ArrayDeque<Integer> connection =
        connections.get(ThreadLocalRandom.current().nextInt(connections.size()));
    synchronized (connection) {
      connection.add(cache.get(ThreadLocalRandom.current().nextInt()));
      if (connection.size() > 8) {
        connection.clear();
      }
    }
    journal.append();
  }

  private void serve(int requests) throws InterruptedException {
    ExecutorService timers = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 8; i++) {
      timers.execute(() -> {});
    }
    List<Thread> workers = new ArrayList<>();
    AtomicInteger left = new AtomicInteger(requests);
    for (int i = 1; i <= WORKERS; i++) {
      workers.add(
          Thread.ofPlatform()
              .name("http-nio-8081-exec-" + i)
              .start(
                  () -> {
                    while (left.getAndDecrement() > 0) {
                      try {
                        request();
                      } catch (InterruptedException e) {
                        return;
                      }
                    }
                  }));
    }
    for (int i = 0; i < 4; i++) {
      workers.add(Thread.ofVirtual().start(() -> journal.lines += Driver.LOADED & 1));
    }
    for (Thread worker : workers) {
      worker.join();
    }
    System.gc();
    timers.shutdown();
    timers.awaitTermination(1, TimeUnit.MINUTES);
  }

  /**
   * Records a run.
   *
   * @param args the file to write, and how many requests are served
   */
  public static void main(String[] args) throws Exception {
    try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
      for (String event : List.of("JavaMonitorEnter", "ThreadPark", "VirtualThreadPinned")) {
        recording.enable("jdk." + event).withThreshold(Duration.ZERO).withStackTrace();
      }
      recording.enable("jdk.SafepointBegin").withThreshold(Duration.ZERO);
      recording.enable("jdk.SafepointEnd").withThreshold(Duration.ZERO);
      recording.start();
      new BusyServer().serve(Integer.parseInt(args[1]));
      recording.stop();
      recording.dump(Path.of(args[0]));
    }
  }
}
