package org.lockscope.scenario;

import java.util.List;
import java.util.Optional;
import org.lockscope.text.Language;

/**
 * What a scenario says of its plans in words of its own, where it has better ones than those that
 * are made of its knobs. By default it has none. Immutable; any thread.
 */
public interface Voice {
  /**
   * A question about the steps of a program.
   *
   * @param text it
   * @param choices each step that can be ticked
   */
  record Quiz(String text, List<Choice> choices) {
    /** Copies the choices. */
    public Quiz {
      choices = List.copyOf(choices);
    }
  }

  /**
   * What can be ticked.
   *
   * @param text it
   * @param right whether it is to be
   */
  record Choice(String text, boolean right) {}

  /**
   * A run's title; empty for its scenario's name and the knobs that are not as at first.
   *
   * @param beside how the runs are set that it is shown with
   */
  default Optional<String> title(Setup setup, List<Setup> beside, Language language) {
    return Optional.empty();
  }

  /** What a run was asked for besides what its title says; empty if there is nothing to say. */
  default String conditions(Setup setup, Language language) {
    return "";
  }

  /** How long a run will take, why no shorter, and what else is to be expected; may be empty. */
  default String outlook(Setup setup, Language language) {
    return "";
  }

  /** What it means that a knob is set so, where the others are set as they are; may be empty. */
  default String note(Knob<?> knob, Setup setup, Language language) {
    return "";
  }

  /** What is done, as a part of a file's name, in English; empty for none. */
  default String fileName(Setup setup) {
    return "";
  }

  /** What work is done, as a part of a file's name, in English; empty for none. */
  default String workInFileName(Setup setup) {
    return "";
  }

  /** What can be asked about how the locks stand, where a picture shows it. */
  default Optional<Quiz> quiz(Setup setup, Language language) {
    return Optional.empty();
  }
}
