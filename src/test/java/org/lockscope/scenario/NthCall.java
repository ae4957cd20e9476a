package org.lockscope.scenario;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets one call of each thread pass as told, and all others take no time.
 *
 * @param which its number among the thread's calls, from 1
 * @param pass how its time passes
 * @param calls how many calls each thread has made
 */
public record NthCall(int which, Sleeper pass, Map<Thread, Integer> calls) implements Sleeper {
  /** Before any call. */
  public NthCall(int which, Sleeper pass) {
    this(which, pass, new ConcurrentHashMap<>());
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    if (calls.merge(Thread.currentThread(), 1, Integer::sum) == which) {
      pass.sleep(duration);
    }
  }
}
