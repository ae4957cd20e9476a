package org.lockscope.ui;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.lockscope.format.TraceEventWriter;
import org.lockscope.paint.AnimatedGif;
import org.lockscope.paint.Picture;
import org.lockscope.paint.PngFile;
import org.lockscope.paint.ReplayFrames;
import org.lockscope.paint.RunPicture;
import org.lockscope.paint.RunSummary;
import org.lockscope.paint.SuggestedName;
import org.lockscope.paint.SvgFile;
import org.lockscope.paint.Theme;

/** Fills a menu with what can be opened and exported, and does what is chosen. */
final class ExportMenu implements AutoCloseable {
  private static final int SEEN_SCALE = 2;
  private static final int LARGEST_SCALE = 4;
  private static final AnimatedGif.Options REPLAY = new AnimatedGif.Options(80, 1000, 8, 200);

  private final MenuButton menu;
  private final Supplier<List<RunSummary>> runs;
  private final Supplier<Theme> theme;
  private final Consumer<String> say;
  private final Consumer<Path> open;
  private final Background background = new Background();
  private final Menu recent = new Menu("Open recent");
  private final Menu samples = new Menu("Open a recording that comes with Lockscope");
  private Function<Window, Optional<Path>> askForFile = window -> Optional.empty();
  private boolean asks;

  /**
   * Fills a menu.
   *
   * @param runs the runs on screen
   * @param whole the picture of all of them
   * @param seen the picture of what is seen of them
   * @param theme the colours on screen
   * @param say is told how it goes, in a sentence
   * @param open called with a recording that is to be opened
   * @param openSample called with a recording of the application's own that is to be opened
   */
  ExportMenu(
      MenuButton menu,
      Supplier<List<RunSummary>> runs,
      Supplier<Picture> whole,
      Supplier<Picture> seen,
      Supplier<Theme> theme,
      Consumer<String> say,
      Consumer<Path> open,
      Consumer<Sample> openSample) {
    this.menu = menu;
    this.runs = runs;
    this.theme = theme;
    this.say = say;
    this.open = open;
    for (int scale = 1; scale <= LARGEST_SCALE; scale++) {
      int pixels = scale;
      add(
          "PNG, %d px wide (%d×)".formatted(RunPicture.WIDTH * scale, scale),
          () -> png(whole.get(), pixels));
    }
    add("PNG of what is seen (%d×)".formatted(SEEN_SCALE), () -> png(seen.get(), SEEN_SCALE));
    add("Copy picture of what is seen", () -> copy(seen.get()));
    add("SVG", () -> svg(whole.get()));
    add("SVG of what is seen", () -> svg(seen.get()));
    add("PNG in print colours", () -> png(print(), SEEN_SCALE));
    add("Animated GIF of the replay", this::gif);
    menu.getItems().add(new SeparatorMenuItem());
    add("Save recording (Trace Event JSON)", this::save);
    add("Open recording…", this::askAndOpen);
    menu.getItems().add(recent);
    menu.getItems().add(samples);
    for (Sample sample : Sample.values()) {
      MenuItem item = new MenuItem(sample.text());
      item.setOnAction(click -> openSample.accept(sample));
      samples.getItems().add(item);
    }
    setRecent(List.of());
  }

  private void add(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(click -> action.run());
    menu.getItems().add(item);
  }

  /** Lists the files opened last. */
  void setRecent(List<Path> files) {
    recent.setDisable(files.isEmpty());
    recent
        .getItems()
        .setAll(
            files.stream()
                .map(
                    file -> {
                      MenuItem item = new MenuItem(file.toString());
                      item.setOnAction(click -> open.accept(file));
                      return item;
                    })
                .toList());
  }

  /** Who reads and writes files. */
  Background background() {
    return background;
  }

  /** Asks with this instead of a dialog where a file is to go. */
  void askWith(Function<Window, Optional<Path>> asking) {
    askForFile = asking;
    asks = true;
  }

  private Picture print() {
    return RunPicture.of(runs.get(), Theme.PRINT, true);
  }

  private void png(Picture picture, int scale) {
    write("PNG picture", ".png", file -> PngFile.write(picture, scale, file));
  }

  private void svg(Picture picture) {
    write("SVG drawing", ".svg", file -> SvgFile.write(picture, file));
  }

  private void gif() {
    ReplayFrames frames =
        new ReplayFrames(runs.get(), theme.get(), RunPicture.Options.DEFAULT, REPLAY.frames());
    write("Animated GIF", ".gif", file -> AnimatedGif.write(frames, REPLAY, file));
  }

  private void save() {
    RunSummary run = runs.get().getLast();
    write("Trace", ".json", file -> new TraceEventWriter(run.recording()).write(file));
  }

  private void write(String kind, String end, Background.Work work) {
    Window window = menu.getScene().getWindow();
    Optional<Path> to = asks ? askForFile.apply(window) : choose(window, kind, end);
    to.ifPresent(
        file -> {
          say.accept("Writing " + file);
          background.write(work, file, this::written);
        });
  }

  private void written(Path file, @Nullable String problem) {
    say.accept(problem == null ? "Written to " + file : problem);
  }

  private void copy(Picture picture) {
    background.paint(
        picture,
        SEEN_SCALE,
        png -> {
          ClipboardContent content = new ClipboardContent();
          content.putImage(new Image(new ByteArrayInputStream(png)));
          Clipboard.getSystemClipboard().setContent(content);
          say.accept("Picture copied");
        },
        say);
  }

  private Optional<Path> choose(Window window, String kind, String end) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle("Export");
    chooser.setInitialFileName(SuggestedName.of(runs.get()) + end);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + end));
    return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
  }

  private void askAndOpen() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle("Open recording");
    Optional.ofNullable(chooser.showOpenDialog(menu.getScene().getWindow()))
        .map(File::toPath)
        .ifPresent(open);
  }

  /** Lets what is being written be finished. */
  @Override
  public void close() {
    background.close();
  }
}
