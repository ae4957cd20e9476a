package org.lockscope.paint;

import java.util.List;
import java.util.stream.Collectors;
import org.lockscope.say.OwnRun;
import org.lockscope.say.Words;
import org.lockscope.text.Quantities;
import org.lockscope.trace.ListHistory;
import org.lockscope.trace.Moment;

/**
 * Draws the shared list, slot by slot, as it was at an instant: the worker that wrote each slot,
 * the size, whose result was overwritten, and who is between reading the size and writing it.
 */
public final class ListPainter {
  private static final int PER_ROW = 10;
  private static final double LEAST_SLOT = 24;
  private static final double LARGEST_SLOT = 36;
  private static final double GAP = 3;
  private static final double BETWEEN_ROWS = 20;
  private static final int MOST_ROWS = 3;
  private static final double FOOT = 6;

  private final OwnRun run;
  private final Words words;
  private final Moment moment;
  private final int size;
  private final double width;
  private final double slot;
  private final int perRow;
  private final int rows;
  private final int first;

  /**
   * The list of a run at an instant.
   *
   * @param width how much room there is, in logical pixels
   */
  public ListPainter(OwnRun run, Moment moment, double width) {
    this.run = run;
    this.words = Words.of(run);
    this.moment = moment;
    this.width = width;
    this.size = run.list().size(moment);
    this.slot = Math.clamp((width + GAP) / PER_ROW - GAP, LEAST_SLOT, LARGEST_SLOT);
    this.perRow = Math.clamp((int) ((width + GAP + 0.5) / (slot + GAP)), 1, PER_ROW);
    int wanted = Math.max(size, run.items());
    this.rows = Math.clamp(Math.ceilDiv(wanted, perRow), 1, MOST_ROWS);
    int shown = perRow * rows;
    int last = Math.max(shown, Math.ceilDiv(size + 1, perRow) * perRow);
    this.first =
        wanted <= shown ? 0 : Math.min(last, Math.ceilDiv(wanted, perRow) * perRow) - shown;
  }

  /** Whether the program on show lets one append go on at a time. */
  private boolean oneAtATime() {
    return run.plan().scenario().oneAppendAtATime(run.plan().setup());
  }

  private double pitch() {
    return slot + BETWEEN_ROWS;
  }

  /** How high the drawing is, in logical pixels. */
  public double height() {
    return rows * pitch() + ListSteps.height(oneAtATime()) + FOOT;
  }

  /** The slot at a place in the drawing; -1 if none is there. */
  public int slotAt(double x, double y) {
    int row = (int) Math.floor(y / pitch());
    int column = (int) Math.floor(x / (slot + GAP));
    boolean inside = row >= 0 && row < rows && column >= 0 && column < perRow;
    return inside ? first + row * perRow + column : -1;
  }

  /** What stands in a slot, in words. */
  public String describe(int index) {
    ListHistory.Slot there = run.list().slot(index, moment);
    if (there.article() == 0) {
      return words.tell("slot.empty", index);
    }
    StringBuilder text = new StringBuilder();
    text.append(words.tell("slot.written", index, there.article(), name(there.thread())));
    if (!there.overwritten().isEmpty()) {
      String lost =
          there.overwritten().stream().map(String::valueOf).collect(Collectors.joining(", "));
      text.append(words.tell("slot.overwrote", lost));
    }
    return text.append(index >= size ? words.tell("slot.beyond") : "").toString();
  }

  private String name(int thread) {
    return run.trace().directory().thread(thread).name();
  }

  /** Who is between reading the size and writing it, in words; empty if nobody is. */
  public List<String> underWay() {
    return run.list().underWay(moment).stream().map(this::describe).toList();
  }

  private String describe(ListHistory.Append append) {
    String who = name(append.thread());
    if (append.sizeRead() < 0) {
      return words.tell("append.reading", who);
    }
    if (append.slot() < 0) {
      return words.tell("append.writing", who, append.sizeRead());
    }
    return append.sized()
        ? words.tell("append.sized", who, append.slot(), append.sizeRead() + 1)
        : words.tell("append.sizing", who, append.slot(), append.sizeRead() + 1);
  }

  /** Draws the list with its upper left corner at the origin. */
  public void paint(Surface surface, Theme theme) {
    for (int i = 0; i < perRow * rows; i++) {
      int row = i / perRow;
      slot(surface, theme, first + i, (i % perRow) * (slot + GAP), row * pitch());
    }
    new ListSteps(surface, theme, words, width)
        .paint(rows * pitch(), size, run.list().underWay(moment), this::name);
  }

  private void slot(Surface surface, Theme theme, int index, double x, double y) {
    ListHistory.Slot there = run.list().slot(index, moment);
    boolean written = there.article() != 0;
    boolean lossy =
        written && (!there.overwritten().isEmpty() || (index >= size && !inProgress(index)));
    surface.fillRoundRect(x, y, slot, slot, 4, written ? theme.stored() : theme.track());
    int edge = lossy ? theme.race() : written ? theme.storedEdge() : theme.border();
    surface.strokeRoundRect(x + 0.5, y + 0.5, slot - 1, slot - 1, 4, lossy ? 2 : 1, edge);
    surface.text(
        Quantities.count(index),
        x + slot / 2,
        y + slot + 13,
        10.5,
        Surface.Weight.REGULAR,
        Surface.Align.MIDDLE,
        theme.quiet());
    if (!written) {
      return;
    }
    String number = Integer.toString(there.article());
    double fits =
        Math.min(
            12.5,
            12.5
                * (slot - 6)
                / Math.max(1, surface.textWidth(number, 12.5, Surface.Weight.SEMIBOLD)));
    boolean over = !there.overwritten().isEmpty();
    surface.text(
        number,
        x + slot / 2,
        y + slot / 2 + (over ? 10 : 4.5),
        fits,
        Surface.Weight.SEMIBOLD,
        Surface.Align.MIDDLE,
        theme.text());
    if (over) {
      struck(surface, theme, there.overwritten(), x, y);
    }
  }

  /** The result that stood here before, struck out. */
  private void struck(Surface surface, Theme theme, List<Integer> lost, double x, double y) {
    String text = lost.size() == 1 ? "" + lost.getFirst() : lost.getFirst() + "…";
    double wide = surface.textWidth(text, 10.5, Surface.Weight.SEMIBOLD);
    surface.text(
        text,
        x + slot / 2,
        y + slot / 2 - 3,
        10.5,
        Surface.Weight.SEMIBOLD,
        Surface.Align.MIDDLE,
        theme.race());
    surface.line(
        x + slot / 2 - wide / 2 - 2,
        y + slot / 2 - 6.5,
        x + slot / 2 + wide / 2 + 2,
        y + slot / 2 - 6.5,
        1.2,
        theme.race());
  }

  private boolean inProgress(int index) {
    return run.list().underWay(moment).stream().anyMatch(append -> append.slot() == index);
  }
}
