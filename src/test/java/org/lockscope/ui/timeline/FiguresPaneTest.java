package org.lockscope.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
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
    FiguresPane pane = new FiguresPane();
    pane.show(figures(8));
    assertThat(pane.getChildrenUnmodifiable()).hasSize(8);
    pane.show(figures(6));
    assertThat(pane.getChildrenUnmodifiable()).hasSize(6);
  }
}
