package org.lockscope.format.std;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lockscope.event.EventKind;
import org.lockscope.format.RecordingFiles;
import org.lockscope.format.Recordings;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.ReadResult;
import org.lockscope.session.Recording;
import org.lockscope.session.Verdict;

/** STD traces opened as recordings. */
final class StdRecordingTest {
  @TempDir Path folder;

  private static Stream<Path> traces() throws IOException {
    return Files.walk(Path.of("src/test/resources/traces"))
        .filter(file -> file.toString().endsWith(".std"))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("traces")
  void theVerdictIsThatOfTheFolderAndIsKept(Path file) throws IOException {
    ReadResult result = RecordingFiles.open(file, Progress.NONE);
    assertThat(result.problem()).isNull();
    Recording recording = result.recording();
    assertThat(recording.timed()).isFalse();
    assertThat(recording.verdict()).isNotInstanceOf(Verdict.Unknown.class);
    Set<String> racy =
        recording.races().stream()
            .map(race -> recording.trace().directory().object(race.object()).name())
            .collect(Collectors.toSet());
    assertThat(racy).isEqualTo(file.getParent().endsWith("race") ? Set.of("racy") : Set.of());
    Recordings.assertSame(Recordings.read(Recordings.written(recording)).recording(), recording);
  }

  private ReadResult open(String text) throws IOException {
    return RecordingFiles.open(Files.writeString(folder.resolve("t.std"), text), Progress.NONE);
  }

  @Test
  void aHoldIsAStripFromTheOutermostAcquireToItsRelease() throws IOException {
    Recording recording =
        open("a|acq(m)|1\na|acq(m)|2\na|r(x)|3\na|rel(m)|4\na|w(x)|5\na|rel(m)|6\nb|acq(m)|7\n")
            .recording();
    assertThat(Recordings.words(Recordings.lane(recording, "a").holds()))
        .containsExactly("HOLDING 0 1 1-6");
    assertThat(Recordings.words(Recordings.lane(recording, "b").holds()))
        .containsExactly("HOLDING 0 1 7-7");
    assertThat(Recordings.events(recording))
        .filteredOn(event -> event.kind() == EventKind.LOCK_ACQUIRE)
        .extracting(event -> event.time() + " " + event.operand())
        .containsExactly("1 1", "7 2");
  }

  @Test
  void aBadLineEndsTheReadingAndWhatStandsBeforeIsShown() throws IOException {
    ReadResult result = open("a|acq(m)|1\na|rel(m)|2\nnonsense\n");
    assertThat(result.recording().trace().events().size()).isEqualTo(2);
    assertThat(result.problem()).contains("t.std: line 3: expected thread|op(operand)|location");
  }

  @Test
  void aTraceThatNoRunCouldHaveHasNoVerdict() throws IOException {
    Recording recording = open("a|acq(m)|1\nb|acq(m)|2\n").recording();
    assertThat(recording.verdict())
        .isEqualTo(
            new Verdict.Unknown(
                Verdict.Reason.MALFORMED, "event 2: a lock is acquired that another thread holds"));
  }
}
