package org.lockscope.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Inspection;
import org.lockscope.paint.Legend;
import org.lockscope.paint.RunSummary;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.scenario.Knob;
import org.lockscope.session.CodePlace;

/**
 * All that is shown, derived once a pulse and handed to every view. Immutable but for the traces of
 * runs that go on.
 *
 * @param state what it was derived from
 * @param runs those drawn, the reference first
 * @param focused which of them what stands beside the timelines is about; -1 before the first
 * @param beside what stands beside the timelines
 * @param listed the runs of the session that have ended, the oldest first
 * @param code what the code pane shows
 * @param legend what the colours and marks of the runs drawn mean
 * @param drafted what the next run has set otherwise than the run in focus; nothing while none is
 */
public record Frame(
    ScreenState state,
    List<RunFrame> runs,
    int focused,
    Beside beside,
    List<Listed> listed,
    Code code,
    Legend.Contents legend,
    Set<Knob<?>> drafted) {
  /**
   * What stands beside the timelines, about the run in focus.
   *
   * @param told the last event in words; empty while the run is followed
   * @param workers which workers are on which line of the code, by their lane's index
   * @param inspection what there is to say about what was clicked on
   * @param path what the critical path is made of, a line each; empty where it is not shown
   */
  public record Beside(
      String told,
      Map<CodePlace, List<Integer>> workers,
      List<Inspection.Line> inspection,
      List<String> path) {
    /** Nothing. */
    public static final Beside NOTHING = new Beside("", Map.of(), List.of(), List.of());
  }

  /**
   * A run of the session.
   *
   * @param id which
   * @param run the run; its letter is empty unless it is on screen
   * @param onScreen whether it is on screen
   * @param reference whether the others are held against it
   * @param file the file it was read from or saved to last; empty if there is none
   */
  public record Listed(
      RunId id, RunSummary run, boolean onScreen, boolean reference, String file) {}

  /**
   * The code on show.
   *
   * @param settings whose code; null for a recording of another program, whose code is not known
   * @param draft whether it is that of a run that has not been started
   */
  public record Code(@Nullable RunSettings settings, boolean draft) {}

  /** Copies the lists. */
  public Frame {
    runs = List.copyOf(runs);
    listed = List.copyOf(listed);
    drafted = Set.copyOf(drafted);
  }

  /** The run in focus. */
  public Optional<RunFrame> focus() {
    return focused < 0 ? Optional.empty() : Optional.of(runs.get(focused));
  }

  /** The runs as they were at their instants. */
  public List<RunSummary> now() {
    return runs.stream().map(RunFrame::now).toList();
  }

  /** The two that are set against each other: the reference, and the run in focus or the next. */
  public List<RunSummary> compared() {
    if (runs.size() < 2) {
      return now();
    }
    return List.of(runs.getFirst().now(), runs.get(Math.max(1, focused)).now());
  }

  /** The runs as far as they have come. */
  public List<RunSummary> whole() {
    return runs.stream().map(RunFrame::whole).toList();
  }

  /** What a run is held against: the reference; of the reference itself, the one beside it. */
  public @Nullable RunSummary other(int run) {
    return runs.size() < 2 ? null : runs.get(run == 0 ? 1 : 0).now();
  }
}
