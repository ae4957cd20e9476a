package org.lockscope.ui.teach;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.lockscope.lesson.Result;
import org.lockscope.lesson.Tour;
import org.lockscope.session.RunFigures;
import org.lockscope.text.Quantities;
import org.lockscope.ui.kit.Words;

/** The page after a tour's last step: what was predicted, what was measured, how often right. */
final class ResultPage extends LessonPage {
  ResultPage(Words words, Tour tour, Runnable save) {
    super(words, tour);
    List<Node> nodes = new ArrayList<>();
    Result.Score all = new Result.Score(0, 0);
    for (Result result : tour.results()) {
      all = new Result.Score(all.right() + result.all().right(), all.of() + result.all().of());
    }
    Label score = paragraph(all.of() == 0 ? words.tell("tour.nothing") : score("tour.score", all));
    score.setId("score");
    score.getStyleClass().add("card-title");
    nodes.add(score);
    for (Result result : tour.results()) {
      Label title = paragraph(result.step().title());
      title.getStyleClass().add("card-title");
      nodes.add(title);
      lines(result).forEach(line -> nodes.add(paragraph(line)));
    }
    nodes.add(quiet(words.tell("tour.near", Math.round(Result.NEAR * 100))));
    Button export = new Button(words.tell("tour.save"));
    export.setId("savePredictions");
    export.setOnAction(click -> save.run());
    nodes.add(export);
    fill(tour.lesson().title(), words.tell("tour.result"), nodes);
  }

  @Override
  void update() {}

  private String score(String key, Result.Score score) {
    return words.tell(key, score.right(), score.of());
  }

  private List<String> lines(Result result) {
    RunFigures measured = result.measured();
    if (measured == null) {
      return List.of(words.tell("tour.notRun"));
    }
    List<String> lines = new ArrayList<>();
    if (result.answers().of() > 0) {
      lines.add(score("tour.answersRight", result.answers()));
    }
    Double seconds = result.seconds();
    if (seconds != null) {
      lines.add(
          words.tell(
              "tour.took",
              Quantities.duration(Math.round(seconds * 1e9)),
              Quantities.duration(measured.wall())));
    }
    Integer results = result.results();
    if (results != null) {
      lines.add(
          words.tell(
              "tour.stored", results, Quantities.count(result.stored()), result.step().items()));
    }
    if (result.poll().seconds().count() > 0) {
      lines.add(score("tour.timesNear", result.times()));
    }
    if (result.poll().results().count() > 0) {
      lines.add(score("tour.resultsRight", result.counts()));
    }
    return lines;
  }
}
