package org.lockscope.ui;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;

/** All that opens and writes files, wired. Owns the thread that does. For the JavaFX thread. */
final class FileDesk implements AutoCloseable {
  private final Background background;
  private final FileActions files;
  private final PictureExport export;
  private final PictureCard card;
  private final FileMenu menu;

  /**
   * The files of a window.
   *
   * @param button gets the menu
   * @param begins called before a recording is opened
   * @param say is told how it goes, in a sentence
   */
  FileDesk(
      Words words,
      MenuButton button,
      RunControl runs,
      RunScreen screen,
      WindowLook look,
      BooleanSupplier commonAxis,
      Runnable begins,
      Consumer<String> say) {
    background = new Background(words);
    files = new FileActions(words, background, begins, runs::open, say);
    export =
        new PictureExport(
            words,
            new PictureExport.Source(
                runs::runs,
                screen.views()::seen,
                () -> screen.views().viewport().span(),
                commonAxis,
                look::theme,
                () -> button.getScene().getWindow()),
            background,
            say);
    card = new PictureCard(words, export::write);
    menu = new FileMenu(words, button, files, export, card::open);
  }

  /** Opens recordings. */
  FileActions files() {
    return files;
  }

  /** Writes pictures and recordings. */
  PictureExport export() {
    return export;
  }

  /** Asks for a picture's options. */
  PictureCard card() {
    return card;
  }

  /** Has the menu offer what can be done now. */
  void update() {
    menu.update();
  }

  /** Lets what is being written be finished. */
  @Override
  public void close() {
    background.close();
  }
}
