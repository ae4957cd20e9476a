package org.lockscope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Annotations;
import org.lockscope.paint.Arrow;
import org.lockscope.paint.Lengths;
import org.lockscope.paint.Lit;
import org.lockscope.paint.Markups;
import org.lockscope.paint.Measured;
import org.lockscope.paint.Overlaid;
import org.lockscope.paint.RaceMarks;
import org.lockscope.paint.RunSummary;
import org.lockscope.paint.Timeline;
import org.lockscope.race.Race;
import org.lockscope.screen.Option;
import org.lockscope.screen.Options;
import org.lockscope.screen.RunFrame;
import org.lockscope.trace.CriticalPath;
import org.lockscope.trace.Deadlock;
import org.lockscope.trace.HandOver;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.TimeSpan;

/**
 * What a timeline shows of a run.
 *
 * @param run the run, as it was at its playhead
 * @param other the run beside it, if there is one
 * @param race the race chosen, if one is
 * @param lane the thread whose lane is chosen; -1 if none is
 * @param futureHidden whether nothing later than the playhead is shown, since the picture stands
 *     still while the run goes on, or since it is asked for
 * @param options what is shown besides
 * @param said what is said of the run
 * @param pathBelow the steps of the other run's critical path; none where it is not shown
 * @param lit what is pointed at in the code; null if nothing is
 */
record TimelineContents(
    RunSummary run,
    @Nullable RunSummary other,
    @Nullable Race race,
    int lane,
    boolean futureHidden,
    Options options,
    RunFrame.Said said,
    List<CriticalPath.Step> pathBelow,
    @Nullable Lit lit) {
  private static final int MOST_ARROWS = 300;

  /** The other run, where it is drawn in the same lanes; null where it is not. */
  @Nullable RunSummary below() {
    return options.has(Option.OVERLAID) ? other : null;
  }

  /** All that is to be painted. */
  Timeline timeline(Lanes lanes, TimeSpan span, long playhead, Optional<TimeSpan> measured) {
    RunSummary below = below();
    return new Timeline(
        run.trace(),
        below == null ? null : overlaid(below, span, playhead),
        lanes,
        said.heading().title(),
        said.heading().remark(),
        said.heading().badge(),
        span,
        OptionalLong.of(playhead),
        annotations(lanes, span, measured, playhead),
        run.language(),
        Lengths.of(run));
  }

  private Overlaid overlaid(RunSummary below, TimeSpan span, long playhead) {
    long at = Math.min(playhead, below.trace().end());
    List<Arrow> arrows = new ArrayList<>(Arrow.of(below.deadlock(), at));
    if (options.has(Option.HAND_OVERS)) {
      HandOver.in(below.trace(), span, MOST_ARROWS).forEach(over -> arrows.add(Arrow.of(over)));
    }
    return new Overlaid(
        below.trace(),
        OptionalLong.of(playhead),
        new RaceMarks(below).marks(race),
        arrows,
        pathBelow);
  }

  private Annotations annotations(
      Lanes lanes, TimeSpan span, Optional<TimeSpan> measured, long playhead) {
    RaceMarks marks = new RaceMarks(run);
    return new Annotations(
        marks.marks(race),
        arrows(marks, span, playhead),
        said.path().steps(),
        measured.flatMap(of -> measured(lanes, of, playhead)).stream().toList(),
        options.query().pinned().size(),
        lane,
        futureHidden,
        lit,
        Markups.NONE);
  }

  /** Of what is not shown nothing is measured either. */
  private Optional<Measured> measured(Lanes lanes, TimeSpan span, long playhead) {
    Lengths lengths = Lengths.of(run);
    return futureHidden
        ? Measured.until(lanes.list(), span, playhead, lengths)
        : Optional.of(Measured.of(lanes.list(), span, run.trace().end(), lengths));
  }

  private List<Arrow> arrows(RaceMarks marks, TimeSpan span, long playhead) {
    List<Arrow> arrows = new ArrayList<>();
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
