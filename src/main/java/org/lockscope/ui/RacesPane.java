package org.lockscope.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.event.Site;
import org.lockscope.paint.Captions;
import org.lockscope.paint.OwnRun;
import org.lockscope.paint.RaceWords;
import org.lockscope.paint.RunSummary;
import org.lockscope.race.Access;
import org.lockscope.race.Explanation;
import org.lockscope.race.Race;
import org.lockscope.session.CompleteProgram;
import org.lockscope.session.Verdict;
import org.lockscope.text.Quantities;

/** The data races of a run: none, or a card a race; and the verdict on the run in words. */
final class RacesPane extends VBox {
  private final Words words;
  private static final int MOST_CARDS = 20;

  private final Consumer<Race> choose;
  private final Label count = new Label();
  private final Label verdict = new Label();
  private final VBox cards = new VBox();
  private List<Race> shown = List.of();
  private @Nullable Race chosen;
  private Optional<CompleteProgram> program = Optional.empty();

  /**
   * A pane without a race.
   *
   * @param choose called with the race whose card is clicked
   */
  RacesPane(Words words, Consumer<Race> choose) {
    this.words = words;
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

  void show(RunSummary run, @Nullable Race newChosen) {
    RaceWords told = new RaceWords(run.figures(), run.language());
    count.setText(told.count());
    count.getStyleClass().removeAll("good", "bad");
    if (run.figures().verdict() instanceof Verdict.Races) {
      count.getStyleClass().add("bad");
    } else if (told.orderly()) {
      count.getStyleClass().add("good");
    }
    verdict.setText(Quantities.unbroken(Captions.verdict(run)));
    List<Race> races = run.races().subList(0, Math.min(MOST_CARDS, run.races().size()));
    if (!races.equals(shown) || newChosen != chosen) {
      shown = List.copyOf(races);
      chosen = newChosen;
      fill(run);
    }
  }

  private void fill(RunSummary run) {
    program =
        run instanceof OwnRun own
            ? Optional.of(CompleteProgram.of(own.settings()))
            : Optional.empty();
    cards.getChildren().clear();
    for (int i = 0; i < shown.size(); i++) {
      Race race = shown.get(i);
      cards.getChildren().add(card(run.trace().directory(), race));
      if (race.equals(chosen)) {
        Label why =
            new Label(new Explanation(run.trace().directory(), run.language()).why(race, i == 0));
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.getStyleClass().add("quiet");
        cards.getChildren().add(why);
      }
    }
    int more =
        run.figures().verdict() instanceof Verdict.Races races
            ? races.locations() - shown.size()
            : 0;
    if (more > 0) {
      Label rest = new Label(words.tell("races.more", more));
      rest.getStyleClass().add("quiet");
      cards.getChildren().add(rest);
    }
  }

  private Button card(Directory names, Race race) {
    Label location = new Label(names.location(race.object(), race.index()));
    location.getStyleClass().add("race-location");
    VBox lines =
        new VBox(
            location,
            new Label(describe(names, race.previous())),
            new Label(describe(names, race.current())));
    lines.getStyleClass().add("race-lines");
    Button card = new Button("", lines);
    card.getStyleClass().add("race-card");
    card.pseudoClassStateChanged(PseudoClass.getPseudoClass("chosen"), race.equals(chosen));
    card.setMaxWidth(Double.MAX_VALUE);
    card.setMinHeight(Region.USE_PREF_SIZE);
    card.setAccessibleText(
        words.tell(
            "races.spoken",
            location.getText(),
            describe(names, race.previous()),
            describe(names, race.current())));
    card.setOnAction(click -> choose.accept(race));
    return card;
  }

  /**
   * By the line of the code on show where there is one: what recorded it is not what it teaches.
   */
  private String describe(Directory names, Access access) {
    Site site = names.site(access.site());
    String thread = names.thread(access.thread()).name();
    return program
        .flatMap(shownCode -> shownCode.lineOf(site))
        .map(
            line ->
                words.tell(
                    access.write() ? "races.writesLine" : "races.readsLine",
                    thread,
                    line.number(),
                    site.file() + ":" + site.line()))
        .orElseGet(() -> words.tell(access.write() ? "races.writes" : "races.reads", thread, site));
  }
}
