package org.lockscope.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.trace.TimeSpan;

/**
 * What a scenario has to say about a run at an instant, in one language.
 *
 * @param remark one line beside the run's title; empty if there is nothing to say
 * @param figures its figures, the most telling first
 * @param findings sentences that follow from what happened so far
 * @param charts graphs
 */
public record Sight(
    String remark, List<Figure> figures, List<Finding> findings, List<Chart> charts) {
  /** Nothing. */
  public static final Sight NOTHING = new Sight("", List.of(), List.of(), List.of());

  /**
   * A figure.
   *
   * @param label what it is: {@code succeeded}
   * @param value with its unit; never made up where it is not known
   * @param remark what it is a part of, or why; may be empty
   */
  public record Figure(String label, String value, String remark) {}

  /**
   * A sentence.
   *
   * @param text it
   * @param place where it is seen; null if nowhere
   */
  public record Finding(String text, @Nullable Place place) {}

  /**
   * A place on the timeline.
   *
   * @param thread whose lane
   * @param span when, in nanoseconds since the recording began
   */
  public record Place(int thread, TimeSpan span) {}

  /** Copies the lists. */
  public Sight {
    figures = List.copyOf(figures);
    findings = List.copyOf(findings);
    charts = List.copyOf(charts);
  }
}
