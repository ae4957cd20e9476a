package org.lockscope.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lockscope.event.EventKind;
import org.lockscope.event.Task;
import org.lockscope.format.RecordingFiles;
import org.lockscope.format.Recordings;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.ReadResult;
import org.lockscope.format.input.TraceFileException;
import org.lockscope.scenario.news.NewsTasks;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.session.Recording;
import org.lockscope.session.Verdict;
import org.lockscope.trace.Events;

/** The tables of tasks and of kinds in a recording. */
final class TaskTableTest {
  private static String file(int version, String tables, String events) {
    return "{\"lockscope\":{\"version\":%d,\"threads\":[[\"a\",false],[\"b\",false]],%s\"events\":[%s]}}"
        .formatted(version, tables, events);
  }

  @Test
  void aRunCarriesTheTableOfItsTasks() throws Exception {
    Recording run = Recordings.run(RunSettings.DEFAULT);
    assertThat(Recordings.tasks(run)).isEqualTo(NewsTasks.ALL);
    Recording read = Recordings.read(Recordings.written(run)).recording();
    assertThat(Recordings.tasks(read)).isEqualTo(NewsTasks.ALL);
  }

  @Test
  void aTableOfAnotherProgramIsShownAsItIs() throws IOException {
    String tasks = "\"kinds\":[\"CALL_START\"],\"tasks\":[[\"fetch\",\"fetch it\",12.5,1]],";
    Recording read = Recordings.read(file(2, tasks, "0,1,0,0,0,0")).recording();
    assertThat(Recordings.tasks(read)).containsExactly(new Task("fetch", "fetch it", 12.5, 1));
  }

