package org.lockscope.ui.window;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Pane;
import org.lockscope.lesson.Result;
import org.lockscope.picture.Picture;
import org.lockscope.screen.Screen;
import org.lockscope.ui.file.FileActions;
import org.lockscope.ui.file.FileAsk;
import org.lockscope.ui.file.FileMenu;
import org.lockscope.ui.file.FileWriting;
import org.lockscope.ui.file.LastFolder;
import org.lockscope.ui.file.PictureCard;
import org.lockscope.ui.file.PictureExport;
import org.lockscope.ui.file.RecordingSave;
import org.lockscope.ui.kit.Background;
import org.lockscope.ui.kit.Notice;
import org.lockscope.ui.kit.Words;

/** All that opens and writes files, wired. For the JavaFX thread. */
final class FileDesk implements AutoCloseable {
  private final FileActions files;
  private final FileAsk ask;
  private final RecordingSave save;
  private final FileMenu menu;
  private final PictureExport export;
  private final Notice notice;
  private final Screen state;

  /**
   * The files of a window.
   *
   * @param background reads and writes them
   * @param folder where to ask for them first
   * @param button gets the menu
   * @param over what the card for a picture's options is laid over
   * @param begins called when a reading begins
   * @param ended called when it has ended
   * @param say is told how it goes, in a sentence
   */
  FileDesk(
      Words words,
      Background background,
      LastFolder folder,
      MenuButton button,
      Pane over,
      Screen state,
      RunScreen screen,
      WindowLook look,
      Runnable begins,
      Runnable ended,
      Consumer<String> say) {
    this.state = state;
    notice = new Notice(words);
    over.getChildren().add(notice);
    files =
        new FileActions(
            words, background, begins, ended, state.lineup()::open, state.lineup()::grown, say);
    ask = new FileAsk(() -> button.getScene().getWindow(), folder);
    FileWriting writing = new FileWriting(words, ask, background, say, notice);
    save = new RecordingSave(words, state::frame, writing, state.lineup()::saved);
    export =
        new PictureExport(
            words,
            new PictureExport.Source(
                state::frame, screen.views()::seen, () -> state.viewport().span(), look::theme),
            writing,
            background,
            told -> {
              say.accept(told);
              notice.say(told);
            });
    LateCard<PictureCard> card =
        new LateCard<>(over, () -> new PictureCard(words, export::picture, export::write));
    menu = new FileMenu(words, button, ask, files, save, export, () -> card.get().open());
  }

  /** Opens recordings. */
  FileActions files() {
    return files;
  }

  /** Asks where files go. */
  FileAsk ask() {
    return ask;
  }

  /** Writes what was predicted to a file that is asked for. */
  void savePredictions(List<Result> results) {
    save.predictions(results);
  }

  /** Writes a graph to a file that is asked for. */
  void saveGraph(Picture graph) {
    export.write(graph);
  }

  /** Says over the window what was done. */
  Notice notice() {
    return notice;
  }

  /** Has the menu offer what can be done now. */
  void update() {
    files.yieldTo(state.latest());
    menu.update();
  }

  /** Shows nothing any more. */
  @Override
  public void close() {
    files.close();
    notice.close();
  }
}
