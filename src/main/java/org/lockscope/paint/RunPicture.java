package org.lockscope.paint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.lockscope.trace.Lane;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.TimeSpan;

/**
 * The picture of one or more runs for a slide or a page: their timelines, the legend and the
 * figures. Beyond {@value #MOST_LANES} lanes the rest is folded into one band.
 */
public final class RunPicture {
  /** How wide it is, in logical pixels. */
  public static final int WIDTH = 1600;

  /** How many lanes of a run are drawn one by one. */
  public static final int MOST_LANES = 200;

  private static final double MARGIN = 20;
  private static final double GAP = 16;
  private static final double BAND = 96;

  /** One run's place in the picture. */
  private record Panel(
      RunSummary run, Timeline timeline, TimelineLayout layout, @Nullable Density folded) {
    String title() {
      return timeline.title();
    }

    String said() {
      return timeline.title() + ": " + timeline.remark();
    }
  }

  private final List<RunSummary> runs;
  private final Theme theme;
  private final List<Panel> panels = new ArrayList<>();
  private final double height;

  private RunPicture(List<RunSummary> runs, Theme theme, List<TimeSpan> spans) {
    this.runs = runs;
    this.theme = theme;
    double top = MARGIN;
    for (int i = 0; i < runs.size(); i++) {
      Panel panel = panel(runs.get(i), other(i), top, spans.get(i));
      panels.add(panel);
      top += panel.layout.height() + (panel.folded == null ? 0 : BAND) + GAP;
    }
    this.height = top + Legend.HEIGHT + FigureCard.HEIGHT + 56;
  }

  private @Nullable RunSummary other(int index) {
    return runs.size() == 2 ? runs.get(1 - index) : null;
  }

  /**
   * A picture of runs, one under the other.
   *
   * @param runs one or more; their traces must not change while the picture is painted
   * @param commonScale whether all share one time axis, so that lengths can be compared
   */
  public static Picture of(List<RunSummary> runs, Theme theme, boolean commonScale) {
    long longest = runs.stream().mapToLong(run -> run.trace().end()).max().orElse(0);
    return of(
        runs,
        theme,
        runs.stream().map(run -> whole(commonScale ? longest : run.trace().end())).toList());
  }

  private static TimeSpan whole(long end) {
    return new TimeSpan(0, end + end / 100);
  }

  /**
   * A picture of parts of runs, one under the other.
   *
   * @param runs one or more; their traces must not change while the picture is painted
   * @param spans which part of each
   */
  public static Picture of(List<RunSummary> runs, Theme theme, List<TimeSpan> spans) {
    RunPicture picture = new RunPicture(List.copyOf(runs), theme, spans);
    return new Picture(WIDTH, (int) Math.ceil(picture.height), picture.texts(), picture::paint);
  }

  private static Panel panel(
      RunSummary run, @Nullable RunSummary other, double top, TimeSpan span) {
    List<Lane> lanes = run.trace().lanes();
    int shown = Math.min(MOST_LANES, lanes.size());
    int ribbons = run.trace().locks().size();
    TimelineLayout layout =
        new TimelineLayout(
            MARGIN,
            top,
            WIDTH - 2 * MARGIN,
            TimelineLayout.heightOf(ribbons, shown, TimelineLayout.PITCH),
            ribbons,
            shown,
            TimelineLayout.PITCH,
            0);
    Timeline timeline =
        new Timeline(
            run.trace(),
            null,
            new Lanes(lanes.subList(0, shown)),
            Captions.title(run),
            Captions.remark(run, other),
            Captions.badge(run, other),
            span,
            OptionalLong.empty(),
            Annotations.of(new RaceMarks(run).marks(null)));
    Density folded =
        shown == lanes.size()
            ? null
            : new Density(
                lanes.subList(shown, lanes.size()), layout.scale(span), run.trace().end());
    return new Panel(run, timeline, layout, folded);
  }

  private Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("Software", "Lockscope");
    texts.put(Picture.TITLE, String.join("; ", panels.stream().map(Panel::title).toList()));
    texts.put(Picture.DESCRIPTION, String.join("; ", panels.stream().map(Panel::said).toList()));
    for (RunSummary run : runs) {
      String name = run.letter().isEmpty() ? "Run" : "Run " + run.letter();
      texts.put(
          name,
          "lock %s (%s), %s workers, %d articles, latency %s, seed %d, random %s, held open %d ms, collector %s"
              .formatted(
                  run.settings().placement(),
                  run.settings().lockKind().label(),
                  run.settings().workers(),
                  run.settings().articles(),
                  run.settings().latency(),
                  run.settings().seed(),
                  run.settings().random().label(),
                  run.settings().heldOpenMillis(),
                  run.settings().collector()));
    }
    return texts;
  }

  private void paint(Surface surface) {
    surface.fillRect(0, 0, WIDTH, Math.ceil(height), theme.window());
    TimelinePainter painter = new TimelinePainter(surface, theme);
    for (Panel panel : panels) {
      TimelineLayout layout = panel.layout;
      double band = panel.folded == null ? 0 : BAND;
      card(surface, layout.top(), layout.height() + band);
      painter.paint(panel.timeline, layout);
      if (panel.folded != null) {
        fold(surface, panel.folded, layout);
      }
    }
    double top = height - Legend.HEIGHT - FigureCard.HEIGHT - 56;
    card(surface, top, Legend.HEIGHT + FigureCard.HEIGHT + 36);
    new Legend(surface, theme).paint(MARGIN + 16, top + 12, WIDTH - 400);
    settings(surface, top + 24.5);
    cards(surface, top + Legend.HEIGHT + 22);
  }

  private void card(Surface surface, double top, double cardHeight) {
    double width = WIDTH - 2 * MARGIN;
    surface.fillRoundRect(MARGIN, top, width, cardHeight, 7, theme.card());
    surface.strokeRoundRect(MARGIN, top, width, cardHeight, 7, 1, theme.border());
  }

  private void fold(Surface surface, Density folded, TimelineLayout layout) {
    double top = layout.top() + layout.height() + 6;
    double bandHeight = BAND - 22;
    double middle = top + bandHeight / 2;
    label(surface, layout.labelLeft(), middle - 3, "and " + Quantities.count(folded.lanes()));
    label(surface, layout.labelLeft(), middle + 13, "more lanes");
    surface.fillRect(layout.plotLeft(), top, layout.plotWidth(), bandHeight, theme.track());
    folded.paint(surface, theme, top, bandHeight);
  }

  private void label(Surface surface, double x, double baseline, String text) {
    surface.text(text, x, baseline, 12, Surface.Weight.REGULAR, Surface.Align.START, theme.text());
  }

  private void settings(Surface surface, double baseline) {
    RunSummary last = runs.getLast();
    surface.text(
        "LLM call %s, %s workers, seed %d"
            .formatted(
                last.settings().latency(), last.settings().workers(), last.settings().seed()),
        WIDTH - MARGIN - 16,
        baseline,
        12,
        Surface.Weight.REGULAR,
        Surface.Align.END,
        theme.quiet());
  }

  private void cards(Surface surface, double top) {
    List<FigureCard> cards = Captions.cards(runs);
    double room = WIDTH - 2 * MARGIN - 32;
    double width = (room - (cards.size() - 1) * 10) / cards.size();
    for (int i = 0; i < cards.size(); i++) {
      cards.get(i).paint(surface, theme, MARGIN + 16 + i * (width + 10), top, width);
    }
  }
}
