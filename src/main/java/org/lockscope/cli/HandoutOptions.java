package org.lockscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lockscope.picture.Handout;
import org.lockscope.say.RunSummary;
import picocli.CommandLine.Option;

/** Where a run's handout goes, if one is wanted. */
final class HandoutOptions {
  @Option(
      names = "--handout",
      paramLabel = "FILE",
      description = {
        "Write a page of questions for a class, in print colours, as SVG or PNG.",
        "Its solution is written beside it."
      })
  private @Nullable Path file;

  /** Finds out before anything runs whether it could be written. */
  void check() {
    if (file != null) {
      try {
        Handout.check(file);
      } catch (IOException | IllegalArgumentException e) {
        throw new CommandFailure(String.valueOf(e.getMessage()), e);
      }
    }
  }

  /**
   * Writes both pages, if they are wanted.
   *
   * @param like in whose language and at whose scale
   * @return the first page's file, null if none is wanted
   */
  @Nullable Path write(RunSummary run, PictureOptions like) {
    if (file == null) {
      return null;
    }
    try {
      new Handout(run.in(like.language())).write(file, like.scale());
      return file;
    } catch (IOException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()), e);
    }
  }
}