  @Test
  void callsOfVersionOneAreTheNewsWhereTheyHaveNoNames() throws IOException {
    String none = "\"calls\":[],\"kinds\":[\"CALL_START\"],";
    Recording news = Recordings.read(file(1, none, "0,1,0,0,2,7")).recording();
    assertThat(Recordings.tasks(news)).isEqualTo(NewsTasks.ALL);
    String named = "\"calls\":[\"f\",\"g\"],\"kinds\":[\"CALL_START\"],";
    Recording other = Recordings.read(file(1, named, "0,1,0,0,1,0")).recording();
    assertThat(Recordings.tasks(other)).containsExactly(Task.named("f"), Task.named("g"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lucky", "lost", "article", "append"})
  void theRecordingsThatCameWithTheFirstVersionOpenAsNews(String name) throws IOException {
    Path file = Path.of("src/main/resources/org/lockscope/lesson/recordings/" + name + ".json.gz");
    ReadResult read = RecordingFiles.open(file, Progress.NONE);
    assertThat(read.said()).isNull();
    assertThat(read.recording().plan()).isNotNull();
    assertThat(Recordings.tasks(read.recording())).isEqualTo(NewsTasks.ALL);
  }

  @Test
  void withoutATableAFileOfTodayHasNoTasks() throws IOException {
    ReadResult read =
        Recordings.read(file(2, "\"kinds\":[\"READ\",\"CALL_START\"],", "0,1,0,0,1,0,0,2,1,0,0,0"));
    assertThat(read.problem()).contains("event 2: there is no task 0, but 0");
    assertThat(Recordings.tasks(read.recording())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, -1, Integer.MIN_VALUE, 1 << 20, (1 << 30) + 7, Integer.MAX_VALUE})
  void aNumberThatNoTaskHasEndsTheReading(int task) throws IOException {
    String tables = "\"kinds\":[\"READ\",\"CALL_START\"],\"tasks\":[[\"a\",\"a\",1,1]],";
    ReadResult read = Recordings.read(file(2, tables, "0,1,0,0,1,0,0,2,1,0," + task + ",0"));
    assertThat(read.problem()).contains("event 2: there is no task " + task + ", but 1");
    assertThat(read.recording().trace().events().size()).isEqualTo(1);
  }

  @Test
  void aFileListsTheKindsThatItUses() throws Exception {
    Recording run = Recordings.run(RunSettings.DEFAULT);
    String text = new String(Recordings.written(run), StandardCharsets.UTF_8);
    String kinds = text.replaceAll("(?s).*\"kinds\":\\[(.*?)\\].*", "$1");
    Events events = run.trace().events();
    List<String> used =
        java.util.stream.IntStream.range(0, events.size())
            .mapToObj(events::kind)
            .distinct()
            .sorted()
            .map(kind -> "\"" + kind.name() + "\"")
            .toList();
    assertThat(kinds).isEqualTo(String.join(",", used)).doesNotContain("SAMPLE");
  }

  private static final String UNKNOWN = "\"kinds\":[\"WRITE\",\"FENCE\",\"HELD\\n\"],";

  @Test
  void eventsOfUnknownKindsAreLeftOutAndCounted() throws IOException {
    ReadResult read =
        Recordings.read(
            file(2, UNKNOWN, "0,1,0,0,1,5,0,2,1,0,9,9,1,2,2,0,1,5,0,3,1,-7,-9,9,1,3,0,0,1,6"));
    assertThat(read.problem()).isNull();
    assertThat(read.notice())
        .isEqualTo(
            "f.json: 3 events are left out, as nobody here knows their kind: 2 FENCE, 1 HELD");
    Recording recording = read.recording();
    assertThat(recording.trace().events().size()).isEqualTo(2);
    assertThat(recording.trace().events().kind(1)).isEqualTo(EventKind.WRITE);
    assertThat(recording.trace().skipped()).containsEntry("FENCE", 2L).containsEntry("HELD", 1L);
    // What was left out may have ordered the two writes.
    assertThat(recording.verdict())
        .isInstanceOfSatisfying(
            Verdict.Unknown.class,
            unknown -> assertThat(unknown.detail()).startsWith("3 events are left out"));
  }

  @Test
  void whatWasLeftOutIsStillSaidWhenItIsSavedAndOpenedAgain() throws IOException {
    Recording read = Recordings.read(file(2, UNKNOWN, "0,1,0,0,1,5,0,2,1,0,9,9")).recording();
    ReadResult again = Recordings.read(Recordings.written(read));
    assertThat(again.notice()).contains("1 event is left out", "its kind: 1 FENCE");
    Recordings.assertSame(again.recording(), read);
  }

  @Test
  void aFileThatIsCutAndHasUnknownKindsSaysBoth() throws IOException {
    String cut = file(2, UNKNOWN, "0,1,0,0,1,5,0,2,1,0,9,9,0,7");
    ReadResult read = Recordings.read(cut.substring(0, cut.length() - 3));
    assertThat(read.said()).contains("it ends in the middle", "1 event is left out");
    assertThat(read.recording().verdict()).isInstanceOf(Verdict.Unknown.class);
  }

  @Test
  void aFileThatSaysItLeftOutMoreThanThereCouldBeIsToldOfNoLess() throws IOException {
    String most = "\"skipped\":{\"FENCE\":%d},".formatted(Long.MAX_VALUE);
    ReadResult read = Recordings.read(file(2, most + UNKNOWN, "0,1,0,0,1,5,0,2,1,0,9,9"));
    assertThat(read.notice()).contains("%,d FENCE".formatted(Long.MAX_VALUE));
  }

  @Test
  void aFileThatSaysItLacksFewerEventsThanNoneIsToldThatItLies() throws IOException {
    String less = "\"dropped\":-5,";
    assertThatThrownBy(() -> Recordings.read(file(2, less + UNKNOWN, "0,1,0,0,1,5")))
        .isInstanceOf(TraceFileException.class)
        .hasMessageContaining("no -5 events can have been dropped");
  }

  @Test
  void aKindThatIsListedAndNotUsedLeavesNothingOut() throws IOException {
    ReadResult read = Recordings.read(file(2, UNKNOWN, "0,1,0,0,1,5"));
    assertThat(read.notice()).isNull();
    assertThat(read.recording().verdict()).isInstanceOf(Verdict.None.class);
  }
}
