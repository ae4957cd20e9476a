package org.lockscope.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lockscope.format.RecordingFiles;
import org.lockscope.format.Recordings;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.ReadResult;
import org.lockscope.format.input.TraceFileException;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.news.LlmTask;
import org.lockscope.scenario.news.LockKind;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.NewsTasks;
import org.lockscope.scenario.news.RandomSource;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.session.Recording;
import org.lockscope.session.Verdict;
import org.lockscope.trace.Intervals;

/** Files of our own. */
final class TraceEventReaderTest {
  private static List<RunSettings> runs() {
    LatencyRange range = new LatencyRange(0, 3);
    LockPlacement span = LockPlacement.parse("summarize..keywords");
    return List.of(
        RunSettings.DEFAULT,
        RunSettings.DEFAULT.withPlacement(LockPlacement.none()).withRandom(RandomSource.UNGUARDED),
        RunSettings.DEFAULT.withPlacement(LockPlacement.article()).withRandom(RandomSource.LOCKED),
        new RunSettings(span, LockKind.FAIR, new Workers.Pool(3), 40, range, Long.MIN_VALUE),
        new RunSettings(
            LockPlacement.append(), LockKind.SYNCHRONIZED, new Workers.Sequential(), 5, range, -1),
        RunSettings.DEFAULT.withWorkers(new Workers.Platform()).withHeldOpen(1));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void aRunComesBackWithNothingLost(RunSettings settings) throws Exception {
    Recording run = Recordings.run(settings);
    ReadResult result = Recordings.read(Recordings.written(run));
    assertThat(result.problem()).isNull();
    assertThat(result.recording().plan()).isEqualTo(settings);
    Recordings.assertSame(result.recording(), run);
    // What was read is as good as what was recorded: it can be written again.
    assertThat(
            Recordings.events(Recordings.read(Recordings.written(result.recording())).recording()))
        .isEqualTo(Recordings.events(run));
  }

  @Test
  void aFileOfVersionOneIsStillRead() throws IOException {
    Path file = Path.of("src/test/resources/traces/json/version-1.json");
    ReadResult result = RecordingFiles.open(file, Progress.NONE);
    assertThat(result.problem()).isNull();
    Recording recording = result.recording();
    assertThat(recording.plan())
        .isEqualTo(
            new RunSettings(
                    LockPlacement.none(),
                    LockKind.REENTRANT,
                    new Workers.Virtual(),
                    2,
                    new LatencyRange(1, 20),
                    7)
                .withHeldOpen(5));
    assertThat(recording.outcome()).isNotNull();
    assertThat(recording.list()).isNotNull();
    assertThat(recording.trace().lanes()).hasSize(2);
    assertThat(recording.verdict()).isInstanceOf(Verdict.Races.class);
    assertThat(recording.trace().directory().site(1).file()).endsWith(".java");
    assertThat(Recordings.tasks(recording)).isEqualTo(NewsTasks.ALL);
    Intervals calls = recording.trace().lanes().getFirst().activity();
    assertThat(NewsTasks.call(recording.trace().directory(), calls.detail(0)))
        .isEqualTo(LlmTask.SUMMARIZE);
  }

  @Test
  void aNewerVersionIsNamed() {
    assertThatThrownBy(() -> Recordings.read("{\"lockscope\":{\"version\":3,\"new\":{}}}"))
        .isInstanceOf(TraceFileException.class)
        .hasMessageStartingWith("f.json: it was written by a newer Lockscope: its version is 3")
        .hasMessageContaining("at line 1, column ");
  }

  @Test
  void aFileThatWasCutGivesWhatItHas() throws Exception {
    Recording run = Recordings.run(RunSettings.DEFAULT);
    byte[] whole = Recordings.written(run);
    int events = new String(whole, StandardCharsets.UTF_8).indexOf("\"events\"");
    int shown = new String(whole, StandardCharsets.UTF_8).indexOf("\"traceEvents\"");
    int last = 0;
    for (int length = 0; length < shown; length += 7) {
      byte[] cut = Arrays.copyOf(whole, length);
      if (length <= events + 9) {
        assertThatThrownBy(() -> Recordings.read(cut))
            .isInstanceOf(TraceFileException.class)
            .hasMessageStartingWith("f.json: ");
        continue;
      }
      ReadResult result = Recordings.read(cut);
      int size = result.recording().trace().events().size();
      assertThat(size).isGreaterThanOrEqualTo(last);
      last = size;
    }
    assertThat(last).isEqualTo(run.trace().events().size());
    ReadResult cut = Recordings.read(Arrays.copyOf(whole, events + 100));
    assertThat(cut.problem())
        .isEqualTo(
            "f.json: it ends in the middle, at line 1, column %d (byte %d)"
                .formatted(events + 101, events + 100));
    assertThat(cut.recording().plan()).isEqualTo(run.plan());
  }

  private static final String NAMES =
      "{\"lockscope\":{\"version\":1,\"threads\":[[\"a\",false],[\"b\",true]],"
          + "\"kinds\":[\"READ\",\"CALL_START\",\"FORK\"],\"events\":[0,5,0,0,1,0,";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0,4,0,0,1,0; event 2: the time of a runs backwards from 5 to 4",
        "0,-4,0,0,1,0; event 2: the time -4 is out of range",
        "0,9223372036854775807,0,0,1,0; event 2: the time 9223372036854775807 is out of range",
        "0,9223372036854775808,0,0,1,0; Numeric value (9223372036854775808) out of range",
        "2,6,0,0,1,0; event 2: there is no thread 2, but 2",
        "0,6,2,0,9,0; event 2: there is no thread 9, but 2",
        "0,6,1,0,-1,0; event 2: there is no task -1, but 3",
        "0,6,1,0,3,0; event 2: there is no task 3, but 3",
        "0,6,9,0,1,0; there is no kind of event 9",
        "0,6,0,-1,1,0; event 2: the place -1 is out of range",
        "0,6,0,52000,1,0; event 2: there is no site 52000, but 1",
        "0,6.5,0,0,1,0; expected an event's time, found a number",
        "0,6,0,0; expected an event's object, found nothing",
        "{}; expected an event's thread, found an object"
      })
  void anEventThatCannotBeEndsTheReadingAndIsNamed(String event, String problem)
      throws IOException {
    ReadResult result = Recordings.read(NAMES + event + "]}}");
    assertThat(result.recording().trace().events().size()).isEqualTo(1);
    assertThat(result.problem()).startsWith("f.json: ").contains(problem).contains("at line 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{}; holds no slices",
        "[]; holds no slices",
        "5; expected an object or an array",
        "'';expected an object or an array of trace events, found the end",
        "{\"lockscope\":{\"timed\":true}}; its version is missing",
        "{\"lockscope\":{\"version\":0}}; there was no version 0",
        "{\"lockscope\":{\"version\":1}}; holds no slices",
        "{\"lockscope\":{\"version\":1,\"threads\":[7]}}; expected a thread as [name, virtual]",
        "{\"lockscope\":{\"version\":1,\"objects\":[[1,\"X\",\"\"]]}}; there is no kind named 'X'",
        "{\"lockscope\":{\"version\":2,\"tasks\":[[\"a\",\"b\",-1,0.5]]}}; task 0: the hue -1.0 is"
            + " out",
        "{\"lockscope\":{\"version\":2,\"tasks\":[[\"a\",\"b\",360,1]]}}; the hue 360.0 is out of"
            + " range",
        "{\"lockscope\":{\"version\":2,\"tasks\":[[\"a\",\"b\",NaN,1]]}}; the hue NaN is out of"
            + " range",
        "{\"lockscope\":{\"version\":2,\"tasks\":[[\"a\",\"b\",5,-0.1]]}}; the lightness -0.1 is"
            + " out",
        "{\"lockscope\":{\"version\":2,\"tasks\":[[\"a\",\"b\",1e999,1]]}}; the hue Infinity is"
            + " out",
        "{\"lockscope\":{\"version\":2,\"tasks\":[[\"a\",\"b\",5]]}}; expected a task's lightness",
        "{\"lockscope\":{\"version\":2,\"tasks\":[\"a\"]}}; expected a task as [key, label, hue,"
            + " light",
        "{\"lockscope\":{\"version\":2,\"skipped\":{\"X\":-4}}}; no -4 events can have been left"
            + " out",
        "{\"lockscope\":{\"version\":1,\"sites\":[[\"f\",1,1,\"\",0]]}}; more than 64 callers",
        "{\"lockscope\":{\"version\":1,\"sites\":[[\"f\",1,1,\"\",9]]}}; there is no site 9",
        "{\"lockscope\":{\"version\":1,\"lanes\":[0],\"events\":[]}}; it orders a thread 0",
        "{\"lockscope\":{\"version\":1,\"locks\":[true]}}; expected the number of one of the locks",
        "{\"a\" 5}; is not valid JSON"
      })
  void aFileWithNothingToShowIsRefusedWithOneSentence(String text, String problem) {
    assertThatThrownBy(() -> Recordings.read(text))
        .isInstanceOf(TraceFileException.class)
        .hasMessageStartingWith("f.json: ")
        .hasMessageContaining(problem);
  }

  @Test
  void whatAFileSaysIsQuotedInOneShortLine() {
    String text =
        "{\"lockscope\":{\"version\":1,\"objects\":[[1,\"X\\n" + "y".repeat(5000) + "\",\"\"]]}}";
    assertThatThrownBy(() -> Recordings.read(text))
        .hasMessageContaining("there is no kind named 'X yyyy")
        .message()
        .hasSizeLessThan(200)
        .doesNotContain("\n");
  }

  @Test
  void settingsThatCannotBeAreToldShortly() throws IOException {
    String placement = "\"settings\":{\"placement\":\"ro\\nof" + "f".repeat(5000) + "\"},";
    ReadResult result =
        Recordings.read(NAMES.replace("\"threads\"", placement + "\"threads\"") + "0,6,0,0,1,0]}}");
    assertThat(result.problem()).contains("unknown step 'ro off").hasSizeLessThan(400);
  }

  @Test
  void settingsThatCannotBeAreToldAndTheEventsRead() throws IOException {
    String text =
        NAMES.replace("\"threads\"", "\"settings\":{\"placement\":\"roof\"},\"threads\"")
            + "0,6,0,0,1,0]}}";
    ReadResult result = Recordings.read(text);
    assertThat(result.problem()).contains("unknown step 'roof'").contains("at line 1");
    assertThat(result.recording().plan()).isNull();
    assertThat(result.recording().trace().events().size()).isEqualTo(2);
  }

  @Test
  void aTraceThatNoRunCouldHaveHasNoVerdict() throws IOException {
    ReadResult result =
        Recordings.read(NAMES.replace("CALL_START", "LOCK_RELEASE") + "0,6,1,0,1,0]}}");
    assertThat(result.problem()).isNull();
    assertThat(result.recording().verdict())
        .isInstanceOf(Verdict.Unknown.class)
        .asString()
        .contains("event 2: a lock is released");
  }
}
