package org.lockscope.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lockscope.say.FigureCard;
import org.testfx.api.FxToolkit;

/** The cards of figures, without a window. */
final class FiguresPaneTest {
  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private static List<FigureCard> figures(int count) {
    return IntStream.range(0, count)
        .mapToObj(at -> new FigureCard("figure " + at, Integer.toString(at), ""))
        .toList();
  }

  @Test
  void aRunOfFewerFiguresHasNoneOfTheRunBefore() {
    FiguresPane pane = new FiguresPane("hidden");
    pane.show(figures(8));
    assertThat(cards(pane)).isEqualTo(8);
    pane.show(figures(6));
    assertThat(cards(pane)).isEqualTo(6);
  }

  private static long cards(FiguresPane pane) {
    return pane.getChildrenUnmodifiable().stream()
        .filter(node -> node instanceof VBox && node.isVisible())
        .count();
  }

  @Test
  void figuresThatAreWithheldSayWhy() {
    FiguresPane pane = new FiguresPane("hidden");
    Node why = pane.lookup("#figuresHidden");
    pane.withhold(true);
    assertThat(why.isVisible()).as("there are none to hide").isFalse();
    pane.show(figures(3));
    assertThat(why.isVisible()).isTrue();
    assertThat(cards(pane)).isZero();
    pane.withhold(false);
    assertThat(why.isVisible()).isFalse();
    assertThat(cards(pane)).isEqualTo(3);
  }
}
