package org.lockscope.scenario.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;

/** Runners take batons from a queue and write down the legs they ran. */
public final class RelayProgram {
  static int runners = 3; // @ knob runners
  static int legs = 6; // @ knob legs
  static boolean guarded = true; // @ knob guarded

  /** A leg of the relay. */
  interface Leg {
    void run(int baton) throws InterruptedException;
  }

  private final BlockingQueue<Integer> batons;
  private final Lock lock;
  private final IntConsumer log;

  RelayProgram(BlockingQueue<Integer> batons, Lock lock, IntConsumer log) {
    this.batons = batons;
    this.lock = lock;
    this.log = log;
  }

  // @ show
  void relay(ExecutorService threads, Leg leg, int runners, int legs, boolean guarded)
      throws InterruptedException {
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < runners; i++) {
      running.add(threads.submit(() -> run(leg, guarded)));
    }
    for (int baton = 1; baton <= legs; baton++) {
      batons.put(baton); // @ at send:batons
    }
    for (int i = 0; i < runners; i++) {
      batons.put(0);
    }
    threads.shutdown();
  }

  private Void run(Leg leg, boolean guarded) throws InterruptedException {
    int baton = batons.take(); // @ at receive:batons
    while (baton > 0) {
      leg.run(baton); // @ at call:run
      if (guarded) {
        lock.lock(); // @ at lock:log
      }
      try {
        log.accept(baton);
      } finally {
        if (guarded) {
          lock.unlock();
        }
      }
      baton = batons.take();
    }
    return null;
  }

  // @ end

  /** Runs it with what the JDK has. */
  public static void main(String[] args) throws InterruptedException {
    List<Integer> log = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(runners)) {
      new RelayProgram(new LinkedBlockingQueue<>(), new ReentrantLock(), log::add)
          .relay(threads, baton -> Thread.sleep(100), runners, legs, guarded);
    }
    System.out.println(log.size() + " of " + legs + " legs are written down");
  }
}
