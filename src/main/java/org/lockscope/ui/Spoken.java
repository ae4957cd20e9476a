package org.lockscope.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Captions;
import org.lockscope.paint.FigureCard;
import org.lockscope.paint.Findings;
import org.lockscope.paint.Lengths;
import org.lockscope.paint.RunCards;
import org.lockscope.paint.RunSummary;
import org.lockscope.paint.Timeline;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/** Runs in sentences, for who listens to the window. For one thread. */
final class Spoken {
  private @Nullable Trace of;
  private String verdicts = "";

  /** A timeline: which run, what came of it, and the stretch of time that is seen. */
  String of(RunSummary run, Timeline timeline) {
    TimeSpan span = timeline.span();
    String what = timeline.title() + ". " + timeline.remark() + ". " + verdicts(run);
    return what
        + Words.in(run.language())
            .tell(
                span.from() == 0 ? "spoken.axis" : "spoken.axisFrom",
                Lengths.of(run).length(span.to()),
                Lengths.of(run).length(span.from()));
  }

  /** What an ended run shows; found once. */
  private String verdicts(RunSummary run) {
    if (run.live() || run.replayed()) {
      return "";
    }
    if (of != run.trace()) {
      of = run.trace();
      verdicts =
          Findings.of(run).stream()
              .map(verdict -> verdict.text() + " ")
              .collect(Collectors.joining());
    }
    return verdicts;
  }

  /** A run with all its figures. */
  static String figures(RunSummary run) {
    StringBuilder spoken = new StringBuilder();
    spoken.append(Captions.title(run)).append(": ").append(Captions.remark(run, null)).append('.');
    for (FigureCard card : RunCards.of(List.of(run))) {
      spoken.append(' ').append(card.name()).append(' ').append(card.value());
      spoken.append(", ").append(card.remark()).append('.');
    }
    return spoken.toString();
  }
}
