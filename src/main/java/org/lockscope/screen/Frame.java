package org.lockscope.screen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Density;
import org.lockscope.paint.Legend;
import org.lockscope.say.FigureCard;
import org.lockscope.say.ListedRun;
import org.lockscope.say.RunProgress;
import org.lockscope.say.RunSummary;
import org.lockscope.say.RunTable;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Scenarios;

/**
 * All that is shown, with all that is said about it, derived once a pulse and handed to every view.
 * Immutable but for the traces of runs that go on.
 *
 * @param state what it was derived from
 * @param drawn the runs drawn
 * @param beside what stands beside the timelines
 * @param under what stands under them
 * @param listed the runs of the session that have ended, the oldest first
 * @param code what the code pane shows
 * @param stage what is shown of a scenario
 * @param table the run in focus as a table; empty unless it is asked for, and while it is being
 *     made
 * @param drafted what the next run has set otherwise than the run in focus; nothing while none is,
 *     and where the next is a scenario's
 */
public record Frame(
    ScreenState state,
    Drawn drawn,
    Beside beside,
    Under under,
    List<Listed> listed,
    Code code,
    OnStage stage,
    Optional<RunTable> table,
    Set<Knob<?>> drafted) {
  /**
   * The runs drawn.
   *
   * @param runs they, the reference first
   * @param focused which of them what stands beside the timelines is about; -1 before the first
   */
  public record Drawn(List<RunFrame> runs, int focused) {
    /** Copies the list. */
    public Drawn {
      runs = List.copyOf(runs);
    }

    /** The run in focus. */
    public Optional<RunFrame> focus() {
      return focused < 0 ? Optional.empty() : Optional.of(runs.get(focused));
    }

    /** The two set against each other: the reference, and the run in focus or the next. */
    public List<RunSummary> compared() {
      return runs.size() < 2
          ? List.of()
          : List.of(runs.getFirst().now(), runs.get(Math.max(1, focused)).now());
    }
  }

  /**
   * What stands under the timelines.
   *
   * @param figures the figures of the runs drawn, a card each
   * @param legend what the colours and marks mean
   * @param progress how far the run started last is
   */
  public record Under(List<FigureCard> figures, Legend.Contents legend, RunProgress progress) {
    /** Nothing, before the first run. */
    static final Under NOTHING =
        new Under(
            List.of(),
            Legend.Contents.planned(Scenarios.installed().first().table()),
            RunProgress.NONE);
  }

  /**
   * A run of the session.
   *
   * @param id which
   * @param run the run; its letter is empty unless it is on screen
   * @param told it in words
   * @param onScreen whether it is on screen
   * @param reference whether the others are held against it
   * @param file the file it was read from or saved to last; empty if there is none
   * @param picture its small picture, {@link #WIDTH} wide; empty while it is being made
   */
  public record Listed(
      RunId id,
      RunSummary run,
      ListedRun told,
      boolean onScreen,
      boolean reference,
      String file,
      Optional<Density> picture) {
    /** How wide its small picture is, in logical pixels. */
    public static final double WIDTH = 292;
  }

  /**
   * The code on show.
   *
   * @param plan whose code; null for a recording of another program, whose code is not known
   * @param draft whether it is that of a run that has not been started
   * @param wrong whether what stands in the controls is wrong: the draft is the last that was right
   */
  public record Code(@Nullable Plan plan, boolean draft, boolean wrong) {
    /** Code of what stands in the controls, or of a run. */
    public Code(@Nullable Plan plan, boolean draft) {
      this(plan, draft, false);
    }
  }

  /** Copies what it holds. */
  public Frame {
    listed = List.copyOf(listed);
    drafted = Set.copyOf(drafted);
  }

  /** The runs drawn, the reference first. */
  public List<RunFrame> runs() {
    return drawn.runs;
  }

  /** Which of them is in focus; -1 before the first. */
  public int focused() {
    return drawn.focused;
  }

  /** The run in focus. */
  public Optional<RunFrame> focus() {
    return drawn.focus();
  }

  /** The runs as they were at their instants. */
  public List<RunSummary> now() {
    return drawn.runs.stream().map(RunFrame::now).toList();
  }

  /** The runs as far as they have come. */
  public List<RunSummary> whole() {
    return drawn.runs.stream().map(RunFrame::whole).toList();
  }
}
