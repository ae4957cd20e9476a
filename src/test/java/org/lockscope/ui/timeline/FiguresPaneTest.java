package org.lockscope.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lockscope.say.FigureCard;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

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

  @Test
  void whatIsWrittenInAnotherSizeKeepsItsLook() {
    FiguresPane pane = new FiguresPane("hidden");
    VBox root = new VBox(pane);
    root.getStyleClass().add("window");
    root.getStylesheets().add("/org/lockscope/ui/window/lockscope.css");
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          Scene scene = new Scene(root, 900, 200);
          pane.show(figures(3));
          for (double text : new double[] {13, 20}) {
            pane.setText(text);
            scene.getRoot().applyCss();
            pane.resize(900, 60);
            pane.layout();
            Label name = (Label) pane.lookup(".figure-name");
            assertThat(name.getTextFill()).as("at " + text).isEqualTo(Color.web("#5f6673"));
            assertThat(name.getFont().getSize()).isEqualTo(0.885 * text, within(0.01));
          }
        });
  }
}
