package org.lockscope.say;

import java.util.List;

/**
 * A question about a run, for paper.
 *
 * @param text it
 * @param choices what can be ticked; empty where there is nothing to tick
 * @param answer in a sentence; empty where what is ticked says it
 */
public record Question(String text, List<Choice> choices, String answer) {
  /**
   * Something that can be ticked.
   *
   * @param text beside the box
   * @param right whether it is to be ticked
   */
  public record Choice(String text, boolean right) {}

  /** Copies the choices. */
  public Question {
    choices = List.copyOf(choices);
  }

  /** A question that is answered in words. */
  static Question of(String text, String answer) {
    return new Question(text, List.of(), answer);
  }
}
