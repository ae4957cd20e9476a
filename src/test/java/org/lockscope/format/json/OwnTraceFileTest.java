package org.lockscope.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.event.Event;
import org.lockscope.event.EventKind;
import org.lockscope.format.RecordingFiles;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.ReadResult;
import org.lockscope.probe.Recorder;
import org.lockscope.probe.TraceFile;
import org.lockscope.probe.TracedExecutor;
import org.lockscope.probe.TracedList;
import org.lockscope.probe.TracedLock;
import org.lockscope.say.RaceWords;
import org.lockscope.session.Recording;
import org.lockscope.session.Stage;
import org.lockscope.session.Verdict;
import org.lockscope.text.Language;
import org.lockscope.trace.Trace;

/** What a program that records itself writes is what the readers read. */
final class OwnTraceFileTest {
  @TempDir private Path folder;

  private Recording read(Path file) throws IOException {
    ReadResult read = RecordingFiles.open(file, Progress.NONE);
    assertThat(read.problem()).isNull();
    return read.recording();
  }

  private static List<Event> events(Trace trace) {
    List<Event> events = new ArrayList<>();
    trace
        .events()
        .forEach(
            0,
            trace.events().size(),
            (thread, time, kind, site, object, operand) ->
                events.add(new Event(thread, time, kind, site, object, operand)));
    return events;
  }

  @Test
  void theFileHoldsThreadsLocksLinesAndEvents() throws IOException {
    Recorder recorder = new Recorder(16);
    Lock till = new TracedLock(recorder, "a \"till\" \\ \u0007 \ud83d\ude00");
    TracedList<Integer> list = new TracedList<>(recorder, "sales", 4, i -> i);
    try (TracedExecutor clerks = new TracedExecutor(recorder, "clerk", true)) {
      for (int i = 1; i <= 3; i++) {
        int sale = i;
        clerks.execute(
            () -> {
              till.lock();
              try {
                list.append(sale);
              } finally {
                till.unlock();
              }
            });
      }
    }
    Path file = folder.resolve("tills.json");
    TraceFile.record(recorder).write(file);

    Recording read = read(file);
    Trace trace = read.trace();
    assertThat(trace.locks()).hasSize(1);
    assertThat(trace.locks().getFirst().name()).isEqualTo("a \"till\" \\ \u0007 \ud83d\ude00");
    assertThat(trace.directory().thread(1).name()).isEqualTo("clerk-1");
    assertThat(trace.directory().thread(1).virtual()).isTrue();
    List<Event> events = events(trace);
    assertThat(events.stream().filter(e -> e.kind() == EventKind.LOCK_ACQUIRE)).hasSize(3);
    Event write =
        events.stream().filter(e -> e.kind() == EventKind.WRITE).findFirst().orElseThrow();
    assertThat(trace.directory().site(write.site()).file()).isEqualTo("TracedList.java");
    assertThat(trace.directory().site(write.site()).caller()).isNotNull();
    assertThat(read.verdict()).isInstanceOf(Verdict.None.class);
    assertThat(events.getFirst().time()).isEqualTo(1);
  }

  @Test
  void whatIsAddedIsWrittenTheNextTime() throws IOException {
    Recorder recorder = new Recorder(16);
    Lock lock = new TracedLock(recorder, "lock");
    TraceFile trace = TraceFile.record(recorder);
    Path file = folder.resolve("twice.json");
    lock.lock();
    trace.write(file);
    assertThat(events(read(file).trace())).hasSize(3);
    lock.unlock();
    trace.write(file);
    assertThat(events(read(file).trace())).hasSize(4);
  }

  @Test
  void whatFoundNoRoomLeavesTheVerdictOpen() throws IOException {
    Recorder recorder = new Recorder(4, 4, System::nanoTime);
    TracedList<Integer> list = new TracedList<>(recorder, "sales", 4, i -> i);
    list.append(1);
    list.append(2);
    Path file = folder.resolve("cut.json");
    TraceFile.record(recorder).write(file);
    assertThat(read(file).verdict())
        .isInstanceOfSatisfying(
            Verdict.Since.class, since -> assertThat(since.gap().event()).isEqualTo(5));
  }

  @Test
  void aReleaseThatFoundNoRoomHoldsNothingBackAndTheVerdictSaysFromWhere() throws Exception {
    Recorder recorder = new Recorder(2, 3, System::nanoTime);
    TracedLock lock = new TracedLock(recorder, "lock");
    recorder.current(); // begins; the request and the acquire follow, and the release has no room
    lock.lock();
    lock.unlock();
    Thread other =
        new Thread(
            () -> {
              lock.lock();
              lock.unlock();
            });
    other.start();
    other.join();
    Path file = folder.resolve("lost.json");
    TraceFile.record(recorder).write(file);

    Recording read = read(file);
    assertThat(events(read.trace()))
        .filteredOn(event -> event.kind() == EventKind.LOCK_ACQUIRE)
        .extracting(Event::operand)
        .containsExactly(1L, 2L);
    assertThat(read.verdict()).isInstanceOf(Verdict.Since.class);
    assertThat(read.verdict().gap().lost()).isEqualTo(2);
    assertThat(new RaceWords(read.verdict(), Stage.COMPLETE, Language.ENGLISH).summary())
        .isEqualTo("unknown from event 6 on, as 2 events or more are missing");
  }

  @Test
  void whatCannotBeWrittenIsNamed() {
    Path file = folder.resolve("missing").resolve("tills.json");
    assertThatThrownBy(() -> TraceFile.record(new Recorder(1)).write(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("there is no folder");
    assertThat(Files.exists(file)).isFalse();
  }
}
