package org.lockscope.ui.kit;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** Copies the program on show, and says for a moment that it did. For the JavaFX thread. */
public final class CopyButton extends Button {
  private static final Duration TOLD = Duration.seconds(2);

  private final Words words;

  /** Ends with the scene. */
  private final PauseTransition told = new PauseTransition(TOLD);

  /**
   * A button.
   *
   * @param program what to copy
   */
  public CopyButton(Words words, Supplier<String> program) {
    super(words.tell("code.copy"));
    this.words = words;
    setId("copyCode");
    getStyleClass().addAll("small-button");
    setMinWidth(Region.USE_PREF_SIZE);
    setAccessibleText(words.tell("code.copy.what"));
    setTooltip(new Tooltip(getAccessibleText()));
    setOnAction(click -> copy(program.get()));
    told.setOnFinished(end -> rest());
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                told.stop();
                rest();
              }
            });
  }

  private void rest() {
    setText(words.tell("code.copy"));
  }

  private void copy(String program) {
    ClipboardContent content = new ClipboardContent();
    content.putString(program);
    Clipboard.getSystemClipboard().setContent(content);
    setText(words.tell("code.copied"));
    told.playFromStart();
  }
}
