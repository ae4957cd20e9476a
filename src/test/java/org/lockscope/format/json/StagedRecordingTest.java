package org.lockscope.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lockscope.event.EventSink;
import org.lockscope.format.RecordingFiles;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.ReadResult;
import org.lockscope.say.Findings;
import org.lockscope.say.ForeignRun;
import org.lockscope.say.RunCards;
import org.lockscope.say.RunSummary;
import org.lockscope.say.StagedSummary;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Scenarios;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Sleeper;
import org.lockscope.session.StagedRun;

/** Runs of scenarios, written and read: they are the same runs again, or it is said why not. */
@Timeout(60)
final class StagedRecordingTest {
  private static final Sleeper NO_TIME = duration -> {};

  @TempDir private Path folder;

  static List<Scenario> all() {
    return Scenarios.installed().all();
  }

  /** One that is sure to end by itself, which a deadlock as it is at first is not. */
  private static Setup ending(Scenario scenario) {
    Setup initial = scenario.initial();
    return scenario.id().equals("deadlocks") ? initial.with("mended", "yes") : initial;
  }

  private static StagedRun run(Scenario scenario) throws InterruptedException {
    StagedRun run = StagedRun.start(scenario, ending(scenario), NO_TIME, EventSink.NOBODY);
    run.await();
    return run;
  }

  private String written() throws InterruptedException, IOException {
    Path file = folder.resolve("run.json");
    RunSummary run = RunSummary.of("", run(Scenarios.installed().get("relay")));
    new TraceEventWriter(run.recording()).write(file);
    return Files.readString(file);
  }

  @ParameterizedTest
  @MethodSource("all")
  void areTheSameRunsAgain(Scenario scenario) throws InterruptedException, IOException {
    if (scenario.items(scenario.initial()).isPresent()) {
      return; // told of by items: OwnTraceFileTest reads such runs
    }
    StagedSummary made = StagedSummary.of("", run(scenario));
    Path file = folder.resolve("run.json.gz");
    new TraceEventWriter(made.recording()).write(file);
    ReadResult result = RecordingFiles.open(file, Progress.NONE);
    assertThat(result.problem()).isNull();
    assertThat(result.notice()).isNull();
    assertThat(RunSummary.of("", result.recording())).isInstanceOf(StagedSummary.class);
    StagedSummary read = (StagedSummary) RunSummary.of("", result.recording());
    assertThat(read.setup()).isEqualTo(made.setup());
    assertThat(read.stopped()).isFalse();
    assertThat(read.figures()).isEqualTo(made.figures());
    assertThat(read.sight()).isEqualTo(made.sight());
    assertThat(RunCards.of(List.of(read))).isEqualTo(RunCards.of(List.of(made)));
    assertThat(Findings.of(read).stream().map(Findings.Finding::text))
        .isEqualTo(Findings.of(made).stream().map(Findings.Finding::text).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "id":"relay"    | "id":"lost"      | it is a run of the scenario 'lost', which is not known here
          "version":7     | "version":8      | it is a run of version 8 of the scenario 'relay', of which version 7 is known here
          "runners":"3"   | "runners":"300"  | it is a run of the scenario 'relay', but 300 runners is out of range: 1 to 20
          "runners":"3"   | "joggers":"3"    | it is a run of the scenario 'relay', but it does not say runners
          "legs":"6"      | "legs":"1"       | it is a run of the scenario 'relay', but 3 runners have only 1 legs to run
          "dropped":0     | "dropped":"none" | of its scenario, dropped is no number
          "dropped":0     | "dropped":-5     | of its scenario, dropped is out of range
          "stopped":false | "stopped":0      | of its scenario, stopped is neither true nor false
          """)
  void whatIsNotKnownHereIsShownAsAnotherProgramsAndSaysSo(String from, String to, String sentence)
      throws InterruptedException, IOException {
    String text = written().replace(" : ", ":");
    assertThat(text).contains(from);
    Path file = folder.resolve("other.json");
    Files.writeString(file, text.replaceFirst(from, to));
    ReadResult result = RecordingFiles.open(file, Progress.NONE);
    assertThat(result.problem()).isNull();
    assertThat(result.notice())
        .isEqualTo(file + ": " + sentence + ": it is shown as another program's");
    assertThat(RunSummary.of("", result.recording())).isInstanceOf(ForeignRun.class);
    assertThat(result.recording().trace().events().size()).isPositive();
  }

  @Test
  void aRecordingThatBreaksOffIsStillTheScenarios() throws InterruptedException, IOException {
    String text = written();
    int events = text.indexOf("\"events\"");
    Path file = folder.resolve("cut.json");
    Files.writeString(file, text.substring(0, events + 400));
    ReadResult result = RecordingFiles.open(file, Progress.NONE);
    assertThat(result.problem()).isNotNull();
    assertThat(RunSummary.of("", result.recording())).isInstanceOf(StagedSummary.class);
  }
}
