package org.lockscope.session;

import org.lockscope.event.EventSink;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Sleeper;

/** Makes the small run that a scenario wants before a run's time begins. */
final class WarmUp {

  private WarmUp() {}

  /**
   * Makes the small run, if there is to be one, and returns when all its threads have ended; if the
   * calling thread is interrupted, that is at once, and the thread stays interrupted.
   *
   * @param plan of the run that follows
   */
  static void before(Plan plan) {
    plan.scenario().warmUp(plan.setup()).ifPresent(small -> make(plan, small));
  }

  private static void make(Plan plan, Setup small) {
    try (StagedRun run =
        StagedRun.start(plan.set(small), EventSink.NOBODY, RunEnvironment.sleeping(Sleeper.REAL))) {
      run.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
