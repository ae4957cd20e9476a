package org.lockscope.screen;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Chart;
import org.lockscope.scenario.LessonStep;
import org.lockscope.session.SweepRuns;

/**
 * What is shown of a scenario. Immutable.
 *
 * @param listing the code of the run in focus, if that is a scenario's; else of the scenario chosen
 *     for the next run; empty where neither is
 * @param charts the graphs of the run in focus
 * @param step the step of the lesson; empty while that is closed
 * @param measured the measurement of the scenario chosen; empty unless that was asked for
 */
public record OnStage(
    Optional<Listing> listing,
    List<Chart> charts,
    Optional<Step> step,
    Optional<Measured> measured) {
  /** Nothing: no scenario is on screen. */
  public static final OnStage NOTHING =
      new OnStage(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

  /**
   * A measurement.
   *
   * @param about what is measured, in a sentence
   * @param chart what the runs made so far come to
   * @param made these runs
   * @param goesOn whether more are being made
   */
  public record Measured(String about, Chart chart, SweepRuns.Made made, boolean goesOn) {}

  /**
   * A program.
   *
   * @param lines those on show
   * @param text all of it, as it can be copied and run
   * @param draft whether it is that of a run that has not been started
   */
  public record Listing(List<Line> lines, String text, boolean draft) {
    /** Copies the lines. */
    public Listing {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of it.
   *
   * @param number as it is in the file, in races and in the copy
   * @param text with its indentation
   * @param lanes the threads that are on it, by their lane's index
   */
  public record Line(int number, String text, List<Integer> lanes) {
    /** Copies the lanes. */
    public Line {
      lanes = List.copyOf(lanes);
    }
  }

  /**
   * A step of a lesson.
   *
   * @param number from 0
   * @param of how many there are
   * @param told what it says
   * @param run the run that was made for it; null before it is
   * @param answered whether that run has ended unasked, or stands still, so that the answer can be
   *     told; false once it is listed no longer
   */
  public record Step(int number, int of, LessonStep told, @Nullable RunId run, boolean answered) {}

  /** Copies the graphs. */
  public OnStage {
    charts = List.copyOf(charts);
  }
}
