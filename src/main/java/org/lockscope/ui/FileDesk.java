package org.lockscope.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Pane;
import org.lockscope.lesson.Result;
import org.lockscope.screen.Screen;

/** All that opens and writes files, wired. Owns the thread that does. For the JavaFX thread. */
final class FileDesk implements AutoCloseable {
  private final Background background;
  private final FileActions files;
  private final PictureExport export;
  private final FileMenu menu;
  private final Notice notice;

  /**
   * The files of a window.
   *
   * @param button gets the menu
   * @param over what the card for a picture's options is laid over
   * @param begins called before a recording is opened
   * @param say is told how it goes, in a sentence
   */
  FileDesk(
      Words words,
      MenuButton button,
      Pane over,
      Screen state,
      RunScreen screen,
      WindowLook look,
      Runnable begins,
      Consumer<String> say) {
    background = new Background(words);
    notice = new Notice(words);
    over.getChildren().add(notice);
    files = new FileActions(words, background, begins, state::open, say);
    export =
        new PictureExport(
            words,
            new PictureExport.Source(
                state::frame,
                screen.views()::seen,
                () -> state.viewport().span(),
                state::saved,
                look::theme,
                () -> button.getScene().getWindow()),
            background,
            say,
            notice);
    LateCard<PictureCard> card =
        new LateCard<>(over, () -> new PictureCard(words, export::picture, export::write));
    menu = new FileMenu(words, button, files, export, () -> card.get().open());
  }

  /** Opens recordings. */
  FileActions files() {
    return files;
  }

  /** Writes pictures and recordings. */
  PictureExport export() {
    return export;
  }

  /** Writes what was predicted to a file that is asked for. */
  void savePredictions(List<Result> results) {
    export.savePredictions(results);
  }

  /** Says over the window what was done. */
  Notice notice() {
    return notice;
  }

  /** Has the menu offer what can be done now. */
  void update() {
    menu.update();
  }

  /** Lets what is being written be finished. */
  @Override
  public void close() {
    notice.close();
    background.close();
  }
}
