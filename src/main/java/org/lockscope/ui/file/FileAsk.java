package org.lockscope.ui.file;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Asks which files to open and where files are to go, from the folder on that was chosen last. For
 * the JavaFX thread.
 */
public final class FileAsk {
  private final Supplier<Window> window;
  private @Nullable Function<Window, Optional<Path>> instead;
  private final LastFolder folder;

  /**
   * Asks over a window.
   *
   * @param window which
   * @param folder where to begin
   */
  public FileAsk(Supplier<Window> window, LastFolder folder) {
    this.window = window;
    this.folder = folder;
  }

  /** Asks with this instead of a dialog. */
  public void askWith(Function<Window, Optional<Path>> asking) {
    instead = asking;
  }

  /** Asks for files that are there; none if it is called off. */
  List<Path> several(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(folder.begin());
    List<File> chosen = chooser.showOpenMultipleDialog(window.get());
    return chosen == null ? List.of() : chosen.stream().map(this::remembered).toList();
  }

  private Path remembered(File chosen) {
    folder.chosen(chosen);
    return chosen.toPath();
  }

  /**
   * Asks for a file. Its name is as it was given: the dialog asked whether to replace a file of
   * that name, and of no other.
   *
   * @param title what is to go there, as people read it
   * @param name what it would be called, without an ending
   * @param ends how its name may end; the first is suggested
   */
  Optional<Path> file(String title, String name, List<String> ends) {
    if (instead != null) {
      return instead.apply(window.get());
    }
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(folder.begin());
    chooser.setInitialFileName(name + ends.getFirst());
    List<String> patterns = ends.stream().map(end -> "*" + end).toList();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(title, patterns));
    return Optional.ofNullable(chooser.showSaveDialog(window.get())).map(this::remembered);
  }

  /** Asks for a folder that is there. */
  Optional<Path> folder(String title) {
    if (instead != null) {
      return instead.apply(window.get());
    }
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(folder.begin());
    return Optional.ofNullable(chooser.showDialog(window.get())).map(this::remembered);
  }

  /** A file whose name ends as it may: as it is, or with the first of the ends. */
  static Path ending(Path file, List<String> ends) {
    String name = String.valueOf(file.getFileName());
    String small = name.toLowerCase(Locale.ROOT);
    return ends.stream().anyMatch(small::endsWith)
        ? file
        : file.resolveSibling(name + ends.getFirst());
  }
}
