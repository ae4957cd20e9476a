package org.lockscope.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.picture.Handout;
import org.lockscope.say.Captions;
import org.lockscope.say.RunSummary;
import org.lockscope.say.StagedSummary;
import org.lockscope.session.Verdict;
import org.lockscope.text.Language;
import picocli.CommandLine;

/** What is done once a run has ended, whatever its program. */
final class RunEnd {
  private RunEnd() {}

  /**
   * Writes the pictures that are wanted.
   *
   * @param told is told where they are; null to tell nobody
   */
  static void draw(
      RunSummary run, PictureOptions picture, HandoutOptions handout, @Nullable PrintWriter told) {
    Path file = picture.write(List.of(run));
    if (file != null && told != null) {
      told.println("  picture    " + file);
      told.flush();
    }
    Path page = handout.write(run, picture);
    if (page != null && told != null) {
      told.println("  handout    " + page + ", " + Handout.solutionFile(page));
      told.flush();
    }
  }

  /**
   * The exit status; what is wrong is told in one sentence.
   *
   * @param stoodStill whether it was ended because no thread could act any more
   */
  static int status(RunSummary run, boolean stoodStill, boolean failOnRace, PrintWriter err) {
    if (run.deadlock() != null) {
      err.println(
          "lockscope: deadlock, and the run was stopped: "
              + Captions.deadlock(run.deadlock(), run.trace().directory(), Language.ENGLISH));
      return RunCommand.DEADLOCK_FOUND;
    }
    if (stoodStill) {
      err.println("lockscope: no thread could act any more, and the run was stopped");
      return RunCommand.DEADLOCK_FOUND;
    }
    String failure = run instanceof StagedSummary staged ? staged.staged().failure() : null;
    if (failure != null) {
      err.println("lockscope: the program failed: " + failure);
      return CommandLine.ExitCode.SOFTWARE;
    }
    if (run.stopped()) {
      return 128 + 2;
    }
    boolean failed = failOnRace && run.figures().verdict() instanceof Verdict.Races;
    return failed ? RacesCommand.RACE_FOUND : CommandLine.ExitCode.OK;
  }
}
