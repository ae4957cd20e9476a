package org.lockscope.ui.setup;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.lockscope.ui.kit.Bubble;
import org.lockscope.ui.kit.Words;

/**
 * What is wrong with settings, each said in a label beside its control. For the JavaFX thread.
 *
 * @param floating labels that float under their controls
 * @param placed labels that have a place of their own while they say something
 */
record FormProblems(List<Label> floating, List<Label> placed) {
  /** Has each label be seen while it says something. */
  void install() {
    for (Label problem : placed) {
      Bubble.install(problem);
      problem.managedProperty().bind(problem.visibleProperty());
    }
    for (Label problem : floating) {
      Bubble.install(problem);
      Bubble.set(problem);
    }
  }

  private List<Label> all() {
    return Stream.concat(floating.stream(), placed.stream()).toList();
  }

  /** Whether nothing is said to be wrong. */
  boolean none() {
    return all().stream().allMatch(problem -> problem.getText().isEmpty());
  }

  /** Has what is wrong and not seen be said in another label. */
  UnseenProblem unseen(Words words, Label label) {
    return new UnseenProblem(words, all(), label);
  }

  /**
   * What a control says, or something else while that is wrong, which its label then says.
   *
   * @param value reads the control; throws an {@link IllegalArgumentException} with what is wrong
   */
  static <T> T checked(Label problem, T otherwise, Supplier<T> value) {
    try {
      T found = value.get();
      problem.setText("");
      return found;
    } catch (IllegalArgumentException e) {
      problem.setText(e.getMessage());
      return otherwise;
    }
  }
}
