package org.lockscope.scenario.news;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.probe.Recorder;
import org.lockscope.probe.TracedLock;
import org.lockscope.probe.TracedMonitor;
import org.lockscope.scenario.Witness;

/** An article's way through its steps, and past the locks. Used by all workers at once. */
sealed interface Route {
  /** Performs one step. */
  @FunctionalInterface
  interface Steps {
    void perform(Step step) throws InterruptedException;
  }

  /** Takes an article through all steps. */
  void take(int article, Steps steps) throws InterruptedException;

  /** The route of a run. */
  static Route of(RunSettings settings, Recorder recorder, Witness witness) {
    List<Step> all = Arrays.asList(Step.values());
    return switch (settings.placement()) {
      case LockPlacement.None() -> new Plain(all);
      case LockPlacement.Span(Step first, Step last) ->
          new Guarded(
              all.subList(0, first.ordinal()),
              one("lock", settings, recorder, witness),
              all.subList(first.ordinal(), last.ordinal() + 1),
              all.subList(last.ordinal() + 1, all.size()));
      case LockPlacement.Pair(boolean sameOrder) ->
          new TwoLocks(
              ofTwo("list lock", settings, recorder, witness),
              ofTwo("index lock", settings, recorder, witness),
              sameOrder,
              new HashMap<>());
    };
  }

  private static Guard one(String name, RunSettings settings, Recorder recorder, Witness witness) {
    Guard guard =
        switch (settings.lockKind()) {
          case REENTRANT -> new Guard.Locked(new TracedLock(recorder, name, false));
          case FAIR -> new Guard.Locked(new TracedLock(recorder, name, true));
          case SYNCHRONIZED -> new Guard.Synchronized(new TracedMonitor(recorder, name));
        };
    return witnessed(guard, name, witness);
  }

  private static Guard ofTwo(
      String name, RunSettings settings, Recorder recorder, Witness witness) {
    boolean fair = settings.lockKind() == LockKind.FAIR;
    Guard guard = new Guard.LockedInterruptibly(new TracedLock(recorder, name, fair));
    return witnessed(guard, name, witness);
  }

  @SuppressWarnings("ReferenceEquality") // there is one nobody
  private static Guard witnessed(Guard guard, String name, Witness witness) {
    return witness == Witness.NOBODY ? guard : new Guard.Witnessed(guard, name, witness);
  }

  private static void each(List<Step> some, Steps steps) throws InterruptedException {
    for (Step step : some) {
      steps.perform(step);
    }
  }

  /** No lock: everyone at once. */
  record Plain(List<Step> all) implements Route {
    @Override
    public void take(int article, Steps steps) throws InterruptedException {
      each(all, steps);
    }
  }

  /** A span of steps under one lock. */
  record Guarded(List<Step> before, Guard guard, List<Step> inside, List<Step> after)
      implements Route {
    @Override
    public void take(int article, Steps steps) throws InterruptedException {
      each(before, steps);
      guard.around(() -> each(inside, steps));
      each(after, steps);
    }
  }

  /**
   * The last call under one of two locks, the append under both; waited for interruptibly, so that
   * a stop ends a deadlock.
   *
   * @param list guards the list
   * @param index guards the index
   * @param sameOrder whether all articles take the list's lock first; else every other one takes
   *     the index's
   * @param keywordIndex by article; only touched under both locks
   */
  record TwoLocks(Guard list, Guard index, boolean sameOrder, Map<Integer, Integer> keywordIndex)
      implements Route {
    @Override
    public void take(int article, Steps steps) throws InterruptedException {
      steps.perform(Step.SUMMARIZE);
      steps.perform(Step.SENTIMENT);
      Guard first = sameOrder || article % 2 == 1 ? list : index;
      Guard second = first.equals(list) ? index : list;
      first.around(
          () -> {
            steps.perform(Step.KEYWORDS);
            second.around(
                () -> {
                  steps.perform(Step.APPEND);
                  keywordIndex.put(article, keywordIndex.size());
                });
          });
    }
  }
}
