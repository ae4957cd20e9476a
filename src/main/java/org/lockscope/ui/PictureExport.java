package org.lockscope.ui;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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
import org.lockscope.paint.Markups;
import org.lockscope.paint.Picture;
import org.lockscope.paint.PngFile;
import org.lockscope.paint.ReplayFrames;
import org.lockscope.paint.RunPicture;
import org.lockscope.paint.RunSummary;
import org.lockscope.paint.SuggestedName;
import org.lockscope.paint.SvgFile;
import org.lockscope.paint.Theme;
import org.lockscope.screen.Frame;
import org.lockscope.screen.Option;
import org.lockscope.screen.RunFrame;
import org.lockscope.screen.RunId;
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
   * @param frame what is shown
   * @param seen the picture of the timelines as they are, in colours
   * @param span the stretch of time that is seen
   * @param saved is told which run was written to which file
   * @param theme the colours
   * @param window the window they are in
   */
  record Source(
      Supplier<Frame> frame,
      Function<Theme, Picture> seen,
      Supplier<TimeSpan> span,
      BiConsumer<RunId, String> saved,
      Supplier<Theme> theme,
      Supplier<Window> window) {
    List<RunSummary> runs() {
      return frame.get().whole();
    }

    /** What was drawn over a run by hand. */
    Markups drawn(RunSummary run) {
      Frame shown = frame.get();
      return shown.runs().stream()
          .filter(each -> each.whole().trace() == run.trace())
          .findFirst()
          .map(each -> shown.state().marking().of(each.id()))
          .orElse(Markups.NONE);
    }
  }

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
    List<RunSummary> runs = source.runs();
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
      ReplayFrames pale = new ReplayFrames(source.runs(), theme(choice), options(choice), FRAMES);
      boolean hides = source.frame.get().state().options().has(Option.HIDE_FUTURE);
      ReplayFrames frames = hides ? pale.hidingTheFuture() : pale;
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
        ? RunPicture.of(source.runs(), theme(choice), options(choice), source::drawn)
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
        source.frame.get().state().options().together(),
        stretch ? source.span.get() : null);
  }

  /** The runs whose recordings can be written. */
  List<RunFrame> recordings() {
    return source.frame.get().runs();
  }

  /** Writes the recording of the run in focus to a file that is asked for. */
  void save() {
    source.frame.get().focus().ifPresent(this::save);
  }

  /** Writes a run's recording to a file that is asked for. */
  void save(RunFrame run) {
    RunSummary whole = run.whole();
    write(
        List.of(whole.lettered("")),
        words.tell("file.recording"),
        List.of(".json"),
        file -> new TraceEventWriter(whole.recording()).write(file),
        file -> source.saved.accept(run.id(), String.valueOf(file.getFileName())));
  }

  /** Writes questions about the run in focus, and beside them the answers. */
  void handout() {
    source.frame.get().focus().map(RunFrame::whole).map(Handout::new).ifPresent(this::write);
  }

  private void write(Handout handout) {
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
    write(source.runs(), kind, ends, work, file -> {});
  }

  private void write(
      List<RunSummary> named,
      String kind,
      List<String> ends,
      Background.Work work,
      Consumer<Path> done) {
    Window window = source.window.get();
    Optional<Path> to =
        askForFile == null ? choose(named, window, kind, ends) : askForFile.apply(window);
    to.ifPresent(
        file -> {
          say.accept(words.tell("file.writing", file));
          background.write(
              work,
              file,
              (written, problem) -> {
                if (problem == null) {
                  done.accept(written);
                }
                written(written, problem);
              });
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

  private Optional<Path> choose(
      List<RunSummary> named, Window window, String kind, List<String> ends) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(kind);
    chooser.setInitialFileName(
        (named.isEmpty() ? "lockscope" : SuggestedName.of(named)) + ends.getFirst());
    List<String> patterns = ends.stream().map(end -> "*" + end).toList();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, patterns));
    return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
  }
}
