package org.lockscope.ui.teach;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lockscope.lesson.Lesson;
import org.lockscope.lesson.Poll;
import org.lockscope.lesson.Tour;
import org.lockscope.ui.kit.Words;

/** A step's question and its answers: a student chooses one; of a class, so many choose each. */
final class QuestionBox extends VBox {
  private final Words words;
  private final Tour tour;
  private final List<RadioButton> buttons = new ArrayList<>();
  private final List<Label> counts = new ArrayList<>();
  private final List<HBox> counters = new ArrayList<>();
  private final List<Button> fewer = new ArrayList<>();

  QuestionBox(Words words, Tour tour) {
    this.words = words;
    this.tour = tour;
    getStyleClass().add("lesson");
    Lesson.Question question = tour.step().question();
    Label text = LessonPage.paragraph(question.text());
    text.getStyleClass().add("card-title");
    getChildren().add(text);
    ToggleGroup group = new ToggleGroup();
    for (int i = 0; i < question.answers().size(); i++) {
      int choice = i;
      RadioButton answer = new RadioButton(question.answers().get(i).text());
      answer.setId("answer-" + (i + 1));
      answer.setWrapText(true);
      answer.setMinHeight(Region.USE_PREF_SIZE);
      answer.setToggleGroup(group);
      answer.setOnAction(click -> tour.answer(choice));
      buttons.add(answer);
      HBox row = new HBox(answer, gap(), counter(i, question.answers().get(i).text()));
      row.getStyleClass().add("group");
      getChildren().add(row);
    }
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  /** One fewer, how many, one more. */
  private HBox counter(int answer, String text) {
    Label count = new Label();
    count.setId("count-" + (answer + 1));
    count.getStyleClass().add("poll-count");
    counts.add(count);
    Button less = step(answer, -1, "−", "fewer-" + (answer + 1));
    Button more = step(answer, 1, "+", "more-" + (answer + 1));
    less.setAccessibleText(words.tell("tour.fewer", text));
    more.setAccessibleText(words.tell("tour.more", text));
    fewer.add(less);
    HBox counter = new HBox(less, count, more);
    counter.getStyleClass().add("group");
    for (Node each : counter.getChildren()) {
      ((Region) each).setMinWidth(Region.USE_PREF_SIZE);
    }
    counters.add(counter);
    return counter;
  }

  private Button step(int answer, int more, String sign, String id) {
    Button button = new Button(sign);
    button.setId(id);
    button.getStyleClass().add("small-button");
    button.setOnAction(click -> tour.count(answer, more));
    return button;
  }

  void update() {
    Poll poll = tour.poll();
    counters.forEach(counter -> LessonPage.shown(counter, tour.ofClass()));
    counters.forEach(counter -> counter.setDisable(tour.fixed()));
    buttons.forEach(button -> button.setDisable(tour.fixed()));
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setSelected(tour.answer().orElse(-1) == i);
      counts.get(i).setText("" + poll.chosen(i));
      fewer.get(i).setDisable(poll.chosen(i) == 0);
    }
  }
}
