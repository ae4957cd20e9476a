package org.lockscope.agent.rt;

import java.util.concurrent.atomic.AtomicInteger;

/** Ids of objects: never used twice, and handed to threads in blocks so that they seldom meet. */
final class Ids {
  private static final int BLOCK = 256;
  private static final AtomicInteger NEXT = new AtomicInteger(1);

  private Ids() {}

  static int next(Log log) {
    if (log.freeIds == 0) {
      log.nextId = NEXT.getAndAdd(BLOCK);
      log.freeIds = BLOCK;
    }
    log.freeIds--;
    return log.nextId++;
  }
}
