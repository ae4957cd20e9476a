package org.lockscope.say;

import java.util.List;
import org.lockscope.trace.TimeSpan;

/** Runs in sentences, for who listens to the window. */
public final class Spoken {
  private Spoken() {}

  /**
   * A timeline: which run, what came of it, and the stretch of time that is seen.
   *
   * @param findings what the run shows; empty while it goes on
   */
  public static String timeline(
      RunSummary run, Heading heading, List<Findings.Finding> findings, TimeSpan span) {
    StringBuilder spoken = new StringBuilder();
    spoken.append(heading.title()).append(". ").append(heading.remark()).append(". ");
    findings.forEach(finding -> spoken.append(finding.text()).append(' '));
    return spoken
        .append(
            Words.of(run)
                .tell(
                    span.from() == 0 ? "spoken.axis" : "spoken.axisFrom",
                    Lengths.of(run).length(span.to()),
                    Lengths.of(run).length(span.from())))
        .toString();
  }

  /** A run with all its figures. */
  public static String figures(RunSummary run) {
    StringBuilder spoken = new StringBuilder();
    spoken.append(Captions.title(run)).append(": ").append(Captions.remark(run, null)).append('.');
    for (FigureCard card : RunCards.of(List.of(run))) {
      spoken.append(' ').append(card.name()).append(' ').append(card.value());
      spoken.append(", ").append(card.remark()).append('.');
    }
    return spoken.toString();
  }
}
