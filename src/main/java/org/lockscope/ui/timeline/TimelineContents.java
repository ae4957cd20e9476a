package org.lockscope.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Annotations;
import org.lockscope.paint.Lit;
import org.lockscope.paint.Markups;
import org.lockscope.paint.Overlaid;
import org.lockscope.paint.Timeline;
import org.lockscope.race.Race;
import org.lockscope.say.Arrow;
import org.lockscope.say.Heading;
import org.lockscope.say.Lengths;
import org.lockscope.say.Measured;
import org.lockscope.say.RaceMarks;
import org.lockscope.say.RunSummary;
import org.lockscope.say.TaskWords;
import org.lockscope.screen.Chosen;
import org.lockscope.screen.Option;
import org.lockscope.screen.Options;
import org.lockscope.screen.RunFrame;
import org.lockscope.screen.RunId;
import org.lockscope.trace.Deadlock;
import org.lockscope.trace.HandOver;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.TimeSpan;

/**
 * What a timeline shows of a run. Immutable.
 *
 * @param frame the run
 * @param other the run beside it, if there is one
 * @param chosen what is chosen of a run
 * @param options what is shown besides
 * @param lit what is pointed at in the code; null if nothing is
 */
record TimelineContents(
    RunFrame frame, @Nullable RunFrame other, Chosen chosen, Options options, @Nullable Lit lit) {
  private static final int MOST_ARROWS = 300;

  /** The run, as it was at its playhead. */
  RunSummary run() {
    return frame.now();
  }

  /** The same, with something else pointed at in the code. */
  TimelineContents pointedAt(@Nullable Lit newLit) {
    return new TimelineContents(frame, other, chosen, options, newLit);
  }

  /** The other run, where it is drawn in the same lanes; null where it is not. */
  @Nullable RunSummary below() {
    return options.has(Option.OVERLAID) && other != null ? other.now() : null;
  }

  /**
   * Which run it is.
   *
   * @param lower that in the lower halves of the lanes, if there is one
   */
  RunId id(boolean lower) {
    return lower && other != null && below() != null ? other.id() : frame.id();
  }

  /** The room that its lanes and its graphs need. */
  TimelineRoom room() {
    LaneRoom lanes =
        LaneRoom.of(run(), below(), frame.lanes().size(), options.has(Option.COLLAPSED));
    return new TimelineRoom(lanes, ChartStrip.of(run()));
  }

  private boolean futureHidden() {
    return frame.at().hidesFuture(options);
  }

  /** All that is to be painted. */
  Timeline timeline(TimeSpan span, Optional<TimeSpan> measured) {
    RunSummary below = below();
    RunSummary run = run();
    Heading heading = frame.said().heading();
    long playhead = frame.moment().time();
    return new Timeline(
        run.trace(),
        other == null || below == null ? null : overlaid(other, span),
        frame.lanes(),
        heading.title(),
        heading.remark(),
        heading.badge(),
        span,
        OptionalLong.of(playhead),
        annotations(span, measured, playhead),
        TaskWords.of(run),
        Lengths.of(run));
  }

  /** The other run as it was at its own playhead. */
  private Overlaid overlaid(RunFrame lower, TimeSpan span) {
    RunSummary below = lower.now();
    long playhead = lower.moment().time();
    RaceMarks marks = new RaceMarks(below);
    Race race = chosen.in(lower.id()).race();
    List<Arrow> arrows = new ArrayList<>(Arrow.of(below.deadlock(), playhead));
    if (race != null) {
      arrows.add(marks.arrow(race));
    }
    if (options.has(Option.HAND_OVERS)) {
      HandOver.in(below.trace(), span, MOST_ARROWS).forEach(over -> arrows.add(Arrow.of(over)));
    }
    return new Overlaid(
        new Overlaid.Names(run().letter(), below.letter()),
        below.trace(),
        OptionalLong.of(playhead),
        marks.marks(race),
        arrows,
        lower.said().path().steps(),
        TaskWords.of(below),
        Markups.NONE);
  }

  private Annotations annotations(TimeSpan span, Optional<TimeSpan> measured, long playhead) {
    RaceMarks marks = new RaceMarks(run());
    return new Annotations(
        marks.marks(chosen.in(frame.id()).race()),
        arrows(marks, span, playhead),
        frame.said().path().steps(),
        measured.flatMap(of -> measured(of, playhead)).stream().toList(),
        options.query().pinned().size(),
        chosen.in(frame.id()).lane(),
        futureHidden(),
        lit,
        Markups.NONE);
  }

  /** Of what is not shown nothing is measured either. */
  private Optional<Measured> measured(TimeSpan span, long playhead) {
    Lengths lengths = Lengths.of(run());
    Lanes lanes = frame.lanes();
    return futureHidden()
        ? Measured.until(lanes.list(), span, playhead, lengths)
        : Optional.of(Measured.of(lanes.list(), span, run().trace().end(), lengths));
  }

  private List<Arrow> arrows(RaceMarks marks, TimeSpan span, long playhead) {
    List<Arrow> arrows = new ArrayList<>();
    RunSummary run = run();
    Race race = chosen.in(frame.id()).race();
    if (race != null) {
      arrows.add(marks.arrow(race));
    }
    Deadlock deadlock = run.deadlock();
    if (deadlock != null) {
      long at = run.trace().sealed() && !run.replayed() ? deadlock.since() : playhead;
      arrows.addAll(Arrow.of(deadlock, at));
    }
    if (options.has(Option.HAND_OVERS)) {
      for (HandOver each : HandOver.in(run.trace(), span, MOST_ARROWS)) {
        arrows.add(Arrow.of(each));
      }
    }
    return arrows;
  }
}
