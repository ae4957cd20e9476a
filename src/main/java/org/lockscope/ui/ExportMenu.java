package org.lockscope.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Picture;
import org.lockscope.paint.RunPicture;

/** Fills a menu with the pictures that can be exported, and writes the one that is chosen. */
final class ExportMenu implements AutoCloseable {
  private static final int FINEST = 4;
  private static final int SEEN_SCALE = 2;

  private final MenuButton menu;
  private final Consumer<String> say;
  private final Exporter exporter = new Exporter();
  private Function<Window, Optional<Path>> askForFile = ExportMenu::choosePng;

  /**
   * Fills a menu.
   *
   * @param whole the picture of all of the runs
   * @param seen the picture of what is seen of them
   * @param say is told how it goes, in a sentence
   */
  ExportMenu(
      MenuButton menu, Supplier<Picture> whole, Supplier<Picture> seen, Consumer<String> say) {
    this.menu = menu;
    this.say = say;
    for (int scale = 1; scale <= FINEST; scale++) {
      add("PNG, %d px wide (%d×)".formatted(RunPicture.WIDTH * scale, scale), whole, scale);
    }
    add("PNG of what is seen (%d×)".formatted(SEEN_SCALE), seen, SEEN_SCALE);
  }

  private void add(String text, Supplier<Picture> picture, int scale) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(click -> export(picture.get(), scale));
    menu.getItems().add(item);
  }

  /** Asks with this instead of a dialog where a picture is to go. */
  void askWith(Function<Window, Optional<Path>> asking) {
    askForFile = asking;
  }

  private void export(Picture picture, int scale) {
    askForFile
        .apply(menu.getScene().getWindow())
        .ifPresent(
            file -> {
              say.accept("Writing " + file);
              exporter.write(picture, scale, file, this::written);
            });
  }

  private void written(Path file, @Nullable String problem) {
    say.accept(problem == null ? "Picture written to " + file : problem);
  }

  private static Optional<Path> choosePng(Window window) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle("Export picture");
    chooser.setInitialFileName("lockscope.png");
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG picture", "*.png"));
    return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
  }

  /** Lets a picture that is being written be finished. */
  @Override
  public void close() {
    exporter.close();
  }
}
