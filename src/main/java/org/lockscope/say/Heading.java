package org.lockscope.say;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands over a run's timeline.
 *
 * @param title which run
 * @param remark what to read from it
 * @param badge what stands large at its right; empty for nothing
 */
public record Heading(String title, String remark, String badge) {
  /**
   * Over a run.
   *
   * @param other the run it is held against; null for none
   */
  public static Heading of(RunSummary run, @Nullable RunSummary other) {
    return new Heading(
        Captions.title(run, other == null ? List.of() : List.of(other)),
        Captions.remark(run, other),
        Captions.badge(run, other));
  }

  /** Over two runs in one set of lanes. */
  public static Heading overlay(RunSummary upper, RunSummary lower) {
    return new Heading(
        Captions.overlay(upper, lower), unseen(upper, lower), Comparisons.overlaid(upper, lower));
  }

  /** Lanes are those of the upper run: what the lower has besides is not in the picture. */
  private static String unseen(RunSummary upper, RunSummary lower) {
    int more = lower.trace().lanes().size() - upper.trace().lanes().size();
    return more > 0 ? Words.of(lower).tell("remark.unseenLanes", more, lower.letter()) : "";
  }
}
