package org.lockscope.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A link that was followed once leads there still, and looks it. */
final class LinksTest {
  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private static Paint fill(boolean dark, boolean visited) {
    StackPane root = new StackPane();
    root.getStyleClass().add("window");
    root.getStylesheets().add(String.valueOf(Look.class.getResource("lockscope.css")));
    Hyperlink link = new Hyperlink("Show it on the timeline");
    root.getChildren().add(link);
    Scene scene = new Scene(root);
    Look.apply(dark, root);
    link.setVisited(visited);
    scene.getRoot().applyCss();
    return link.getTextFill();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aVisitedLinkHasTheColourOfALink(boolean dark) {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          assertThat(fill(dark, true)).isEqualTo(fill(dark, false));
          assertThat(fill(true, true)).isNotEqualTo(fill(false, true));
        });
  }
}
