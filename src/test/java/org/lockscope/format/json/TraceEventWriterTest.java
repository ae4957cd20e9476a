package org.lockscope.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.event.Event;
import org.lockscope.event.EventKind;
import org.lockscope.event.Operands;
import org.lockscope.format.RecordingFiles;
import org.lockscope.format.Recordings;
import org.lockscope.format.input.Progress;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.session.Recording;

final class TraceEventWriterTest {
  @TempDir Path folder;

  private static Recording of(Event... events) {
    return Recording.of("t", Recordings.trace(Recordings.names(3), List.of(events)), true);
  }

  private static Event event(int thread, long time, EventKind kind, int object, long operand) {
    return new Event(thread, time, kind, 1, object, operand);
  }

  private static List<String> words(ShownTrace shown, String track) {
    return shown.of("X").stream()
        .filter(slice -> slice.get("tid").equals(track))
        .map(slice -> slice.get("name") + " " + slice.get("ts") + " " + slice.get("dur"))
        .toList();
  }

  @Test
  void aRunIsShownAsItsLanes() throws InterruptedException, IOException {
    Recording run = Recordings.run(RunSettings.DEFAULT.withPlacement(LockPlacement.article()));
    ShownTrace shown = ShownTrace.of(run);
    shown.assertPerfettoTakesIt();
    assertThat(shown.tracks().values()).contains("main", "worker-1", "worker-10");
    assertThat(shown.of("s")).hasSize(9);
    List<Object> slices =
        shown.of("X").stream().map(slice -> Objects.requireNonNull(slice.get("name"))).toList();
    assertThat(slices)
        .filteredOn(name -> !name.equals("waiting for lock"))
        .containsOnly("call summarize", "call sentiment", "call keywords", "append", "hold lock")
        .hasSize(50);
    assertThat(Collections.frequency(slices, "waiting for lock")).isLessThan(10);
    assertThat(shown.of("C")).isNotEmpty().allMatch(c -> c.get("name").equals("locks"));
  }

  @Test
  void aHoldAroundWhatItsThreadDoesStandsOnTheThreadsTrack() throws IOException {
    ShownTrace shown =
        ShownTrace.of(
            of(
                event(0, 1_000, EventKind.LOCK_REQUEST, 1, 1),
                event(0, 2_001, EventKind.LOCK_ACQUIRE, 1, 1),
                event(0, 2_500, EventKind.CALL_START, 0, 7),
                event(0, 9_000, EventKind.CALL_END, 0, 7),
                event(0, 9_999, EventKind.LOCK_RELEASE, 1, 1)));
    assertThat(words(shown, "1"))
        .containsExactly(
            "waiting for lock 1.000 1.001", "hold lock 2.001 7.998", "call summarize 2.500 6.500");
    assertThat(shown.tracks()).hasSize(3);
    Map<String, Object> call = shown.of("X").getLast();
    assertThat(ShownTrace.argument(call, "article")).isEqualTo("7");
    assertThat(ShownTrace.argument(shown.of("X").getFirst(), "lock")).isEqualTo("a lock");
  }

  @Test
  void aHoldThatEndsWithinACallStandsOnATrackOfItsLock() throws IOException {
    ShownTrace shown =
        ShownTrace.of(
            of(
                event(1, 1_000, EventKind.LOCK_ACQUIRE, 1, 1),
                event(1, 2_000, EventKind.CALL_START, 0, 7),
                event(1, 3_000, EventKind.LOCK_RELEASE, 1, 1),
                event(1, 4_000, EventKind.CALL_END, 0, 7),
                event(2, 5_000, EventKind.LOCK_ACQUIRE, 1, 2),
                event(2, 6_000, EventKind.LOCK_RELEASE, 1, 2)));
    assertThat(shown.tracks()).containsEntry("4", "a lock");
    assertThat(words(shown, "4")).containsExactly("hold lock 1.000 2.000");
    assertThat(words(shown, "3")).containsExactly("hold lock 5.000 1.000");
    assertThat(shown.of("s").getFirst()).containsEntry("tid", "4").containsEntry("ts", "2.999");
    assertThat(shown.of("f").getFirst()).containsEntry("tid", "3").containsEntry("ts", "5.000");
  }

  @Test
  void ofTwoLocksHeldHandOverHandOneStandsApart() throws IOException {
    ShownTrace shown =
        ShownTrace.of(
            of(
                event(0, 1_000, EventKind.LOCK_ACQUIRE, 1, 1),
                event(0, 2_000, EventKind.LOCK_ACQUIRE, 2, 1),
                event(0, 3_000, EventKind.LOCK_RELEASE, 1, 1),
                event(0, 4_000, EventKind.LOCK_RELEASE, 2, 1)));
    shown.assertPerfettoTakesIt();
    assertThat(words(shown, "1")).containsExactly("hold lock 1.000 2.000");
    assertThat(words(shown, "5")).containsExactly("hold lock 2.000 2.000");
  }

  @Test
  void aRaceIsMarkedAtBothAccesses() throws IOException {
    ShownTrace shown =
        ShownTrace.of(
            of(
                event(0, 10, EventKind.WRITE, 3, Operands.access(2, 5)),
                event(1, 20, EventKind.READ, 3, Operands.access(2, 5))));
    assertThat(shown.of("i"))
        .extracting(i -> i.get("name") + " " + i.get("tid") + " " + i.get("ts") + " " + i.get("s"))
        .containsExactly("data race 1 0.010 t", "data race 2 0.020 t");
    Map<String, Object> mark = shown.of("i").getFirst();
    assertThat(ShownTrace.argument(mark, "location")).isEqualTo("ω[2]");
    assertThat(ShownTrace.argument(mark, "site")).isEqualTo("A.java:1:2");
  }

  @Test
  void theCountersSayHowManyWaitAndHowManyHold() throws IOException {
    ShownTrace shown =
        ShownTrace.of(
            of(
                event(0, 1_000, EventKind.LOCK_REQUEST, 1, 0),
                event(0, 2_000, EventKind.LOCK_ACQUIRE, 1, 1),
                event(1, 3_000, EventKind.LOCK_REQUEST, 1, 0),
                event(1, 4_000, EventKind.LOCK_ABANDON, 1, 0),
                event(0, 5_000, EventKind.LOCK_RELEASE, 1, 1)));
    assertThat(shown.of("C"))
        .extracting(c -> ShownTrace.argument(c, "waiting") + " " + ShownTrace.argument(c, "held"))
        .containsExactly("0 1", "1 1", "0 1", "0 0");
  }

  @Test
  void aNameThatEndsInGzIsZippedAndReadByItsContent() throws Exception {
    Recording run = Recordings.run(RunSettings.DEFAULT);
    Path zipped = folder.resolve("run.json.gz");
    Path plain = folder.resolve("run.json");
    new TraceEventWriter(run).write(zipped);
    new TraceEventWriter(run).write(plain);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(zipped))) {
      assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(plain));
    }
    Path renamed = Files.move(zipped, folder.resolve("other.bin"));
    Recordings.assertSame(RecordingFiles.open(renamed, Progress.NONE).recording(), run);
    Recordings.assertSame(RecordingFiles.open(plain, Progress.NONE).recording(), run);
  }
}
