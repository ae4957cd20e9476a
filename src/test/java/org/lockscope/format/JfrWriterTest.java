package org.lockscope.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.lockscope.pipeline.LatencyRange;
import org.lockscope.pipeline.LockKind;
import org.lockscope.pipeline.LockPlacement;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.pipeline.Workers;
import org.lockscope.session.ObservedRun;
import org.lockscope.session.RunEnvironment;

final class JfrWriterTest {
  private static final RunEnvironment INSTANT = RunEnvironment.sleeping(duration -> {});

  @TempDir Path folder;

  private Path recorded(LockPlacement placement, LockKind kind)
      throws IOException, InterruptedException {
    RunSettings settings =
        new RunSettings(placement, kind, new Workers.Virtual(), 4, new LatencyRange(1, 20), 7);
    Path file = folder.resolve("run.jfr");
    try (JfrWriter writer = JfrWriter.start(settings);
        ObservedRun run =
            ObservedRun.start(
                settings,
                (thread, time, what, site, object, operand) -> {},
                INSTANT.witnessedBy(writer.witness()))) {
      run.await();
      writer.write(file);
    }
    return file;
  }

  private static List<RecordedEvent> events(Path file) throws IOException {
    return RecordingFile.readAllEvents(file).stream()
        .filter(event -> event.getEventType().getName().startsWith("org.lockscope."))
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
      List<RecordedEvent> events = events(recorded(LockPlacement.ARTICLE, kind));
      assertThat(counts(events))
          .isEqualTo(Map.of("LLM Call", 12L, "Lock Request", 4L, "Lock Hold", 4L, "Append", 4L));
      assertThat(events)
          .allSatisfy(event -> assertThat(event.getString("placement")).isEqualTo("article"))
          .allSatisfy(event -> assertThat(event.getThread().getJavaName()).startsWith("worker-"));
    }
    assertThat(counts(events(recorded(LockPlacement.NONE, LockKind.FAIR))))
        .isEqualTo(Map.of("LLM Call", 12L, "Append", 4L));
  }

  @Test
  void anEventTellsWhatItIsAbout() throws Exception {
    List<RecordedEvent> events = events(recorded(LockPlacement.APPEND, LockKind.REENTRANT));
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
    List<RecordedEvent> events = events(recorded(LockPlacement.ORDERED, LockKind.REENTRANT));
    for (String what : List.of("org.lockscope.LockRequest", "org.lockscope.LockHold")) {
      assertThat(events)
          .filteredOn(event -> event.getEventType().getName().equals(what))
          .extracting(event -> event.getString("lock"))
          .hasSize(8)
          .containsOnly("list lock", "index lock");
    }
  }

  @Test
  void ourOwnReaderFindsNothingAmissInIt() throws Exception {
    JfrRecording recording =
        JfrReader.read(recorded(LockPlacement.APPEND, LockKind.REENTRANT), Progress.NONE);
    assertThat(recording.trace().sealed()).isTrue();
    assertThat(recording.notices()).singleElement().asString().contains("no event of threads");
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
