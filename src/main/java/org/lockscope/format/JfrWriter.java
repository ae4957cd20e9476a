package org.lockscope.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Event;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import org.lockscope.paint.AtomicFile;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.pipeline.Witness;

/**
 * Records a run of ours with the JDK Flight Recorder too: its calls, waits, holds and appends, and
 * nothing else. The recorder's buffers are the threads' own; where one is full, handing it on may
 * order workers in ways that our recorder does not.
 *
 * <p>Used by one thread, but for the {@link #witness}, which all workers call.
 */
public final class JfrWriter implements AutoCloseable {
  /** As the pipeline calls its lock. */
  private static final String LOCK = "lock";

  private static final List<Class<? extends Event>> EVENTS =
      List.of(
          JfrEvents.LlmCallEvent.class,
          JfrEvents.LockWaitEvent.class,
          JfrEvents.LockHoldEvent.class,
          JfrEvents.AppendEvent.class);

  private final Recording recording;
  private final Witness witness;

  private JfrWriter(Recording recording, RunSettings settings) {
    this.recording = recording;
    this.witness = new JfrEvents(LOCK, settings.placement().toString());
  }

  /**
   * Starts recording; the run comes next.
   *
   * @param settings of the run
   * @throws IOException with a message of one sentence, if this Java has no Flight Recorder or it
   *     cannot start
   */
  public static JfrWriter start(RunSettings settings) throws IOException {
    if (!FlightRecorder.isAvailable()) {
      throw new IOException("this Java has no Flight Recorder");
    }
    try {
      Recording recording = new Recording();
      recording.setName("lockscope");
      EVENTS.forEach(event -> recording.enable(event).withoutThreshold());
      recording.start();
      return new JfrWriter(recording, settings);
    } catch (IllegalStateException e) {
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
   * @throws IOException with a message of one sentence that names the file and what is wrong; among
   *     that, that the program is ending, and the Flight Recorder ended first
   */
  public void write(Path file) throws IOException {
    try {
      recording.stop();
      try (InputStream recorded = recording.getStream(null, null)) {
        if (recorded == null) {
          throw new IOException("cannot write " + file + ": nothing was recorded");
        }
        AtomicFile.write(file, recorded::transferTo);
      }
    } catch (IllegalStateException e) {
      throw new IOException("cannot write " + file + ": the Flight Recorder has ended", e);
    }
  }

  /** Forgets what was recorded. */
  @Override
  public void close() {
    recording.close();
  }
}
