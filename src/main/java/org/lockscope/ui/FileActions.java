package org.lockscope.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.lockscope.format.ReadResult;
import org.lockscope.paint.RunSummary;

/**
 * Opens recordings: files that are chosen, dropped or were open before, and those that come with
 * the application. A run that goes on is stopped first. For the JavaFX thread.
 */
final class FileActions {
  private final Words words;
  private final Background background;
  private final Runnable begins;
  private final Consumer<RunSummary> present;
  private final Consumer<String> say;
  private final List<Path> recent = new ArrayList<>();
  private Background.@Nullable Reading reading;

  /**
   * Nothing was opened yet.
   *
   * @param background reads the files
   * @param begins called before a recording is opened
   * @param present called with what was read
   * @param say is told how it goes, in a sentence
   */
  FileActions(
      Words words,
      Background background,
      Runnable begins,
      Consumer<RunSummary> present,
      Consumer<String> say) {
    this.words = words;
    this.background = background;
    this.begins = begins;
    this.present = present;
    this.say = say;
  }

  /** The files opened last, the latest first. */
  List<Path> recent() {
    return List.copyOf(recent);
  }

  /** Remembers files that were opened before. */
  void remember(List<Path> files) {
    recent.addAll(files);
  }

  /** Whether a file is being read. */
  boolean reading() {
    return reading != null;
  }

  /** Ends the reading of a file, if one is being read. */
  void cancel() {
    if (reading != null) {
      reading.cancel();
    }
  }

  /** Ends the reading of a file for another's sake: what it came to is not told. */
  private void giveUp() {
    cancel();
    reading = null;
  }

  /** Asks which recording to open, and opens it. */
  void askAndOpen(Window window) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.tell("file.choose"));
    Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath).ifPresent(this::open);
  }

  /** Opens a recording; what is wrong with it is said. */
  void open(Path file) {
    open(List.of(file));
  }

  /** As {@link #open(Path)}, of a recording in one or more files. */
  void open(List<Path> files) {
    giveUp();
    String name = files.stream().map(Path::toString).collect(Collectors.joining(" + "));
    Background.Reading mine = new Background.Reading();
    reading = mine;
    background.read(
        mine,
        files,
        bytes -> {
          if (mine.equals(reading)) {
            say.accept(words.tell("file.openingRead", name, bytes >> 20));
          }
        },
        (result, problem) -> {
          if (mine.equals(reading)) {
            opened(files, result, problem);
          }
        });
    begins.run();
    say.accept(words.tell("file.opening", name));
  }

  private void opened(
      List<Path> files, Background.@Nullable Opened result, @Nullable String problem) {
    reading = null;
    if (result == null) {
      say.accept(String.valueOf(problem));
      return;
    }
    recent.removeAll(files);
    recent.addAll(0, files);
    while (recent.size() > SavedState.MOST_RECENT) {
      recent.removeLast();
    }
    show(result);
  }

  /** Opens a recording that comes with the application. */
  void open(Sample sample) {
    giveUp();
    begins.run();
    try {
      show(Background.Opened.of(sample.read()));
    } catch (IOException e) {
      say.accept(String.valueOf(e.getMessage()));
    }
  }

  /** Shows what was read, and says what keeps the rest from being read. */
  private void show(Background.Opened opened) {
    present.accept(opened.run());
    ReadResult result = opened.result();
    String problem = result.problem() == null ? result.notice() : result.problem();
    say.accept(problem == null ? words.tell("file.opened", result.recording().name()) : problem);
  }

  /** Takes files that are dropped on the window. */
  void acceptDrops(Scene scene) {
    scene.setOnDragOver(
        drag -> {
          if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
          }
          drag.consume();
        });
    scene.setOnDragDropped(
        drag -> {
          drag.getDragboard().getFiles().stream().findFirst().ifPresent(f -> open(f.toPath()));
          drag.setDropCompleted(true);
          drag.consume();
        });
  }
}
