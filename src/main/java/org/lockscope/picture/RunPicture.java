package org.lockscope.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Markups;
import org.lockscope.paint.Surface;
import org.lockscope.paint.Theme;
import org.lockscope.say.RunSummary;
import org.lockscope.say.StagedWords;
import org.lockscope.scenario.Plan;
import org.lockscope.text.Language;
import org.lockscope.trace.TimeScale;
import org.lockscope.trace.TimeSpan;

/**
 * The picture of one or more runs for a slide or a page: their timelines, the legend and the
 * figures. Beyond {@value #MOST_LANES} lanes the rest is folded into one band.
 */
public final class RunPicture {
  /** How wide it is unless another width is chosen, in logical pixels. */
  public static final int WIDTH = 1600;

  /** How many lanes of a run are drawn one by one. */
  public static final int MOST_LANES = 200;

  /** How far what is drawn stays from the edges, in logical pixels. */
  public static final double MARGIN = 20;

  private static final double GAP = 16;

  /**
   * What a picture of runs shows, and how wide it is.
   *
   * @param legend whether it says what colours and marks mean
   * @param figures whether it has the figures
   * @param width in logical pixels, {@value #LEAST_WIDTH} to {@value #MOST_WIDTH}
   * @param commonScale whether all runs share one time axis, so that lengths can be compared; of no
   *     effect on a chosen stretch
   * @param span the stretch of time shown of every run; null for all of it
   */
  public record Options(
      boolean legend, boolean figures, int width, boolean commonScale, @Nullable TimeSpan span) {
    /** The narrowest picture. */
    public static final int LEAST_WIDTH = 400;

    /** The widest picture. */
    public static final int MOST_WIDTH = 8000;

    /** Everything, {@value RunPicture#WIDTH} wide, on one time axis. */
    public static final Options DEFAULT = new Options(true, true, WIDTH, true, null);

    /**
     * Checks the width.
     *
     * @throws IllegalArgumentException with one sentence if it is out of range
     */
    public Options {
      if (width < LEAST_WIDTH || width > MOST_WIDTH) {
        throw new IllegalArgumentException(
            "a picture " + width + " pixels wide is out of range: 400 to 8000");
      }
    }

    /** These options with a legend or without. */
    public Options withLegend(boolean shown) {
      return new Options(shown, figures, width, commonScale, span);
    }

    /** These options with figures or without. */
    public Options withFigures(boolean shown) {
      return new Options(legend, shown, width, commonScale, span);
    }

    /** These options, wider or narrower; the width as the constructor wants it. */
    public Options withWidth(int newWidth) {
      return new Options(legend, figures, newWidth, commonScale, span);
    }

    /** These options on one time axis or one a run. */
    public Options withCommonScale(boolean common) {
      return new Options(legend, figures, width, common, span);
    }

    /** These options with a stretch of time, null for all of it. */
    public Options withSpan(@Nullable TimeSpan stretch) {
      return new Options(legend, figures, width, commonScale, stretch);
    }
  }

  private final List<RunSummary> runs;
  private final Theme theme;
  private final Options options;
  private final Footer footer;
  private final List<RunPanel> panels = new ArrayList<>();

  /** A run each, under its panel. */
  private final List<ChartRow> charts = new ArrayList<>();

  private final double footerTop;
  private final double footerHeight;

  private RunPicture(
      List<? extends RunSummary> runs,
      Theme theme,
      Options options,
      OptionalLong playhead,
      UnaryOperator<RunPanel> dressed) {
    this.runs =
        playhead.isEmpty()
            ? List.copyOf(runs)
            : List.copyOf(
                runs.stream()
                    .map(run -> run.at(run.trace().events().at(playhead.getAsLong())))
                    .toList());
    this.theme = theme;
    this.options = options;
    this.footer = new Footer(this.runs, List.copyOf(runs), theme, options);
    double top = MARGIN;
    long longest = runs.stream().mapToLong(run -> run.trace().end()).max().orElse(0);
    for (int i = 0; i < runs.size(); i++) {
      RunSummary run = this.runs.get(i);
      RunPanel panel =
          RunPanel.of(run, this.runs, top, options.width(), span(run, longest), playhead);
      panels.add(dressed.apply(panel));
      ChartRow row = options.figures() ? ChartRow.of(run) : new ChartRow(List.of());
      charts.add(row);
      top += panel.height() + row.height() + GAP;
    }
    this.footerTop = top;
    this.footerHeight = footer.height();
  }

