package org.lockscope.screen;

import org.lockscope.pipeline.RunSettings;

/** Takes over what was changed, and nothing else. */
final class Merge {
  private Merge() {}

  /**
   * What the user set up before, with the lock of what is shown and what was changed in it.
   *
   * @param free what the user set up
   * @param shown what stood in the controls
   * @param edited what stands there now
   */
  static RunSettings of(RunSettings free, RunSettings shown, RunSettings edited) {
    return new RunSettings(
        edited.placement(),
        changed(free.lockKind(), shown.lockKind(), edited.lockKind()),
        changed(free.workers(), shown.workers(), edited.workers()),
        changed(free.articles(), shown.articles(), edited.articles()),
        changed(free.latency(), shown.latency(), edited.latency()),
        changed(free.seed(), shown.seed(), edited.seed()),
        changed(free.random(), shown.random(), edited.random()),
        changed(free.heldOpenMillis(), shown.heldOpenMillis(), edited.heldOpenMillis()),
        changed(free.collector(), shown.collector(), edited.collector()));
  }

  private static <T> T changed(T free, T shown, T edited) {
    return edited.equals(shown) ? free : edited;
  }
}
