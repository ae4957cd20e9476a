package org.lockscope.ui.teach;

import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lockscope.lesson.Guesses;
import org.lockscope.lesson.Lesson;
import org.lockscope.lesson.Result;
import org.lockscope.session.RunFigures;
import org.lockscope.text.Quantities;
import org.lockscope.ui.kit.Words;

/** What a class said to a step, against what was measured: bars of answers, strips of guesses. */
final class PollPane extends VBox {
  private static final double LONGEST = 140;

  private final Words words;

  PollPane(Words words, Result result) {
    this.words = words;
    setId("poll");
    getStyleClass().add("lesson");
    RunFigures measured = result.measured();
    if (result.poll().all() > 0) {
      List<Lesson.Answer> answers = result.step().question().answers();
      for (int i = 0; i < answers.size(); i++) {
        bar(answers.get(i), result.poll().chosen(i), result.poll().all());
      }
    }
    if (measured != null) {
      Guesses seconds = result.poll().seconds();
      strip("tour.spreadSeconds", seconds, measured.wall() / 1e9, Result.NEAR);
      result
          .stored()
          .ifPresent(was -> strip("tour.spreadResults", result.poll().results(), was, 0));
    }
  }

  private void bar(Lesson.Answer answer, int count, int all) {
    Region bar = new Region();
    bar.getStyleClass().addAll("poll-bar", answer.correct() ? "poll-right" : "poll-wrong");
    bar.setMinWidth(Math.max(1, LONGEST * count / all));
    bar.setMaxWidth(bar.getMinWidth());
    Label number = new Label((answer.correct() ? "✓ " : "") + count);
    number.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(bar, number);
    row.getStyleClass().add("group");
    getChildren().addAll(LessonPage.quiet(answer.text()), row);
  }

  private void strip(String key, Guesses guesses, double measured, double near) {
    OptionalDouble median = guesses.median();
    if (median.isEmpty()) {
      return;
    }
    getChildren()
        .addAll(
            LessonPage.paragraph(
                words.tell(
                    key,
                    guesses.count(),
                    number(key, median.getAsDouble()),
                    number(key, measured),
                    guesses.near(measured, near))),
            new GuessStrip(guesses, measured));
  }

  private static String number(String key, double value) {
    return key.equals("tour.spreadSeconds")
        ? Quantities.duration(Math.round(value * 1e9))
        : value == Math.rint(value) ? "" + (long) value : "" + value;
  }
}
