package org.lockscope.say;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.text.Quantities;

/**
 * Two runs compared: how they differ is said of those alone that can be compared. Immutable.
 *
 * @param sentence how long one takes beside the other, or why that cannot be said
 * @param noise how it is estimated from when on two lengths differ
 * @param head what stands over the columns
 * @param rows a figure each
 */
public record ComparisonTable(String sentence, String noise, List<String> head, List<Row> rows) {
  /**
   * A figure of both runs.
   *
   * @param name which figure
   * @param a that of the reference
   * @param b that of the other
   * @param difference the other's less the reference's; empty where they can't be compared
   * @param times how many times the reference's the other's is; empty likewise
   */
  public record Row(String name, String a, String b, String difference, String times) {
    /** All of it, from the left. */
    public List<String> cells() {
      return List.of(name, a, b, difference, times);
    }
  }

  /** From here on it is no longer of interest how many times. */
  private static final double MUCH = 999.5;

  /** Copies the lists. */
  public ComparisonTable {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }

  /**
   * Compares.
   *
   * @param a the reference
   * @param b the run held against it
   */
  public static ComparisonTable of(RunSummary a, RunSummary b) {
    Words words = Words.of(a);
    Rows rows = new Rows(a, b);
    rows.wall();
    rows.time(words.tell("compare.least"), ComparisonTable::least);
    rows.time(words.tell("compare.calls"), run -> OptionalLong.of(run.figures().sumLlm()));
    rows.time(words.tell("compare.held"), run -> OptionalLong.of(run.figures().lockHeld()));
    rows.time(words.tell("compare.waited"), run -> OptionalLong.of(run.figures().lockWait()));
    rows.count(words.tell("compare.results"), run -> run.figures().count(Fate.STORED));
    rows.count(words.tell("compare.races"), run -> run.figures().verdict().racyLocations());
    String other = b.letter();
    return new ComparisonTable(
        Comparisons.sentence(a, b),
        Comparisons.noise(a),
        List.of("", a.letter(), other, other + " − " + a.letter(), other + " / " + a.letter()),
        rows.made);
  }

  /** Makes the rows of two runs. */
  private static final class Rows {
    final List<Row> made = new ArrayList<>();
    private final RunSummary a;
    private final RunSummary b;
    private final boolean comparable;

    Rows(RunSummary a, RunSummary b) {
      this.a = a;
      this.b = b;
      this.comparable = Comparisons.reason(a, b).isEmpty();
    }

    /** Of how long they took it is known how much is noise. */
    void wall() {
      time(RunCards.time(List.of(a, b)), run -> OptionalLong.of(run.figures().wall()));
      Row wall = made.removeLast();
      String times = comparable ? Comparisons.cell(a, b) : "";
      made.add(new Row(wall.name, wall.a, wall.b, wall.difference, times));
    }

    void time(String name, Function<RunSummary, OptionalLong> value) {
      row(name, Quantities::duration, value.apply(a), value.apply(b));
    }

    void count(String name, Function<RunSummary, OptionalInt> value) {
      row(name, Quantities::count, whole(value.apply(a)), whole(value.apply(b)));
    }

    private void row(
        String name, Function<OptionalLong, String> text, OptionalLong left, OptionalLong right) {
      boolean both = comparable && left.isPresent() && right.isPresent();
      made.add(
          new Row(
              name,
              text.apply(left),
              text.apply(right),
              both ? difference(text, left.getAsLong(), right.getAsLong()) : "",
              both ? times(left.getAsLong(), right.getAsLong()) : ""));
    }
  }

  /** What no schedule can beat: the same figure as in the cards, known before a run ends. */
  private static OptionalLong least(RunSummary run) {
    return run instanceof OwnRun own ? own.least() : OptionalLong.empty();
  }

  private static String difference(Function<OptionalLong, String> text, long left, long right) {
    String sign = right > left ? "+" : right < left ? "−" : "";
    return sign + text.apply(OptionalLong.of(Math.abs(right - left)));
  }

  private static String times(long left, long right) {
    return left > 0 && right / (double) left >= MUCH ? ">999×" : Quantities.times(right, left);
  }

  private static OptionalLong whole(OptionalInt number) {
    return number.isPresent() ? OptionalLong.of(number.getAsInt()) : OptionalLong.empty();
  }
}
