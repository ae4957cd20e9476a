package org.lockscope.paint;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Task;
import org.lockscope.say.LegendTasks;
import org.lockscope.say.OwnRun;
import org.lockscope.say.RunSummary;
import org.lockscope.text.Language;
import org.lockscope.trace.State;

/**
 * Says what the colours and marks of a timeline mean.
 *
 * @param surface drawn on
 * @param theme in these colours
 * @param contents what there is to say
 * @param language in which it says so
 * @param brevity in how many words
 */
public record Legend(
    Surface surface, Theme theme, Contents contents, Language language, Brevity brevity) {
  /** Says all of it. */
  public Legend(Surface surface, Theme theme, Contents contents, Language language) {
    this(surface, theme, contents, language, Brevity.FULL);
  }

  /** How much room its words take, from most to least. */
  public enum Brevity {
    /** All words, with room between them. */
    FULL,
    /** A word each, closer together. */
    SHORT,
    /** The same, and one word for all tasks: they are told apart by their labels in the bars. */
    MERGED
  }

  /** What may be marked over the lanes. */
  public enum Marked {
    /** Accesses of data races. */
    RACES,
    /** When no thread could run. */
    PAUSES,
    /** Waits of a deadlock. */
    DEADLOCK,
    /** Hand-overs of locks, as arrows. */
    HAND_OVERS,
    /** The critical path. */
    CRITICAL_PATH
  }

  /**
   * What the runs shown may be in. Immutable.
   *
   * @param foreign whether it is about another program's recording, which has no articles
   * @param tasks what is called, colour by colour
   * @param states the states that occur in it, of those that are not in every legend
   * @param marks what is marked over the lanes
   * @param halves what two runs in one set of lanes are called; null where each has its own
   */
  public record Contents(
      boolean foreign,
      List<LegendTasks> tasks,
      Set<State> states,
      Set<Marked> marks,
      Overlaid.@Nullable Names halves) {
    /** Copies them. */
    public Contents {
      tasks = List.copyOf(tasks);
      states = Set.copyOf(states);
      marks = Set.copyOf(marks);
    }

    /** Of a run of ours before it began, which may do these tasks. */
    public static Contents planned(List<Task> tasks) {
      return new Contents(false, LegendTasks.of(tasks), Set.of(), Set.of(Marked.RACES), null);
    }

    /** Of runs that stand together. */
    public static Contents of(List<? extends RunSummary> runs) {
      Set<State> states = EnumSet.noneOf(State.class);
      for (State state : State.values()) {
        if (runs.stream().anyMatch(run -> run.trace().has(state))) {
          states.add(state);
        }
      }
      boolean foreign = runs.stream().noneMatch(OwnRun.class::isInstance);
      Set<Marked> marks = EnumSet.noneOf(Marked.class);
      if (!foreign || runs.stream().anyMatch(run -> !run.races().isEmpty())) {
        marks.add(Marked.RACES);
      }
      if (runs.stream().anyMatch(run -> !run.trace().pauses().isEmpty())) {
        marks.add(Marked.PAUSES);
      }
      if (runs.stream().anyMatch(run -> run.deadlock() != null)) {
        marks.add(Marked.DEADLOCK);
      }
      List<LegendTasks> tasks =
          runs.stream().flatMap(run -> LegendTasks.of(run).stream()).distinct().toList();
      return new Contents(foreign, tasks, states, marks, null);
    }

    /** These and what else is marked. */
    public Contents with(Set<Marked> more) {
      Set<Marked> all = EnumSet.noneOf(Marked.class);
      all.addAll(more);
      all.addAll(marks);
      return new Contents(foreign, tasks, states, all, halves);
    }

    /** These of two runs in one set of lanes. */
    public Contents sharing(Overlaid.Names names) {
      return new Contents(foreign, tasks, states, marks, names);
    }

    /** These with nothing marked but this. */
    public Contents marking(Set<Marked> only) {
      return new Contents(foreign, tasks, states, only, halves);
    }

    boolean has(State... any) {
      return Arrays.stream(any).anyMatch(states::contains);
    }
  }

  /** How high a line of a legend is, in logical pixels. */
  public static final double HEIGHT = 20;

  /** How high its letters are, in logical pixels. */
  public static final double SIZE = 12;

  private static final double BETWEEN = 22;
  private static final double CLOSER = 12;

  private List<LegendEntries.Entry> entries() {
    return new LegendEntries(surface, theme, contents, language, brevity).all();
  }

  /** What it says, entry by entry. */
  public List<String> texts() {
    return entries().stream().map(LegendEntries.Entry::text).toList();
  }

  /** How high a legend is that has so much room. */
  public double height(double width) {
    return flow(0, 0, width, false);
  }

  /** Draws the legend, in as many lines as the width asks for. */
  public void paint(double left, double top, double width) {
    flow(left, top, width, true);
  }

  private double flow(double left, double top, double width, boolean draw) {
    double x = left;
    double y = top;
    for (LegendEntries.Entry entry : entries()) {
      double wide = entry.width(surface);
      if (x > left && x + wide > left + width) {
        x = left;
        y += HEIGHT;
      }
      if (draw) {
        entry.paint(surface, theme, x, y);
      }
      x += wide + (brevity == Brevity.FULL ? BETWEEN : CLOSER);
    }
    return y + HEIGHT - top;
  }
}
