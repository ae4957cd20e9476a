package org.lockscope.format.jfr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Event;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.RecordingState;
import org.lockscope.file.AtomicFile;
import org.lockscope.file.TemporaryFile;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Witness;

/**
 * Records a run of ours with the JDK Flight Recorder too: its calls, waits, holds and appends, and
 * nothing else. What is under way when the program ends is not in it. The recorder's buffers are
 * the threads' own; where one is full, handing it on may order workers in ways that our recorder
 * does not.
 *
 * <p>Used by one thread, but for the {@link #witness}, which all workers call.
 */
public final class JfrWriter implements AutoCloseable {
  private static final List<Class<? extends Event>> EVENTS =
      List.of(
          JfrEvents.TaskEvent.class,
          JfrEvents.LlmCallEvent.class,
          JfrEvents.LockRequestEvent.class,
          JfrEvents.LockHoldEvent.class,
          JfrEvents.AppendEvent.class);

  private static final long PATIENCE_NANOS = 5_000_000_000L;
  private static final long PULSE_MILLIS = 10;

  private final Recording recording;

  /** Where the Flight Recorder puts all of it when it stops, whoever stops it. */
  private final Path dump;

  private final Witness witness;

  private JfrWriter(Recording recording, Path dump, String tag) {
    this.recording = recording;
    this.dump = dump;
    this.witness = new JfrEvents(tag);
  }

  /**
   * Starts recording; the run comes next.
   *
   * @param plan of the run
   * @throws IOException with a message of one sentence, if this Java has no Flight Recorder or it
   *     cannot start
   */
  public static JfrWriter start(Plan plan) throws IOException {
    if (!FlightRecorder.isAvailable()) {
      throw new IOException("this Java has no Flight Recorder");
    }
    Path dump = TemporaryFile.create(".jfr");
    try {
      Recording recording = new Recording();
      recording.setName("lockscope");
      recording.setDestination(dump);
      recording.setDumpOnExit(true);
      EVENTS.forEach(event -> recording.enable(event).withoutThreshold());
      recording.start();
      JfrEvents.tell(plan.scenario().table());
      return new JfrWriter(recording, dump, plan.tag());
    } catch (IllegalStateException e) {
      Files.deleteIfExists(dump);
      throw new IOException("the Flight Recorder cannot start: " + e.getMessage(), e);
    }
  }

  /** What the run has to tell what its workers do. */
  public Witness witness() {
    return witness;
  }

  /**
   * Ends recording and writes what was recorded.
   *
   * @throws IOException with a message of one sentence that names the file and what is wrong
   */
  public void write(Path file) throws IOException {
    try {
      recording.stop();
    } catch (IllegalStateException stopped) {
      // The program is ending: the Flight Recorder's own shutdown hook came first, and dumps it.
      awaitDump();
    }
    if (Files.notExists(dump) || Files.size(dump) == 0) {
      throw new IOException("cannot write " + file + ": the Flight Recorder kept nothing");
    }
    AtomicFile.write(file, out -> Files.copy(dump, out));
  }

  private void awaitDump() {
    long begun = System.nanoTime();
    try {
      while (recording.getState() != RecordingState.CLOSED
          && System.nanoTime() - begun < PATIENCE_NANOS) {
        Thread.sleep(PULSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Forgets what was recorded. */
  @Override
  public void close() throws IOException {
    recording.close();
    Files.deleteIfExists(dump);
  }
}
