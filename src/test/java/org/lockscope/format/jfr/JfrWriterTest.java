package org.lockscope.format.jfr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jdk.jfr.EventType;
import jdk.jfr.ValueDescriptor;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.format.RecordingFiles;
import org.lockscope.format.input.Limits;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.RecordedNames;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.news.LockKind;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.session.RunEnvironment;
import org.lockscope.session.StagedRun;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.State;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

final class JfrWriterTest {
  private static final Trace EMPTY = new TraceBuilder(new RecordedNames(Limits.ofHeap())).seal();
  private static final RunEnvironment INSTANT = RunEnvironment.sleeping(duration -> {});

  @TempDir Path folder;

  private Trace original = EMPTY;

  private Path recorded(LockPlacement placement, LockKind kind)
      throws IOException, InterruptedException {
    RunSettings settings =
        new RunSettings(placement, kind, new Workers.Virtual(), 4, new LatencyRange(1, 20), 7);
    Path file = folder.resolve("run.jfr");
    try (JfrWriter writer = JfrWriter.start(settings);
        StagedRun run =
            StagedRun.start(
                settings,
                (thread, time, what, site, object, operand) -> {},
                INSTANT.witnessedBy(writer.witness()))) {
      run.await();
      writer.write(file);
      original = run.trace();
    }
    return file;
  }

  private static List<RecordedEvent> events(Path file) throws IOException {
    return RecordingFile.readAllEvents(file).stream()
        .filter(event -> event.getEventType().getName().startsWith("org.lockscope."))
        .toList();
  }

  /** Those of workers. */
  private static List<RecordedEvent> done(Path file) throws IOException {
    return events(file).stream()
        .filter(event -> !event.getEventType().getName().equals(JfrEvents.TASK))
        .toList();
  }

  private static Map<String, Long> counts(List<RecordedEvent> events) {
    return events.stream()
        .collect(
            Collectors.groupingBy(
                event -> event.getEventType().getLabel(), TreeMap::new, Collectors.counting()));
  }

  @Test
  void everyCallWaitHoldAndAppendIsAnEvent() throws Exception {
    for (LockKind kind : List.of(LockKind.REENTRANT, LockKind.SYNCHRONIZED)) {
      List<RecordedEvent> events = done(recorded(LockPlacement.article(), kind));
      assertThat(counts(events))
          .isEqualTo(Map.of("LLM Call", 12L, "Lock Request", 4L, "Lock Hold", 4L, "Append", 4L));
      assertThat(events)
          .allSatisfy(event -> assertThat(event.getString("placement")).isEqualTo("article"))
          .allSatisfy(event -> assertThat(event.getThread().getJavaName()).startsWith("worker-"));
    }
    assertThat(counts(done(recorded(LockPlacement.none(), LockKind.FAIR))))
        .isEqualTo(Map.of("LLM Call", 12L, "Append", 4L));
  }

  @Test
  void anEventTellsWhatItIsAbout() throws Exception {
    List<RecordedEvent> events = done(recorded(LockPlacement.append(), LockKind.REENTRANT));
    assertThat(events)
        .filteredOn(event -> event.getEventType().getName().equals("org.lockscope.LlmCall"))
        .extracting(event -> event.getInt("article") + " " + event.getString("task"))
        .contains("1 summarize", "1 sentiment", "1 keywords", "4 keywords")
        .doesNotHaveDuplicates();
    assertThat(events)
        .filteredOn(event -> event.getEventType().getName().startsWith("org.lockscope.Lock"))
        .extracting(event -> event.getString("lock"))
        .containsOnly("lock");
    for (RecordedEvent event : events) {
      EventType type = event.getEventType();
      assertThat(type.getCategoryNames()).containsExactly("Lockscope");
      assertThat(type.getDescription()).isNotBlank();
      assertThat(event.getStackTrace()).isNull();
      assertThat(type.getFields())
          .extracting(ValueDescriptor::getLabel)
          .doesNotContainNull()
          .contains("Lock Placement");
    }
  }

  @Test
  void eachOfTwoLocksHasItsName() throws Exception {
    List<RecordedEvent> events = events(recorded(LockPlacement.ordered(), LockKind.REENTRANT));
    for (String what : List.of("org.lockscope.LockRequest", "org.lockscope.LockHold")) {
      assertThat(events)
          .filteredOn(event -> event.getEventType().getName().equals(what))
          .extracting(event -> event.getString("lock"))
          .hasSize(8)
          .containsOnly("list lock", "index lock");
    }
  }

  @Test
  void ourOwnReaderReadsBackTheLanesItCameFrom() throws Exception {
    for (LockPlacement placement :
        List.of(
            LockPlacement.none(),
            LockPlacement.append(),
            LockPlacement.article(),
            LockPlacement.ordered())) {
      Path file = recorded(placement, LockKind.REENTRANT);
      JfrRecording read = JfrReader.read(file, Progress.NONE);
      assertThat(read.notices()).isEmpty();
      assertThat(lanes(read.trace())).isEqualTo(lanes(original)).hasSize(4);
      assertThat(holders(read.trace())).isEqualTo(holders(original));
      assertThat(RecordingFiles.open(file, Progress.NONE).recording().verdict().racyLocations())
          .isEmpty();
    }
  }

  /** By worker: what it did and held, but for waits, which can be too short for a clock. */
  private static Map<String, String> lanes(Trace trace) {
    Map<String, String> lanes = new TreeMap<>();
    for (Lane lane : trace.lanes()) {
      StringBuilder did = new StringBuilder();
      Intervals activity = lane.activity();
      for (int i = 0; i < activity.size(); i++) {
        if (activity.state(i) != State.WAITING) {
          did.append(activity.state(i)).append(activity.detail(i)).append(':');
          did.append(activity.object(i)).append(' ');
        }
      }
      if (!did.isEmpty()) {
        lanes.put(lane.name(), did.toString());
      }
    }
    return lanes;
  }

  /** By lock: who held it, in order. */
  private static Map<String, List<String>> holders(Trace trace) {
    Map<String, List<String>> holders = new TreeMap<>();
    for (LockHistory lock : trace.locks()) {
      List<String> names = new ArrayList<>();
      for (int i = 0; i < lock.holders().size(); i++) {
        names.add(trace.directory().thread(lock.holders().object(i)).name());
      }
      holders.put(lock.name(), names);
    }
    return holders;
  }

  @Test
  void aRecordingThatHasEndedIsToldInASentence() throws Exception {
    JfrWriter writer = JfrWriter.start(RunSettings.DEFAULT);
    writer.close();
    Path file = folder.resolve("run.jfr");
    assertThatThrownBy(() -> writer.write(file))
        .isInstanceOf(IOException.class)
        .hasMessage("cannot write " + file + ": the Flight Recorder kept nothing");
    assertThat(Files.list(folder)).isEmpty();
  }
}
