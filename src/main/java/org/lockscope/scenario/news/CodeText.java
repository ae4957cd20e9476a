package org.lockscope.scenario.news;

import java.util.ArrayList;
import java.util.List;

/** Lines of code as they are written, from the outside in. Used by one thread. */
final class CodeText {
  private static final String UNIT = "  ";

  private final List<CodeLine> lines = new ArrayList<>();
  private int depth;
  private boolean onShow;

  /** What follows is on show, or is not. */
  void show(boolean on) {
    onShow = on;
  }

  /** A line that opens a block. */
  void open(CodePlace place, String text) {
    line(place, text);
    depth++;
  }

  /** A line that opens a block. */
  void open(String text) {
    open(CodePlace.OTHER, text);
  }

  /** A line that ends a block. */
  void close(CodePlace place, String text) {
    depth--;
    line(place, text);
  }

  /** A line that ends a block. */
  void close(String text) {
    close(CodePlace.OTHER, text);
  }

  /** A line of the block that is open. */
  void line(CodePlace place, String text) {
    lines.add(new CodeLine(0, text.isEmpty() ? "" : UNIT.repeat(depth) + text, place, onShow));
  }

  /** An empty line. */
  void blank() {
    line(CodePlace.OTHER, "");
  }

  /** A line that is a block of its own. */
  void indented(CodePlace place, String text) {
    line(place, UNIT + text);
  }

  /** Lines of the block that is open. */
  void lines(String text) {
    text.lines().forEach(line -> line(CodePlace.OTHER, line));
  }

  /** All lines so far, without numbers. */
  List<CodeLine> all() {
    return lines;
  }
}
