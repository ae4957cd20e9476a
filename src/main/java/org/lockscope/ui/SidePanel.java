package org.lockscope.ui;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Quantities;
import org.lockscope.paint.RunSummary;
import org.lockscope.paint.Theme;
import org.lockscope.race.Race;
import org.lockscope.trace.Moment;

/** What stands beside the timelines: the shared list and the data races of one run. */
final class SidePanel extends ScrollPane {
  private final ListPane list = new ListPane();
  private final Label listTitle = new Label("Shared results list");
  private final Label stored = new Label();
  private final RacesPane races;

  /**
   * A panel that shows no run yet.
   *
   * @param choose called with the race whose card is clicked
   * @param settings controls that belong here
   */
  SidePanel(Consumer<Race> choose, Node settings) {
    races = new RacesPane(choose);
    listTitle.getStyleClass().add("card-title");
    stored.getStyleClass().add("quiet");
    stored.setId("stored");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    VBox content = new VBox(card(new HBox(listTitle, gap, stored), list), card(races, settings));
    content.getStyleClass().add("side-cards");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("side");
    setId("side");
  }

  private static VBox card(Node... children) {
    VBox card = new VBox(children);
    card.getStyleClass().addAll("card", "side-card");
    return card;
  }

  /** Shows a run as it was at an instant. */
  void show(RunSummary run, Moment moment, @Nullable Race chosen) {
    listTitle.setText(
        run.letter().isEmpty() ? "Shared results list" : "Shared results list of " + run.letter());
    stored.setText(
        "%s stored · %s lost"
            .formatted(
                Quantities.count(run.figures().succeeded()),
                Quantities.count(run.figures().lost())));
    list.show(run, moment);
    races.show(run, chosen);
  }

  void setTheme(Theme theme) {
    list.setTheme(theme);
  }
}
