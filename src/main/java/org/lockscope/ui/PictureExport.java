package org.lockscope.ui;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.lockscope.format.TraceEventWriter;
import org.lockscope.lesson.PredictionsCsv;
import org.lockscope.lesson.Result;
import org.lockscope.paint.AnimatedGif;
import org.lockscope.paint.Handout;
import org.lockscope.paint.Picture;
import org.lockscope.paint.PngFile;
import org.lockscope.paint.ReplayFrames;
import org.lockscope.paint.RunPicture;
import org.lockscope.paint.RunSummary;
import org.lockscope.paint.SuggestedName;
import org.lockscope.paint.SvgFile;
import org.lockscope.paint.Theme;
import org.lockscope.trace.TimeSpan;

/**
 * Writes pictures of what is on screen, and recordings of it, to files that are asked for. For the
 * JavaFX thread; painting and writing happen in the background.
 */
final class PictureExport {
  private final Words words;
  private static final int SEEN_SCALE = 2;
  private static final int FRAMES = 80;
  private static final int DELAY = 8;
  private static final int REST = 200;

  /**
   * What is on screen.
   *
   * @param runs the runs, A before B
   * @param seen the picture of the timelines as they are, in colours
   * @param span the stretch of time that is seen
   * @param commonAxis whether two runs share one time axis
   * @param theme the colours
   * @param window the window they are in
   */
  record Source(
      Supplier<List<RunSummary>> runs,
      Function<Theme, Picture> seen,
      Supplier<TimeSpan> span,
      BooleanSupplier commonAxis,
      Supplier<Theme> theme,
      Supplier<Window> window) {}

  private final Source source;
  private final Background background;
  private final Consumer<String> say;
  private final Notice notice;
  private @Nullable Function<Window, Optional<Path>> askForFile;

  /**
   * Writes what is on screen.
   *
   * @param background paints and writes
   * @param say is told how it goes, in a sentence
   * @param notice says what was written, over the window
   */
  PictureExport(
      Words words, Source source, Background background, Consumer<String> say, Notice notice) {
    this.words = words;
    this.source = source;
    this.background = background;
    this.say = say;
    this.notice = notice;
  }

  /** Asks with this instead of a dialog where a file is to go. */
  void askWith(Function<Window, Optional<Path>> asking) {
    askForFile = asking;
  }

  /** Why nothing can be exported now; nothing if it can. A picture needs what holds still. */
  Optional<String> whyNot() {
    List<RunSummary> runs = source.runs.get();
    if (runs.isEmpty()) {
      return Optional.of(words.tell("file.afterFirst"));
    }
    return runs.stream().anyMatch(RunSummary::live)
        ? Optional.of(words.tell("file.whenEnded"))
        : Optional.empty();
  }

  /** Writes a picture to a file that is asked for. */
  void write(PictureChoice choice) {
    PictureChoice.Kind kind = choice.kind();
    write(kind.text(words), kind.end(), work(choice));
  }

  private Background.Work work(PictureChoice choice) {
    if (choice.kind() == PictureChoice.Kind.GIF) {
      ReplayFrames frames =
          new ReplayFrames(source.runs.get(), theme(choice), options(choice), FRAMES);
      AnimatedGif.Options moving = new AnimatedGif.Options(FRAMES, choice.width(), DELAY, REST);
      return file -> AnimatedGif.write(frames, moving, file);
    }
    Picture picture = picture(choice);
    return choice.kind() == PictureChoice.Kind.SVG
        ? file -> SvgFile.write(picture, file)
        : file -> PngFile.write(picture, choice.scale(), file);
  }

  /** What is painted; of a replay, its end. */
  Picture picture(PictureChoice choice) {
    return choice.laidOut()
        ? RunPicture.of(source.runs.get(), theme(choice), options(choice))
        : source.seen.apply(theme(choice));
  }

  private Theme theme(PictureChoice choice) {
    return choice.print() ? Theme.PRINT : source.theme.get();
  }

  private RunPicture.Options options(PictureChoice choice) {
    boolean stretch = choice.part() == PictureChoice.Part.STRETCH;
    return new RunPicture.Options(
        choice.legend(),
        choice.figures(),
        choice.width(),
        source.commonAxis.getAsBoolean(),
        stretch ? source.span.get() : null);
  }

  /** Writes the recording of the run shown last to a file that is asked for. */
  void save() {
    RunSummary run = source.runs.get().getLast();
    write(
        words.tell("file.recording"),
        ".json",
        file -> new TraceEventWriter(run.recording()).write(file));
  }

  /** Writes questions about the run shown last, and beside them the answers. */
  void handout() {
    Handout handout = new Handout(source.runs.get().getLast());
    List<String> ends = List.of(PictureChoice.Kind.SVG.end(), PictureChoice.Kind.PNG.end());
    write(words.tell("file.handout"), ends, file -> handout.write(file, SEEN_SCALE));
  }

  /** Writes what was predicted to a file that is asked for. */
  void savePredictions(List<Result> results) {
    String kind = words.tell("tour.predictions");
    write(kind, ".csv", file -> PredictionsCsv.write(results, file));
  }

  private void write(String kind, String end, Background.Work work) {
    write(kind, List.of(end), work);
  }

  /** The file's name may end in each of these, and ends in the first unless another is given. */
  private void write(String kind, List<String> ends, Background.Work work) {
    Window window = source.window.get();
    Optional<Path> to = askForFile == null ? choose(window, kind, ends) : askForFile.apply(window);
    to.ifPresent(
        file -> {
          say.accept(words.tell("file.writing", file));
          background.write(work, file, this::written);
        });
  }

  private void written(Path file, @Nullable String problem) {
    if (problem == null) {
      say.accept(words.tell("file.written", file));
      notice.written(words.tell("file.written", file), file);
    } else {
      say.accept(problem);
      notice.say(problem);
    }
  }

  /** Copies the timelines as they are seen. */
  void copy() {
    background.paint(
        source.seen.apply(source.theme.get()),
        SEEN_SCALE,
        png -> {
          ClipboardContent content = new ClipboardContent();
          content.putImage(new Image(new ByteArrayInputStream(png)));
          Clipboard.getSystemClipboard().setContent(content);
          say.accept(words.tell("file.copied"));
          notice.say(words.tell("file.copied"));
        },
        say);
  }

  private Optional<Path> choose(Window window, String kind, List<String> ends) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(kind);
    List<RunSummary> runs = source.runs.get();
    chooser.setInitialFileName(
        (runs.isEmpty() ? "lockscope" : SuggestedName.of(runs)) + ends.getFirst());
    List<String> patterns = ends.stream().map(end -> "*" + end).toList();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, patterns));
    return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
  }
}
