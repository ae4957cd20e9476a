package org.lockscope.probe;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.lockscope.file.AtomicFile;

/**
 * Writes what a recorder has to a file that Lockscope opens:
 *
 * <pre>{@code
 * Recorder recorder = new Recorder(1024);
 * Lock lock = new TracedLock(recorder, "lock");
 * // ... threads that use it, and that are joined ...
 * TraceFile.record(recorder).write(Path.of("tills.json"));
 * }</pre>
 *
 * <p>It is the recorder's one reader: use it in one thread, and poll the recorder nowhere else.
 */
public final class TraceFile {
  private final Recorder recorder;
  private final RecordedEvents events = new RecordedEvents();
  private final CausalMerge merge = new CausalMerge(events);

  private TraceFile(Recorder recorder) {
    this.recorder = recorder;
  }

  /** The file of a recorder's events. */
  public static TraceFile record(Recorder recorder) {
    return new TraceFile(recorder);
  }

  /**
   * Writes all that was recorded until now, in an order that its synchronisation allows; may be
   * called again, for what has been added since, too. What threads have not ended yet may be cut
   * short. A file that is there is replaced at once by the whole of the new one.
   *
   * @param file a name that ends in {@code .json}
   * @throws IOException with a message of one sentence that names the file and what is wrong
   */
  public void write(Path file) throws IOException {
    // Twice: what an event waits for that has not come by the second time was lost.
    for (int poll = 0; poll < 2; poll++) {
      recorder.poll(merge);
      merge.polled();
    }
    AtomicFile.write(
        file,
        out -> {
          Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          new TraceText(text, recorder.directory(), events).write(recorder.dropped());
          text.flush();
        });
  }
}
