package org.lockscope.ui.kit;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Says over the window what was just done, for some seconds, or for as long as the mouse is on it.
 * What was written can be shown from it, where the desktop can. For the JavaFX thread.
 */
public final class Notice extends HBox implements AutoCloseable {
  private static final Duration READ = Duration.seconds(8);

  private final Label text = new Label();
  private final Button file = new Button();
  private final Button folder = new Button();
  private final PauseTransition end = new PauseTransition(READ);
  private @Nullable Consumer<URI> desktop;

  /** Makes a notice that says nothing yet. */
  public Notice(Words words) {
    setId("notice");
    getStyleClass().add("notice");
    text.setId("noticeText");
    text.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    file.setText(words.tell("file.show"));
    file.setId("showFile");
    folder.setText(words.tell("file.showFolder"));
    folder.setId("showFolder");
    Button close = new Button("×");
    close.setAccessibleText(words.tell("notice.close"));
    close.setOnAction(click -> hide());
    getChildren().addAll(text, file, folder, close);
    for (Button button : new Button[] {file, folder, close}) {
      button.getStyleClass().add("small-button");
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
    StackPane.setMargin(this, new Insets(0, 40, 18, 40));
    setOnMouseEntered(mouse -> end.stop());
    setOnMouseExited(mouse -> end.playFromStart());
    end.setOnFinished(event -> hide());
    hide();
  }

  /** Has files and folders be shown with this; without it nothing can show them. */
  public void showWith(Consumer<URI> newDesktop) {
    desktop = newDesktop;
  }

  /** Says a sentence. */
  public void say(String sentence) {
    show(sentence, null);
  }

  /** Says that a file was written. */
  public void written(String sentence, Path path) {
    show(sentence, path.toAbsolutePath());
  }

  private void show(String sentence, @Nullable Path path) {
    text.setText(sentence);
    Path parent = path == null ? null : path.getParent();
    offer(file, path);
    offer(folder, parent);
    setVisible(true);
    toFront();
    end.playFromStart();
  }

  private void offer(Button button, @Nullable Path path) {
    Consumer<URI> show = desktop;
    boolean can = path != null && show != null;
    button.setVisible(can);
    button.setManaged(can);
    button.setOnAction(
        click -> {
          if (path != null && show != null) {
            show.accept(path.toUri());
          }
        });
  }

  private void hide() {
    end.stop();
    setVisible(false);
  }

  @Override
  public void close() {
    end.stop();
  }
}
