package org.lockscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.format.RecordingFiles;
import org.lockscope.format.input.Progress;
import org.lockscope.format.json.TraceEventWriter;
import org.lockscope.say.Captions;
import org.lockscope.say.RaceWords;
import org.lockscope.say.RunSummary;
import org.lockscope.say.StagedSummary;
import org.lockscope.scenario.Failing;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Scenarios;
import org.lockscope.session.Stage;
import org.lockscope.text.Language;

/** A run whose program fails is told as one, here and where it is read. */
@Timeout(60)
final class FailedRunTest {
  private static final Scenario FAILING =
      new Failing(
          Scenarios.installed().get("relay"), new IllegalStateException("no baton\nis left"));

  @TempDir private Path folder;

  private static StagedSummary run() {
    return new StagedRunner(new PrintWriter(new StringWriter()))
        .run(FAILING, FAILING.initial(), StagedRunner.Listener.NOBODY);
  }

  @Test
  void itIsSaidInOneSentenceWithAStatusOfItsOwn() {
    StringWriter err = new StringWriter();
    assertThat(RunEnd.status(run(), false, false, new PrintWriter(err))).isEqualTo(1);
    assertThat(err.toString().strip())
        .isEqualTo("lockscope: the program failed: IllegalStateException: no baton is left");
  }

  @Test
  void itIsNoCompleteRun() {
    StagedSummary run = run();
    assertThat(run.figures().stage()).isEqualTo(Stage.FAILED);
    assertThat(run.stopped()).isFalse();
    assertThat(Captions.remark(run, null))
        .startsWith("failed after ")
        .contains(": IllegalStateException: no baton is left");
    assertThat(Captions.remark(run.in(Language.GERMAN), null))
        .startsWith("nach ")
        .contains(" gescheitert: IllegalStateException: no baton is left");
    assertThat(new RaceWords(run.figures(), Language.ENGLISH).orderly()).isFalse();
  }

  @Test
  void itsReportSaysSo() {
    StringWriter text = new StringWriter();
    new StagedReport(run()).json(new PrintWriter(text, true));
    assertThat(text.toString())
        .contains("\"failure\" : \"IllegalStateException: no baton is left\"");
  }

  @Test
  void itIsReadAsWhatItWas() throws Exception {
    StagedSummary made = run();
    Path file = folder.resolve("run.json");
    new TraceEventWriter(made.recording()).write(file);
    RunSummary read = RunSummary.of("", RecordingFiles.open(file, Progress.NONE).recording());
    assertThat(read.figures().stage()).isEqualTo(Stage.FAILED);
    assertThat(Captions.remark(read, null)).isEqualTo(Captions.remark(made, null));
  }
}
