package org.lockscope.ui.file;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.lockscope.paint.Markups;
import org.lockscope.paint.Theme;
import org.lockscope.picture.AnimatedGif;
import org.lockscope.picture.Handout;
import org.lockscope.picture.Picture;
import org.lockscope.picture.PngFile;
import org.lockscope.picture.ReplayFrames;
import org.lockscope.picture.RunPicture;
import org.lockscope.picture.SvgFile;
import org.lockscope.say.RunSummary;
import org.lockscope.say.SuggestedName;
import org.lockscope.screen.Frame;
import org.lockscope.screen.Option;
import org.lockscope.screen.RunFrame;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;
import org.lockscope.ui.kit.Background;
import org.lockscope.ui.kit.Words;

/**
 * Writes pictures of what is on screen to files that are asked for. For the JavaFX thread; painting
 * and writing happen in the background.
 */
public final class PictureExport {
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
   * @param theme the colours
   */
  public record Source(
      Supplier<Frame> frame,
      Function<Theme, Picture> seen,
      Supplier<TimeSpan> span,
      Supplier<Theme> theme) {
    List<RunSummary> runs() {
      return frame.get().whole();
    }

    /** What is drawn over runs by hand now, to be asked by any thread. */
    Function<RunSummary, Markups> drawn() {
      Map<Trace, Markups> drawn = new HashMap<>();
      Frame shown = frame.get();
      shown
          .runs()
          .forEach(run -> drawn.put(run.whole().trace(), shown.state().marking().of(run.id())));
      return run -> drawn.getOrDefault(run.trace(), Markups.NONE);
    }
  }

  private final Source source;
  private final FileWriting writing;
  private final Background background;
  private final Consumer<String> say;

  /**
   * Writes what is on screen.
   *
   * @param background paints what is copied
   * @param say is told that it was copied, in a sentence
   */
  public PictureExport(
      Words words,
      Source source,
      FileWriting writing,
      Background background,
      Consumer<String> say) {
    this.words = words;
    this.source = source;
    this.writing = writing;
    this.background = background;
    this.say = say;
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
  public void write(PictureChoice choice) {
    PictureChoice.Kind kind = choice.kind();
    writing.write(
        new FileWriting.Content(
            kind.text(words), SuggestedName.of(source.runs()), List.of(kind.end()), work(choice)));
  }

  private Background.Work work(PictureChoice choice) {
    if (choice.kind() == PictureChoice.Kind.GIF) {
      ReplayFrames pale =
          new ReplayFrames(source.runs(), theme(choice), options(choice), FRAMES)
              .with(source.drawn());
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
  public Picture picture(PictureChoice choice) {
    return choice.laidOut()
        ? RunPicture.of(source.runs(), theme(choice), options(choice), source.drawn())
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

  /** Writes a graph to a file that is asked for. */
  public void write(Picture graph) {
    writing.write(
        new FileWriting.Content(
            words.tell("sweep.graph"),
            SuggestedName.of(List.of()),
            List.of(PictureChoice.Kind.PNG.end(), PictureChoice.Kind.SVG.end()),
            file -> {
              if (file.toString().toLowerCase(Locale.ROOT).endsWith(PictureChoice.Kind.SVG.end())) {
                SvgFile.write(graph, file);
              } else {
                PngFile.write(graph, SEEN_SCALE, file);
              }
            }));
  }

  /** Writes questions about the run in focus, and beside them the answers. */
  void handout() {
    source.frame.get().focus().map(RunFrame::whole).map(Handout::new).ifPresent(this::write);
  }

  private void write(Handout handout) {
    writing.write(
        new FileWriting.Content(
            words.tell("file.handout"),
            SuggestedName.of(List.of(handout.run())),
            List.of(PictureChoice.Kind.SVG.end(), PictureChoice.Kind.PNG.end()),
            Handout::solutionFile,
            file -> handout.write(file, SEEN_SCALE)));
  }

  /** Copies the timelines as they are seen. */
  void copy() {
    background.paint(
        words,
        source.seen.apply(source.theme.get()),
        SEEN_SCALE,
        png -> {
          ClipboardContent content = new ClipboardContent();
          content.putImage(new Image(new ByteArrayInputStream(png)));
          Clipboard.getSystemClipboard().setContent(content);
          say.accept(words.tell("file.copied"));
        },
        say);
  }
}
