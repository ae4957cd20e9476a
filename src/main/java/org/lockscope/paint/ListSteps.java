package org.lockscope.paint;

import java.util.List;
import java.util.function.IntFunction;
import org.lockscope.say.Words;
import org.lockscope.text.Quantities;
import org.lockscope.trace.ListHistory;

/**
 * Draws the list's size, and the three steps of each append that goes on, a row an append: what it
 * read, the slot and the size that follow from it, and which step it is at. Two rows with the same
 * numbers are a lost update before it happens.
 *
 * @param width how much room there is, in logical pixels
 */
record ListSteps(Surface surface, Theme theme, Words words, double width) {
  /** Rows for as many appends; two are what it takes to lose one. */
  static final int ROWS = 2;

  private static final double HEAD = 30;
  private static final double ROW = 22;
  private static final double MORE = 15;

  /** How high it is at most, in logical pixels. */
  static final double HEIGHT = height(false);

  private static final double SIZE = 12;
  private static final double SMALL = 11;
  private static final double GAP = 6;
  private static final double PILL = 18;
  private static final double LARGEST_NAME = 92;
  private static final double NAME_PART = 0.27;
  private static final int STEPS = 3;

  /**
   * How high it is, in logical pixels.
   *
   * @param one whether one append goes on at a time
   */
  static double height(boolean one) {
    return one ? HEAD + ROW : HEAD + ROWS * ROW + MORE;
  }

  /**
   * Draws it.
   *
   * @param top its upper edge
   * @param size the list's size
   * @param appends those that go on, in the order in which they began
   * @param name of a thread
   */
  void paint(double top, int size, List<ListHistory.Append> appends, IntFunction<String> name) {
    size(top + 18, size);
    heads(top + 18, appends);
    for (int row = 0; row < Math.min(ROWS, appends.size()); row++) {
      ListHistory.Append append = appends.get(row);
      append(top + HEAD + row * ROW, append, name.apply(append.thread()));
    }
    if (appends.size() > ROWS) {
      String more = words.tell("list.more", appends.size() - ROWS).strip();
      text(more, 0, top + HEAD + ROWS * ROW + 11, SMALL, Surface.Weight.REGULAR, theme.quiet());
    }
  }

  private double left(int step) {
    double name = Math.min(LARGEST_NAME, width * NAME_PART);
    return name + step * (width - name) / STEPS;
  }

  private double stepWidth() {
    return left(1) - left(0) - GAP;
  }

  private void size(double baseline, int size) {
    String label = words.tell("list.size");
    text(label, 0, baseline, SIZE, Surface.Weight.REGULAR, theme.quiet());
    double left = Math.ceil(surface.textWidth(label, SIZE, Surface.Weight.REGULAR)) + 8;
    double wide = Math.max(20, Math.min(46, left(0) - GAP - left));
    surface.fillRoundRect(left, baseline - 15, wide, 21, 4, theme.track());
    centred(
        Quantities.count(size), left + wide / 2, baseline, Surface.Weight.SEMIBOLD, theme.text());
  }

  /** The steps' names, in the order in which they are taken. */
  private void heads(double baseline, List<ListHistory.Append> appends) {
    List<String> names =
        List.of(
            words.tell("list.readSize"),
            words.tell("list.writeSlot"),
            words.tell("list.writeSize"));
    Shortened shortened = new Shortened(surface);
    for (int step = 0; step < STEPS; step++) {
      int at = step;
      boolean now = appends.stream().anyMatch(append -> done(append) == at);
      Surface.Weight weight = now ? Surface.Weight.SEMIBOLD : Surface.Weight.REGULAR;
      double room = stepWidth() - (step < STEPS - 1 ? 10 : 0);
      String shown = shortened.end(names.get(step), SMALL, weight, room);
      int colour = now ? theme.text() : theme.quiet();
      text(shown, left(step), baseline, SMALL, weight, colour);
      if (step < STEPS - 1) {
        double arrow = left(step + 1) - GAP - 9;
        text("→", arrow, baseline, SMALL, Surface.Weight.REGULAR, theme.quiet());
      }
    }
  }

  /** How many of its steps an append has done. */
  private static int done(ListHistory.Append append) {
    if (append.sizeRead() < 0) {
      return 0;
    }
    if (append.slot() < 0) {
      return 1;
    }
    return append.sized() ? STEPS : STEPS - 1;
  }

  private void append(double top, ListHistory.Append append, String name) {
    double baseline = top + PILL / 2 + SIZE * 0.36;
    String shown =
        new Shortened(surface).middle(name, SIZE, Surface.Weight.SEMIBOLD, left(0) - GAP);
    text(shown, 0, baseline, SIZE, Surface.Weight.SEMIBOLD, theme.text());
    int done = done(append);
    for (int step = 0; step < STEPS; step++) {
      cell(step, top, baseline, value(step, append), done);
    }
  }

  /** What a step reads or writes; empty while that is not known. */
  private static String value(int step, ListHistory.Append append) {
    if (append.sizeRead() < 0) {
      return "";
    }
    int slot = append.slot() < 0 ? append.sizeRead() : append.slot();
    return Integer.toString(step == 0 ? append.sizeRead() : step == 1 ? slot : slot + 1);
  }

  private void cell(int step, double top, double baseline, String value, int done) {
    double left = left(step);
    double wide = stepWidth();
    boolean now = step == done;
    if (step < done) {
      surface.fillRoundRect(left, top, wide, PILL, 4, theme.stored());
      surface.strokeRoundRect(left + 0.5, top + 0.5, wide - 1, PILL - 1, 4, 1, theme.storedEdge());
    } else {
      surface.fillRoundRect(left, top, wide, PILL, 4, now ? theme.accent() : theme.track());
    }
    int colour = now ? Theme.labelOn(theme.accent()) : theme.text();
    String shown = now && value.isEmpty() ? "…" : value;
    if (step <= done) {
      centred(shown, left + wide / 2, baseline, Surface.Weight.SEMIBOLD, colour);
    }
  }

  private void centred(String text, double x, double y, Surface.Weight weight, int colour) {
    surface.text(text, x, y, SIZE, weight, Surface.Align.MIDDLE, colour);
  }

  private void text(
      String text, double x, double y, double size, Surface.Weight weight, int colour) {
    surface.text(text, x, y, size, weight, Surface.Align.START, colour);
  }
}
