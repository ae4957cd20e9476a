package org.lockscope.paint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lockscope.say.LegendTasks;
import org.lockscope.say.Words;
import org.lockscope.text.Language;
import org.lockscope.trace.State;

/**
 * What a legend says, entry by entry.
 *
 * @param surface drawn on
 * @param theme in these colours
 * @param contents what there is to say
 * @param language in which it says so
 * @param brevity in how many words
 */
record LegendEntries(
    Surface surface,
    Theme theme,
    Legend.Contents contents,
    Language language,
    Legend.Brevity brevity) {
  private static final double SWATCH = 16;
  private static final double SWATCH_HEIGHT = 12;

  /** One of several side by side is so wide. */
  private static final double SLIM = 10;

  private static final double AFTER_SWATCH = 7;

  /** How wide a task's name is at most. */
  private static final double MOST_TITLE = 140;

  /** What stands for an entry, drawn at its place. */
  @FunctionalInterface
  interface Swatch {
    void paint(double x, double top);
  }

  /**
   * What a colour or a mark means.
   *
   * @param text in words
   * @param wide how wide what stands for it is
   * @param swatch stands for it
   */
  record Entry(String text, double wide, Swatch swatch) {
    Entry(String text, Swatch swatch) {
      this(text, SWATCH, swatch);
    }

    /** How wide it is. */
    double width(Surface surface) {
      return wide + AFTER_SWATCH + surface.textWidth(text, Legend.SIZE, Surface.Weight.REGULAR);
    }

    /** Draws it. */
    void paint(Surface surface, Theme theme, double x, double y) {
      swatch.paint(x, y);
      surface.text(
          text,
          x + wide + AFTER_SWATCH,
          y + 12.5,
          Legend.SIZE,
          Surface.Weight.REGULAR,
          Surface.Align.START,
          theme.text());
    }
  }

  private String tell(String all, String few) {
    return Words.in(language).tell(brevity == Legend.Brevity.FULL ? all : few);
  }

  private List<Entry> tasks() {
    if (brevity == Legend.Brevity.MERGED && contents.tasks().size() > 1) {
      return List.of(merged());
    }
    List<Entry> entries = new ArrayList<>();
    // Two scenarios may call tasks of one colour the same.
    Set<String> named = new HashSet<>();
    for (LegendTasks tasks : contents.tasks()) {
      int colour = theme.task(tasks.shade());
      if (named.add(colour + " " + tasks.more() + " " + tasks.titles(language))) {
        entries.add(tasks(tasks));
      }
    }
    return entries;
  }

  /** The colours of all tasks, side by side. */
  private Entry merged() {
    int[] colours =
        contents.tasks().stream().mapToInt(each -> theme.task(each.shade())).distinct().toArray();
    return new Entry(
        Words.in(language).tell("legend.tasks"),
        colours.length * SLIM,
        (x, top) -> {
          for (int i = 0; i < colours.length; i++) {
            surface.fillRect(x + i * SLIM, top + 2, SLIM - 1, SWATCH_HEIGHT, colours[i]);
          }
        });
  }

  /** A row, parted between two runs. */
  private Entry halves(Overlaid.Names names) {
    return new Entry(
        Words.in(language).tell("legend.halves", names.upper(), names.lower()),
        (x, top) -> {
          surface.strokeRoundRect(
              Math.floor(x) + 0.5, top + 1.5, SWATCH - 1, SWATCH_HEIGHT + 1, 2, 1, theme.quiet());
          surface.line(x, top + 8, x + SWATCH - 0.5, top + 8, 1, theme.quiet());
        });
  }

  /** All of them. */
  List<Entry> all() {
    List<Entry> entries = new ArrayList<>();
    Overlaid.Names halves = contents.halves();
    if (halves != null) {
      entries.add(halves(halves));
    }
    entries.addAll(tasks());
    if (!contents.foreign() || contents.has(State.APPENDING)) {
      entries.add(block(tell("legend.append", "legend.append.short"), theme.append()));
    }
    entries.add(textured(tell("legend.waiting", "legend.waiting.short"), State.WAITING));
    if (contents.has(State.AWAITING)) {
      entries.add(textured(tell("legend.awaiting", "legend.awaiting.short"), State.AWAITING));
    }
    if (contents.has(State.SENDING, State.RECEIVING)) {
      entries.add(textured(tell("legend.channel", "legend.channel.short"), State.SENDING));
    }
    for (State state : State.values()) {
      String text = contents.has(state) ? foreign(state) : "";
      if (!text.isEmpty()) {
        entries.add(textured(text, state));
      }
    }
    if (contents.has(State.SAMPLED)) {
      entries.add(
          new Entry(
              tell("legend.sampled", "legend.sampled.short"),
              (x, top) -> {
                for (int tick = 0; tick < 4; tick++) {
                  surface.fillRect(Math.floor(x) + 2 + 4 * tick, top + 8, 1, 6, theme.sample());
                }
              }));
    }
    LaneSplit split = LaneSplit.of(TimelineLayout.PITCH);
    entries.add(strip(tell("legend.holding", "legend.holding.short"), split.calmStrip()));
    entries.add(strip(tell("legend.contended", "legend.contended.short"), split.strip()));
    for (Legend.Marked marked : Legend.Marked.values()) {
      if (contents.marks().contains(marked)) {
        entries.add(mark(marked));
      }
    }
    return entries;
  }

  /** Recordings of other programs may show more than waiting for locks and holding them. */
  private String foreign(State state) {
    return switch (state) {
      case SLEEPING -> tell("legend.sleeping", "legend.sleeping.short");
      case PARKED -> tell("legend.parked", "legend.parked.short");
      case NETWORK -> tell("legend.network", "legend.network.short");
      case FILES -> tell("legend.files", "legend.files.short");
      case PINNED -> tell("legend.pinned", "legend.pinned.short");
      default -> "";
    };
  }

  private Entry tasks(LegendTasks tasks) {
    Shortened shortened = new Shortened(surface);
    String named =
        tasks.titles(language).stream()
            .map(title -> shortened.middle(title, Legend.SIZE, Surface.Weight.REGULAR, MOST_TITLE))
            .collect(Collectors.joining(", "));
    return block(
        tasks.more() == 0
            ? named
            : Words.in(language).tell("legend.moreTasks", named, tasks.more()),
        theme.task(tasks.shade()));
  }

  private Entry mark(Legend.Marked marked) {
    return switch (marked) {
      case PAUSES ->
          new Entry(
              tell("legend.pauses", "legend.pauses.short"),
              (x, top) -> PausePainter.swatch(surface, theme, Math.floor(x) + 3, top, 10));
      case DEADLOCK -> outlined(tell("legend.deadlock", "legend.deadlock.short"));
      case RACES ->
          new Entry(
              tell("legend.race", "legend.race.short"),
              (x, top) -> AnnotationPainter.star(surface, x + SWATCH / 2, top + 8, 6.5, theme));
      case HAND_OVERS ->
          new Entry(
              tell("legend.handOver", "legend.handOver.short"),
              (x, top) -> {
                double y = top + 8;
                surface.line(x, y, x + SWATCH - 7, y, 1.25, theme.holding());
                surface.fillPolygon(
                    new double[] {x + SWATCH, y, x + SWATCH - 7, y - 4, x + SWATCH - 7, y + 4},
                    theme.holding());
              });
      case CRITICAL_PATH ->
          new Entry(
              tell("legend.criticalPath", "legend.criticalPath.short"),
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
}
