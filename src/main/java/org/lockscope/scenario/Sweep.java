package org.lockscope.scenario;

import java.util.List;
import java.util.Map;
import org.lockscope.text.Language;

/** A measurement of one run after another that differ in one knob. Immutable. */
public interface Sweep {
  /** The runs, in their order, all but one knob as in a setup. */
  List<Setup> runs(Setup setup);

  /**
   * The graph of what was measured so far.
   *
   * @param setup the runs were made for
   * @param walls how long each run took that ended well, in nanoseconds; others are missing
   */
  Chart chart(Setup setup, Map<Setup, Long> walls, Language language);
}
