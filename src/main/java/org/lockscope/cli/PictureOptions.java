package org.lockscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.file.AtomicFile;
import org.lockscope.paint.Theme;
import org.lockscope.picture.Picture;
import org.lockscope.picture.PngFile;
import org.lockscope.picture.RunPicture;
import org.lockscope.say.RunSummary;
import org.lockscope.text.Language;
import picocli.CommandLine.Option;

/** Where a picture of what was run goes, if one is wanted. */
final class PictureOptions {
  @Option(
      names = "--png",
      paramLabel = "FILE",
      description = "Write a picture of the timelines, 1600 pixels wide at scale 1.")
  private @Nullable Path png;

  @Option(
      names = "--scale",
      paramLabel = "N",
      defaultValue = "1",
      converter = Converters.OfScale.class,
      description =
          "Pixels per logical pixel of the picture, 0.25 to 8 (default: ${DEFAULT-VALUE}).")
  private double scale = 1;

  @Option(
      names = "--theme",
      paramLabel = "light|dark|print",
      defaultValue = "light",
      converter = Converters.OfTheme.class,
      description =
          "Colours of the picture; print is told apart without colours too (default: light).")
  private Theme theme = Theme.LIGHT;

  @Option(
      names = "--language",
      paramLabel = "en|de",
      defaultValue = "en",
      converter = Converters.OfLanguage.class,
      description = "Language of the picture (default: ${DEFAULT-VALUE}).")
  private Language language = Language.ENGLISH;

  /** In which language pictures are. */
  Language language() {
    return language;
  }

  /** In which colours pictures are. */
  Theme theme() {
    return theme;
  }

  /** Pixels per logical pixel. */
  double scale() {
    return scale;
  }

  static PictureOptions of(Path file) {
    PictureOptions options = new PictureOptions();
    options.png = file;
    return options;
  }

  /** Finds out before anything runs whether the picture could be written. */
  void check() {
    if (png != null) {
      try {
        AtomicFile.check(png);
      } catch (IOException e) {
        throw new CommandFailure(String.valueOf(e.getMessage()), e);
      }
    }
  }

  /**
   * Writes the picture, if one is wanted.
   *
   * @return the file, null if none is wanted
   */
  @Nullable Path write(List<? extends RunSummary> runs) {
    return png == null
        ? null
        : write(RunPicture.of(runs.stream().map(run -> run.in(language)).toList(), theme, true));
  }

  /**
   * Writes a picture of something else, if one is wanted.
   *
   * @return the file, null if none is wanted
   */
  @Nullable Path write(Picture other) {
    if (png == null) {
      return null;
    }
    try {
      PngFile.write(other, scale, png);
      return png;
    } catch (IOException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()), e);
    }
  }
}
