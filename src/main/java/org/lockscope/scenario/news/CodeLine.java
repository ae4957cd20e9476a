package org.lockscope.scenario.news;

/**
 * A line of the complete program.
 *
 * @param number from 1, the same wherever the line is shown
 * @param text with its indentation
 * @param place what it does
 * @param onShow whether the listing shows it: what else there is makes it a program
 */
public record CodeLine(int number, String text, CodePlace place, boolean onShow) {
  /** How many blanks it begins with. */
  int indent() {
    return text.length() - text.stripLeading().length();
  }

  CodeLine numbered(int newNumber) {
    return new CodeLine(newNumber, text, place, onShow);
  }

  CodeLine dedented(int blanks) {
    return new CodeLine(number, text.substring(Math.min(blanks, text.length())), place, onShow);
  }
}
