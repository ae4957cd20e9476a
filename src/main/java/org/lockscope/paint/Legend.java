package org.lockscope.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lockscope.event.Task;
import org.lockscope.say.LegendTasks;
import org.lockscope.say.OwnRun;
import org.lockscope.say.RunSummary;
import org.lockscope.say.Words;
import org.lockscope.text.Language;
import org.lockscope.trace.State;

/**
 * Says what the colours and marks of a timeline mean.
 *
 * @param surface drawn on
 * @param theme in these colours
 * @param contents what there is to say
 * @param language in which it says so
 */
public record Legend(Surface surface, Theme theme, Contents contents, Language language) {
  /** What recordings of other programs may show besides waiting for locks and holding them. */
  private static final Map<State, String> FOREIGN = foreign();

  private static Map<State, String> foreign() {
    Map<State, String> keys = new EnumMap<>(State.class);
    keys.put(State.SLEEPING, "legend.sleeping");
    keys.put(State.PARKED, "legend.parked");
    keys.put(State.NETWORK, "legend.network");
    keys.put(State.FILES, "legend.files");
    keys.put(State.PINNED, "legend.pinned");
    return keys;
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
   */
  public record Contents(
      boolean foreign, List<LegendTasks> tasks, Set<State> states, Set<Marked> marks) {
    /** Copies them. */
    public Contents {
      tasks = List.copyOf(tasks);
      states = Set.copyOf(states);
      marks = Set.copyOf(marks);
    }

    /** Of a run of ours before it began, which may do these tasks. */
    public static Contents planned(List<Task> tasks) {
      return new Contents(false, LegendTasks.of(tasks), Set.of(), Set.of(Marked.RACES));
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
      return new Contents(foreign, tasks, states, marks);
    }

    /** These and what else is marked. */
    public Contents with(Set<Marked> more) {
      Set<Marked> all = EnumSet.noneOf(Marked.class);
      all.addAll(more);
      all.addAll(marks);
      return new Contents(foreign, tasks, states, all);
    }

    /** These with nothing marked but this. */
    public Contents marking(Set<Marked> only) {
      return new Contents(foreign, tasks, states, only);
    }

    private boolean has(State... any) {
      return Arrays.stream(any).anyMatch(states::contains);
    }
  }

  /** How high a line of a legend is, in logical pixels. */
  public static final double HEIGHT = 20;

  private static final double SIZE = 12;
  private static final double BETWEEN = 22;
  private static final double SWATCH = 16;
  private static final double SWATCH_HEIGHT = 12;

  /** How wide a task's name is at most. */
  private static final double MOST_TITLE = 140;

  /** What stands for an entry, drawn at its place. */
  @FunctionalInterface
  private interface Swatch {
    void paint(double x, double top);
  }

  private record Entry(String text, Swatch swatch) {}

  private List<Entry> entries() {
    Words words = Words.in(language);
    List<Entry> entries = new ArrayList<>();
    // Two scenarios may call tasks of one colour the same.
    Set<String> named = new HashSet<>();
    for (LegendTasks tasks : contents.tasks) {
      int colour = theme.task(tasks.shade());
      if (named.add(colour + " " + tasks.more() + " " + tasks.titles(language))) {
        entries.add(tasks(tasks, words));
      }
    }
    if (!contents.foreign || contents.has(State.APPENDING)) {
      entries.add(block(words.tell("legend.append"), theme.append()));
    }
    entries.add(textured(words.tell("legend.waiting"), State.WAITING));
    if (contents.has(State.AWAITING)) {
      entries.add(textured(words.tell("legend.awaiting"), State.AWAITING));
    }
    if (contents.has(State.SENDING, State.RECEIVING)) {
      entries.add(textured(words.tell("legend.channel"), State.SENDING));
    }
    FOREIGN.forEach(
        (state, key) -> {
          if (contents.has(state)) {
            entries.add(textured(words.tell(key), state));
          }
        });
    if (contents.has(State.SAMPLED)) {
      entries.add(
          new Entry(
              words.tell("legend.sampled"),
              (x, top) -> {
                for (int tick = 0; tick < 4; tick++) {
                  surface.fillRect(Math.floor(x) + 2 + 4 * tick, top + 8, 1, 6, theme.sample());
                }
              }));
    }
    LaneSplit split = LaneSplit.of(TimelineLayout.PITCH);
    entries.add(strip(words.tell("legend.holding"), split.calmStrip()));
    entries.add(strip(words.tell("legend.contended"), split.strip()));
    for (Marked marked : Marked.values()) {
      if (contents.marks.contains(marked)) {
        entries.add(mark(marked, words));
      }
    }
    return entries;
  }

  private Entry tasks(LegendTasks tasks, Words words) {
    Shortened shortened = new Shortened(surface);
    String named =
        tasks.titles(language).stream()
            .map(title -> shortened.middle(title, SIZE, Surface.Weight.REGULAR, MOST_TITLE))
            .collect(Collectors.joining(", "));
    return block(
        tasks.more() == 0 ? named : words.tell("legend.moreTasks", named, tasks.more()),
        theme.task(tasks.shade()));
  }

  private Entry mark(Marked marked, Words words) {
    return switch (marked) {
      case PAUSES ->
          new Entry(
              words.tell("legend.pauses"),
              (x, top) -> PausePainter.swatch(surface, theme, Math.floor(x) + 3, top, 10));
      case DEADLOCK -> outlined(words.tell("legend.deadlock"));
      case RACES ->
          new Entry(
              words.tell("legend.race"),
              (x, top) -> AnnotationPainter.star(surface, x + SWATCH / 2, top + 8, 6.5, theme));
      case HAND_OVERS ->
          new Entry(
              words.tell("legend.handOver"),
              (x, top) -> {
                double y = top + 8;
                surface.line(x, y, x + SWATCH - 7, y, 1.25, theme.holding());
                surface.fillPolygon(
                    new double[] {x + SWATCH, y, x + SWATCH - 7, y - 4, x + SWATCH - 7, y + 4},
                    theme.holding());
              });
      case CRITICAL_PATH ->
          new Entry(
              words.tell("legend.criticalPath"),
              (x, top) -> {
                surface.fillRect(x, top + 4, SWATCH / 2, 3, theme.accent());
                surface.line(
                    x + SWATCH / 2, top + 5.5, x + SWATCH / 2, top + 10.5, 1.5, theme.accent());
                surface.fillRect(x + SWATCH / 2, top + 9, SWATCH / 2, 3, theme.accent());
              });
    };
  }

  private Entry block(String text, int colour) {
    return new Entry(
        text, (x, top) -> surface.fillRoundRect(x, top + 2, SWATCH, SWATCH_HEIGHT, 2, colour));
  }

  private Entry outlined(String text) {
    Swatch hatched = textured(text, State.WAITING).swatch;
    return new Entry(
        text,
        (x, top) -> {
          hatched.paint(x, top);
          surface.strokeRoundRect(
              Math.ceil(x) + 1, top + 3, SWATCH - 2, SWATCH_HEIGHT - 2, 2, 2, theme.race());
        });
  }

  private Entry textured(String text, State state) {
    return new Entry(
        text,
        (x, top) -> {
          double left = Math.ceil(x);
          surface.pushClip(left, top + 2, SWATCH, SWATCH_HEIGHT);
          Texture.of(state)
              .fill(surface, theme, state, left - 6, top + 2, SWATCH + 12, SWATCH_HEIGHT);
          surface.popClip();
        });
  }

  private Entry strip(String text, double height) {
    return new Entry(
        text,
        (x, top) -> surface.fillRect(x, top + 8 - height / 2, SWATCH, height, theme.holding()));
  }

  /** What it says, entry by entry. */
  public List<String> texts() {
    return entries().stream().map(Entry::text).toList();
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
    for (Entry entry : entries()) {
      double wide = surface.textWidth(entry.text, SIZE, Surface.Weight.REGULAR) + SWATCH + 7;
      if (x > left && x + wide > left + width) {
        x = left;
        y += HEIGHT;
      }
      if (draw) {
        entry.swatch.paint(x, y);
        surface.text(
            entry.text,
            x + SWATCH + 7,
            y + 12.5,
            SIZE,
            Surface.Weight.REGULAR,
            Surface.Align.START,
            theme.text());
      }
      x += wide + BETWEEN;
    }
    return y + HEIGHT - top;
  }
}
