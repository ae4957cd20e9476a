package org.lockscope.ui.teach;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.lockscope.lesson.Guesses;
import org.lockscope.lesson.Tour;
import org.lockscope.ui.kit.Words;

/** A field that takes a student's guess, or the guesses of a class. */
final class GuessField extends TextField {
  private static final int ONE = 4;
  private static final int MANY = 9;

  private final Words words;
  private final Tour tour;
  private final boolean whole;
  private final Supplier<Guesses> said;
  private final Consumer<Guesses> say;
  private final Label problem = LessonPage.paragraph("");

  /**
   * A field.
   *
   * @param whole whether guesses are whole numbers
   * @param said what the tour has
   * @param say called with what was typed; none while that is no guess
   */
  GuessField(Words words, Tour tour, boolean whole, Supplier<Guesses> said, Consumer<Guesses> say) {
    this.words = words;
    this.tour = tour;
    this.whole = whole;
    this.said = said;
    this.say = say;
    setMinWidth(Region.USE_PREF_SIZE);
    problem.getStyleClass().add("problem");
    textProperty().subscribe((before, now) -> typed());
  }

  /** Says what is wrong with what was typed. */
  Label problem() {
    return problem;
  }

  private void typed() {
    Guesses guesses = wrong().isEmpty() ? Guesses.typed(getText()).guesses() : Guesses.NONE;
    if (!guesses.equals(said.get())) {
      say.accept(guesses);
    }
    tellProblem();
  }

  private void tellProblem() {
    String wrong = wrong();
    problem.setText(
        wrong.isEmpty() ? "" : words.tell(whole ? "tour.noCount" : "tour.noTime", wrong));
    LessonPage.shown(problem, !wrong.isEmpty());
  }

  /** The first thing typed that is no guess; empty if there is none. */
  private String wrong() {
    Guesses.Typed typed = Guesses.typed(getText());
    boolean several = !tour.ofClass() && typed.guesses().count() > 1;
    boolean parts = whole && typed.guesses().values().stream().anyMatch(v -> v != Math.rint(v));
    return typed.wrong().isEmpty() && (several || parts) ? getText().strip() : typed.wrong();
  }

  /** Shows what the tour has, unless it has what is typed, or somebody types. */
  void update() {
    setPrefColumnCount(tour.ofClass() ? MANY : ONE);
    Guesses now = said.get();
    if (!isFocused() && wrong().isEmpty() && !Guesses.typed(getText()).guesses().equals(now)) {
      setText(text(now));
    }
    tellProblem();
  }

  private static String text(Guesses guesses) {
    StringBuilder text = new StringBuilder();
    for (double value : guesses.values()) {
      text.append(value == Math.rint(value) ? "" + (long) value : "" + value).append(' ');
    }
    return text.toString().strip();
  }
}
