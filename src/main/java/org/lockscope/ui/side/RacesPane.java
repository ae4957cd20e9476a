package org.lockscope.ui.side;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.race.Race;
import org.lockscope.say.RaceCards;
import org.lockscope.screen.Beside;
import org.lockscope.text.Quantities;
import org.lockscope.ui.kit.Words;

/** The data races of a run: none, or a card a race; and the verdict on the run in words. */
public final class RacesPane extends VBox {
  private final Consumer<Race> choose;
  private final Label count = new Label();
  private final Label verdict = new Label();
  private final VBox cards = new VBox();
  private List<RaceCards.Card> shown = List.of();
  private String rest = "";

  /**
   * A pane without a race.
   *
   * @param choose called with the race whose card is clicked
   */
  public RacesPane(Words words, Consumer<Race> choose) {
    this.choose = choose;
    Label title = new Label(words.tell("races.title"));
    title.getStyleClass().add("card-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, gap, count);
    count.setId("raceCount");
    count.getStyleClass().add("pill");
    verdict.setId("verdict");
    verdict.setWrapText(true);
    verdict.getStyleClass().add("quiet");
    verdict.setMinHeight(Region.USE_PREF_SIZE);
    cards.setId("raceCards");
    cards.getStyleClass().add("race-cards");
    getStyleClass().add("side-section");
    getChildren().addAll(head, verdict, cards);
  }

  /**
   * Shows races.
   *
   * @param chosen the one chosen; null if none is
   */
  public void show(Beside.Races races, @Nullable Race chosen) {
    count.setText(races.count());
    count.getStyleClass().removeAll("good", "bad");
    switch (races.standing()) {
      case RACY -> count.getStyleClass().add("bad");
      case ORDERLY -> count.getStyleClass().add("good");
      case OPEN -> {}
    }
    verdict.setText(Quantities.unbroken(races.verdict()));
    if (!races.cards().equals(shown) || !races.rest().equals(rest)) {
      shown = races.cards();
      rest = races.rest();
      fill(chosen);
    }
  }

  private void fill(@Nullable Race chosen) {
    cards.getChildren().clear();
    for (RaceCards.Card race : shown) {
      cards.getChildren().add(card(race, race.race().equals(chosen)));
      if (!race.why().isEmpty()) {
        Label why = quiet(race.why());
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        cards.getChildren().add(why);
      }
    }
    if (!rest.isEmpty()) {
      cards.getChildren().add(quiet(rest));
    }
  }

  private static Label quiet(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("quiet");
    return label;
  }

  private Button card(RaceCards.Card race, boolean chosen) {
    Label location = new Label(race.location());
    location.getStyleClass().add("race-location");
    VBox lines = new VBox(location, new Label(race.previous()), new Label(race.current()));
    lines.getStyleClass().add("race-lines");
    Button card = new Button("", lines);
    card.getStyleClass().add("race-card");
    card.pseudoClassStateChanged(PseudoClass.getPseudoClass("chosen"), chosen);
    card.setMaxWidth(Double.MAX_VALUE);
    card.setMinHeight(Region.USE_PREF_SIZE);
    card.setAccessibleText(race.spoken());
    card.setOnAction(click -> choose.accept(race.race()));
    return card;
  }
}
