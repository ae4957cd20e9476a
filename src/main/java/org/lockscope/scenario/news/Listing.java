package org.lockscope.scenario.news;

import java.util.ArrayList;
import java.util.List;

/**
 * The code that workers run: the lines of the complete program that are on show, under the numbers
 * they have there. Where numbers leap, lines of the program are left out.
 *
 * @param lines from the first to the last, each stretch without the indentation it has in common
 */
public record Listing(List<CodeLine> lines) {
  /** Copies the lines. */
  public Listing {
    lines = List.copyOf(lines);
  }

  /** The listing of a run. */
  public static Listing of(RunSettings settings) {
    return CompleteProgram.of(settings).listing();
  }

  static Listing of(List<CodeLine> program) {
    List<CodeLine> all = new ArrayList<>();
    List<CodeLine> stretch = new ArrayList<>();
    for (CodeLine line : program) {
      if (line.onShow()) {
        stretch.add(line);
      } else {
        moveDedented(stretch, all);
      }
    }
    moveDedented(stretch, all);
    return new Listing(all);
  }

  private static void moveDedented(List<CodeLine> stretch, List<CodeLine> to) {
    int common = stretch.stream().mapToInt(CodeLine::indent).min().orElse(0);
    stretch.forEach(line -> to.add(line.dedented(common)));
    stretch.clear();
  }

  /** Whether lines are left out between a line and the one before. */
  public boolean leapsBefore(int index) {
    return index > 0 && lines.get(index).number() != lines.get(index - 1).number() + 1;
  }

  /** The whole text, a line a line, without numbers. */
  public String text() {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()).append('\n'));
    return text.toString();
  }
}
