package org.lockscope.picture;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lockscope.contention.LanePools;
import org.lockscope.paint.Annotations;
import org.lockscope.paint.Density;
import org.lockscope.paint.Markups;
import org.lockscope.paint.Ribbons;
import org.lockscope.paint.Surface;
import org.lockscope.paint.Theme;
import org.lockscope.paint.Timeline;
import org.lockscope.paint.TimelineLayout;
import org.lockscope.paint.TimelinePainter;
import org.lockscope.say.Arrow;
import org.lockscope.say.Captions;
import org.lockscope.say.ForeignRun;
import org.lockscope.say.Lengths;
import org.lockscope.say.RaceMarks;
import org.lockscope.say.RunSummary;
import org.lockscope.say.TaskWords;
import org.lockscope.say.Words;
import org.lockscope.trace.Deadlock;
import org.lockscope.trace.Lane;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.TimeSpan;

/**
 * One run's place in a picture of runs.
 *
 * @param run the run as it is shown
 * @param timeline what is shown of it
 * @param layout where
 * @param folded the lanes too many to be drawn one by one, in a band under the others; null for
 *     none
 */
public record RunPanel(
    RunSummary run, Timeline timeline, TimelineLayout layout, @Nullable Density folded) {
  private static final double BAND = 96;
  private static final double PAGE = 440;

  /** Closer than this, lanes on paper could not be written on. */
  private static final double LEAST_PITCH = 14;

  /** Over what had not happened yet, as on the timeline. */
  private static final int VEIL = 0xb4000000;

  /**
   * What is said and marked beside the bars.
   *
   * @param title over the timeline; may be empty
   * @param remark beside the title; may be empty
   * @param badge large at the right; may be empty
   * @param marks what stands over the lanes
   */
  record Said(String title, String remark, String badge, Annotations marks) {}

  /** What a run is held against; null if nothing. */
  @SuppressWarnings("ReferenceEquality") // the run itself, not an equal one
  private static @Nullable RunSummary other(RunSummary run, List<RunSummary> shown) {
    RunSummary reference = shown.getFirst();
    if (run != reference) {
      return reference;
    }
    return shown.size() == 2 ? shown.getLast() : null;
  }

  /**
   * A run's panel.
   *
   * @param others the runs it is shown with
   * @param top its upper edge
   * @param width of the whole picture
   * @param playhead the instant shown; none for all of the run
   */
  public static RunPanel of(
      RunSummary run,
      List<RunSummary> others,
      double top,
      double width,
      TimeSpan span,
      OptionalLong playhead) {
    RunSummary other = other(run, others);
    List<Lanes.Row> rows = rows(run);
    int shown = Math.min(RunPicture.MOST_LANES, rows.size());
    TimelineLayout layout =
        layout(
            run,
            shown,
            TimelineLayout.PITCH,
            RunPicture.MARGIN,
            top,
            width - 2 * RunPicture.MARGIN);
    Said said =
        new Said(
            Captions.title(run, others),
            Captions.remark(run, other),
            Captions.badge(run, other),
            Annotations.of(new RaceMarks(run).marks(null), waits(run, playhead)));
    return of(run, rows, said, layout, span, playhead);
  }

  /**
   * The panel of all of a run on a page, {@value #PAGE} logical pixels high at most.
   *
   * @param left its left edge
   * @param top its upper edge
   */
  static RunPanel page(RunSummary run, Said said, double left, double top, double width) {
    List<Lanes.Row> rows = rows(run);
    int lanes = rows.size();
    int ribbons = Ribbons.count(run, null);
    double pitch = TimelineLayout.pitchFor(ribbons, lanes, PAGE, LEAST_PITCH, TimelineLayout.PITCH);
    double room = PAGE - BAND - TimelineLayout.heightOf(ribbons, 0, pitch);
    boolean all = TimelineLayout.heightOf(ribbons, lanes, pitch) <= PAGE;
    int shown = all ? lanes : Math.max(1, (int) (room / pitch));
    long end = run.trace().end();
    TimelineLayout layout = layout(run, shown, pitch, left, top, width);
    return of(run, rows, said, layout, new TimeSpan(0, end + end / 100), OptionalLong.empty());
  }

  /** The rows of all lanes: pools of another program's threads share one where there are many. */
  private static List<Lanes.Row> rows(RunSummary run) {
    List<Lane> lanes = run.trace().lanes();
    return run instanceof ForeignRun
        ? LanePools.folded(run.trace(), lanes, Set.of(), Set.of()).rows()
        : new Lanes(lanes).rows();
  }

  private static TimelineLayout layout(
      RunSummary run, int lanes, double pitch, double left, double top, double width) {
    int ribbons = Ribbons.count(run, null);
    double height = TimelineLayout.heightOf(ribbons, lanes, pitch);
    return new TimelineLayout(left, top, width, height, ribbons, lanes, pitch, 0);
  }

  private static RunPanel of(
      RunSummary run,
      List<Lanes.Row> rows,
      Said said,
      TimelineLayout layout,
      TimeSpan span,
      OptionalLong playhead) {
    int shown = layout.lanes();
    Timeline timeline =
        new Timeline(
            run.trace(),
            null,
            Lanes.of(rows.subList(0, shown)),
            said.title,
            said.remark,
            said.badge,
            span,
            playhead,
            said.marks,
            TaskWords.of(run),
            Lengths.of(run));
    Density folded =
        shown == rows.size()
            ? null
            : new Density(
                run.trace(),
                Lanes.of(rows.subList(shown, rows.size())).list(),
                layout.scale(span),
                run.trace().end());
    return new RunPanel(run, timeline, layout, folded);
  }

  /** Who waits for whom in a deadlock. */
  static List<Arrow> waits(RunSummary run, OptionalLong playhead) {
    Deadlock deadlock = run.deadlock();
    return deadlock == null
        ? List.of()
        : Arrow.of(deadlock, Math.max(deadlock.since(), playhead.orElse(deadlock.since())));
  }

  /** It with what was drawn over it by hand. */
  RunPanel with(Markups drawn) {
    return new RunPanel(run, timeline.with(drawn), layout, folded);
  }

  /** It without what came after the playhead. */
  RunPanel hidingTheFuture() {
    return new RunPanel(run, timeline.hidingTheFuture(), layout, folded);
  }

  double height() {
    return layout.height() + (folded == null ? 0 : BAND);
  }

  String title() {
    return timeline.title();
  }

  /** Its title, and what to read from it. */
  String said() {
    return timeline.title() + ": " + timeline.remark();
  }

  /** Draws it on its card, which is there already. */
  void paint(Surface surface, Theme theme) {
    new TimelinePainter(surface, theme).paint(timeline, layout);
    if (folded != null) {
      fold(surface, theme, folded);
    }
  }

  private void fold(Surface surface, Theme theme, Density lanes) {
    double top = layout.top() + layout.height() + 6;
    double high = BAND - 22;
    double middle = top + high / 2;
    label(surface, theme, middle - 3, Words.of(run).tell("panel.and", lanes.lanes()));
    label(surface, theme, middle + 13, Words.of(run).tell("panel.moreLanes"));
    surface.fillRect(layout.plotLeft(), top, layout.plotWidth(), high, theme.track());
    lanes.paint(surface, theme, top, high);
    if (timeline.playhead().isPresent() && run.replayed()) {
      double now = layout.scale(timeline.span()).x(timeline.playhead().getAsLong());
      double left = Math.max(layout.plotLeft(), now);
      double right = layout.plotLeft() + layout.plotWidth();
      boolean hidden = timeline.annotations().futureHidden();
      int veil = hidden ? theme.track() : (theme.card() & 0xffffff) | VEIL;
      surface.fillRect(left, top, Math.max(0, right - left), high, veil);
    }
  }

  private void label(Surface surface, Theme theme, double baseline, String text) {
    surface.text(
        text,
        layout.labelLeft(),
        baseline,
        12,
        Surface.Weight.REGULAR,
        Surface.Align.START,
        theme.text());
  }
}