  private TimeSpan span(RunSummary run, long longest) {
    if (options.span() != null) {
      return options.span();
    }
    long end = options.commonScale() ? longest : run.trace().end();
    return new TimeSpan(0, end + end / 100);
  }

  /**
   * A picture of all of some runs, one under the other, {@value #WIDTH} wide.
   *
   * @param runs one or more; their traces must not change while the picture is painted
   * @param commonScale whether all share one time axis, so that lengths can be compared
   */
  public static Picture of(List<? extends RunSummary> runs, Theme theme, boolean commonScale) {
    return of(runs, theme, Options.DEFAULT.withCommonScale(commonScale));
  }

  /**
   * A picture of runs, one under the other.
   *
   * @param runs one or more; their traces must not change while the picture is painted
   * @param options what it shows
   */
  public static Picture of(List<? extends RunSummary> runs, Theme theme, Options options) {
    return of(runs, theme, options, run -> Markups.NONE);
  }

  /**
   * A picture of runs with what was drawn over them by hand.
   *
   * @param runs as for a picture without
   * @param drawn what was drawn over a run
   */
  public static Picture of(
      List<? extends RunSummary> runs,
      Theme theme,
      Options options,
      Function<RunSummary, Markups> drawn) {
    UnaryOperator<RunPanel> dressed = panel -> panel.with(drawn.apply(panel.run()));
    return new RunPicture(runs, theme, options, OptionalLong.empty(), dressed).picture();
  }

  /**
   * A picture of runs as they were at an instant. It is as high as one of the whole runs.
   *
   * @param runs as for a picture of all of them
   * @param time in nanoseconds since each recording began
   * @param futureHidden whether what had not happened yet is not drawn at all, or else pale
   * @param drawn what was drawn over a run by hand
   */
  static Picture at(
      List<? extends RunSummary> runs,
      Theme theme,
      Options options,
      long time,
      boolean futureHidden,
      Function<RunSummary, Markups> drawn) {
    UnaryOperator<RunPanel> dressed =
        panel -> {
          Markups all = drawn.apply(panel.run());
          return futureHidden ? panel.with(all.until(time)).hidingTheFuture() : panel.with(all);
        };
    return new RunPicture(runs, theme, options, OptionalLong.of(time), dressed).picture();
  }

  private Picture picture() {
    Language language = runs.getFirst().language();
    return new Picture(options.width(), (int) Math.ceil(height()), texts(), language, this::paint);
  }

  private double height() {
    return (footerHeight == 0 ? footerTop - GAP : footerTop + footerHeight) + MARGIN;
  }

  private Map<String, String> texts() {
    Map<String, String> texts =
        Picture.texts(
            String.join("; ", panels.stream().map(RunPanel::title).toList()),
            String.join("; ", panels.stream().map(RunPanel::said).toList()));
    for (RunSummary run : runs) {
      String name = run.letter().isEmpty() ? "Run" : "Run " + run.letter();
      Plan plan = run.plan();
      texts.put(
          name,
          plan == null
              ? "recording of another program: " + run.source()
              : new StagedWords(plan.scenario(), run.language()).told(plan.setup()));
    }
    return texts;
  }

  private void paint(Surface surface) {
    surface.fillRect(0, 0, options.width(), Math.ceil(height()), theme.window());
    for (int i = 0; i < panels.size(); i++) {
      RunPanel panel = panels.get(i);
      ChartRow row = charts.get(i);
      card(surface, panel.layout().top(), panel.height() + row.height());
      panel.paint(surface, theme);
      double width = options.width() - 2 * MARGIN;
      TimeScale lanes = panel.layout().scale(panel.timeline().span());
      row.paint(surface, theme, lanes, MARGIN, panel.layout().top() + panel.height(), width);
    }
    if (footerHeight > 0) {
      card(surface, footerTop, footerHeight);
      footer.paint(surface, footerTop);
    }
  }

  private void card(Surface surface, double top, double cardHeight) {
    double width = options.width() - 2 * MARGIN;
    surface.fillRoundRect(MARGIN, top, width, cardHeight, 7, theme.card());
    surface.strokeRoundRect(MARGIN, top, width, cardHeight, 7, 1, theme.border());
  }
}
