package org.lockscope.picture;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.lockscope.paint.Markups;
import org.lockscope.paint.Theme;
import org.lockscope.say.RunSummary;
import org.lockscope.trace.TimeSpan;

/**
 * The pictures of a replay: runs as they were at instants that are equally far apart, from the
 * first to the last of what is shown. All are of one size. Immutable; a picture is made when it is
 * asked for, and nothing of it is kept.
 */
public final class ReplayFrames implements IntFunction<Picture> {
  private final List<RunSummary> runs;
  private final Theme theme;
  private final RunPicture.Options options;
  private final long from;
  private final long to;
  private final int count;
  private final boolean futureHidden;
  private final Function<RunSummary, Markups> drawn;

  /**
   * The pictures of a replay, in which what has not happened yet is pale.
   *
   * @param runs one or more that have ended
   * @param options what the pictures show; if it is a stretch of time, the replay is of that
   * @param count how many pictures, {@value AnimatedGif#LEAST_FRAMES} or more
   * @throws IllegalArgumentException with one sentence if there are fewer
   */
  public ReplayFrames(List<RunSummary> runs, Theme theme, RunPicture.Options options, int count) {
    this(runs, theme, options, count, false, run -> Markups.NONE);
  }

  private ReplayFrames(
      List<RunSummary> runs,
      Theme theme,
      RunPicture.Options options,
      int count,
      boolean futureHidden,
      Function<RunSummary, Markups> drawn) {
    if (count < AnimatedGif.LEAST_FRAMES) {
      throw new IllegalArgumentException("a replay of " + count + " pictures does not move");
    }
    this.runs = List.copyOf(runs);
    this.theme = theme;
    this.options = options;
    this.count = count;
    this.futureHidden = futureHidden;
    this.drawn = drawn;
    long end = runs.stream().mapToLong(run -> run.trace().end()).max().orElse(0);
    TimeSpan span = options.span();
    this.from = span == null ? 0 : Math.clamp(span.from(), 0, end);
    this.to = span == null ? end : Math.clamp(span.to(), from, end);
  }

  /** These pictures without what has not happened yet. */
  public ReplayFrames hidingTheFuture() {
    return new ReplayFrames(runs, theme, options, count, true, drawn);
  }

  /**
   * These pictures with what was drawn over the runs by hand; where the future is hidden, each from
   * the instant on that it is about.
   *
   * @param over what was drawn over a run
   */
  public ReplayFrames with(Function<RunSummary, Markups> over) {
    return new ReplayFrames(runs, theme, options, count, futureHidden, over);
  }

  /** How many pictures there are. */
  public int count() {
    return count;
  }

  /**
   * The instant that a picture shows, in nanoseconds since the recordings began; the first shows
   * the beginning, the last the end.
   *
   * @param frame 0 to {@link #count} - 1
   */
  public long instant(int frame) {
    if (frame == count - 1) {
      return to;
    }
    return from + Math.round((to - from) * (frame / (count - 1.0)));
  }

  /**
   * A picture.
   *
   * @param frame 0 to {@link #count} - 1
   */
  @Override
  public Picture apply(int frame) {
    return RunPicture.at(runs, theme, options, instant(frame), futureHidden, drawn);
  }
}
