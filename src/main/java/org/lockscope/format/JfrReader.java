package org.lockscope.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jdk.jfr.consumer.RecordingFile;

/**
 * Reads recordings that the JDK Flight Recorder made of any Java program, and shows them as lanes.
 *
 * <p>What becomes of its events:
 *
 * <ul>
 *   <li>{@code jdk.JavaMonitorEnter}: a wait for a lock, and then an acquire. Who held the monitor
 *       meanwhile, as far as the events tell, is worked out per monitor: somebody who let it go to
 *       a waiter held it since that wait began or since the last known hand-over, and until that
 *       wait's end; who entered after a wait, and is not next known to have let it go to somebody
 *       who waited already, held it for an instant. So holds are drawn too short rather than too
 *       long.
 *   <li>{@code jdk.ThreadPark}: a wait for a lock if the object parked on is one by its class,, a
 *       wait on a condition if it is one, else a {@link org.lockscope.trace.ForeignTask#PARK}.
 *       Whether the lock was then got, and who held it, the event does not tell: the wait ends as
 *       {@link org.lockscope.event.EventKind#LOCK_ABANDON} and nobody is drawn as the holder. The
 *       object is known by its class and address; where the collector moved it, it counts as
 *       another one.
 *   <li>{@code jdk.JavaMonitorWait}: a wait on the monitor's condition. When the monitor was got
 *       back is not told.
 *   <li>{@code jdk.ThreadSleep}, {@code SocketRead}, {@code SocketWrite}, {@code FileRead}, {@code
 *       FileWrite}, {@code VirtualThreadPinned}: a {@link org.lockscope.trace.ForeignTask}.
 *   <li>{@code jdk.ThreadStart}, {@code ThreadEnd}, {@code VirtualThreadStart}, {@code
 *       VirtualThreadEnd}: the thread's begin and end, and the fork by its parent.
 *   <li>{@code jdk.ExecutionSample}, {@code CPUTimeSample}: a {@link
 *       org.lockscope.event.EventKind#SAMPLE} at the innermost line, and counted, thread by thread.
 * </ul>
 *
 * <p>The recorder leaves out what is shorter than an event's threshold, 10 or 20 ms by default, and
 * every acquire without a wait; and, as seen on JDK 25, whatever a virtual thread waits for without
 * keeping its carrier, but for sleeps. Events carry the first line outside the JDK as their site.
 *
 * <p>A recording may have any length. Events are taken one by one, and as many are kept as fit into
 * half of the heap, beside what the JDK's parser needs for a chunk; the rest is counted. The file
 * is not trusted: see {@link #read}.
 */
public final class JfrReader {
  private static final long BASE_SECONDS = 30;
  private static final long BYTES_PER_SECOND = 200_000;

  private static final String NONSENSE = "it is damaged: the JDK makes no sense of it (%s)";

  private JfrReader() {}

  /**
   * Reads a recording, in a thread of its own, which is given up after 30 seconds and five more for
   * each megabyte of the file: nothing else ends the JDK's parser where a damaged file sends it
   * round in circles. May be called from any thread, and blocks it.
   *
   * @param progress is told how far it is, by the thread that reads: of 0 bytes while the file is
   *     checked, which comes before its reading
   * @throws TraceFileException if it cannot be read, whatever the reason, with one sentence that
   *     names the file
   * @throws CancellationException if {@code progress} asks for an end; the file is closed then
   */
  public static JfrRecording read(Path file, Progress progress) throws TraceFileException {
    long seconds = BASE_SECONDS + file.toFile().length() / BYTES_PER_SECOND;
    return read(file, progress, Limits.ofHeap().flightEvents(), Duration.ofSeconds(seconds));
  }

  static JfrRecording read(Path file, Progress progress, int mostEvents, Duration patience)
      throws TraceFileException {
    if (!Files.isRegularFile(file)) {
      throw wrong(file, Files.exists(file) ? "it is no file" : "there is no such file");
    }
    FutureTask<JfrRecording> reading = new FutureTask<>(() -> parsed(file, progress, mostEvents));
    Thread.ofPlatform().daemon().name("lockscope-jfr").start(reading);
    try {
      return reading.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException | CancellationException e) {
      throw wrong(file, "it takes too long to read; it may be damaged");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw wrong(file, "its reading was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CancellationException cancelled) {
        throw cancelled;
      }
      throw failure(file, Objects.requireNonNullElse(e.getCause(), e));
    } finally {
      reading.cancel(true);
    }
  }

  private static JfrRecording parsed(Path file, Progress progress, int mostEvents)
      throws IOException {
    JfrProgress told = new JfrProgress(progress);
    JfrChunks.check(file, file.toString(), told);
    JfrNames names = new JfrNames();
    JfrCollector collector = new JfrCollector(names, mostEvents);
    try (RecordingFile recording = new RecordingFile(file)) {
      while (recording.hasMoreEvents() && !Thread.currentThread().isInterrupted()) {
        collector.take(recording.readEvent());
        told.takes();
      }
    }
    told.ends(Files.size(file));
    JfrTracks tracks = new JfrTracks(collector.spans(), names.threadCount());
    JfrContention contention = new JfrContention(tracks, names);
    JfrAssembly.Result assembled = JfrAssembly.of(tracks, names);
    return new JfrRecording(
        assembled.trace(),
        contention.locks(),
        contention.threads(collector.samples()),
        collector.sampled(),
        collector.dropped(),
        notices(collector, assembled.contradictory()));
  }

  private static List<String> notices(JfrCollector collector, boolean contradictory) {
    List<String> notices = new ArrayList<>();
    if (collector.dropped() > 0) {
      notices.add(
          "only the first %,d events are shown, %,d more found no room"
              .formatted(collector.spans().size(), collector.dropped()));
    }
    if (collector.spans().isEmpty()) {
      notices.add(
          "it has no event of threads, locks or I/O: record with settings=profile, or"
              + " lower their thresholds");
    }
    if (contradictory) {
      notices.add(
          "some events contradict each other, so who held a lock and who started whom is not"
              + " shown");
    }
    return List.copyOf(notices);
  }

  private static TraceFileException failure(Path file, Throwable cause) {
    return switch (cause) {
      case TraceFileException known -> known;
      case OutOfMemoryError memory -> wrong(file, "it takes more memory to read than there is");
      case ArithmeticException apart ->
          wrong(file, "it is damaged: its events lie more than ten years apart");
      case RuntimeException damaged -> wrong(file, NONSENSE.formatted(name(damaged)));
      case VirtualMachineError damaged -> wrong(file, NONSENSE.formatted(name(damaged)));
      default -> wrong(file, "it cannot be read: " + reason(cause));
    };
  }

  /** A failure's message as part of a sentence: one line, not too long. */
  private static String reason(Throwable failure) {
    String message = failure.getMessage();
    if (message == null || message.isBlank()) {
      return name(failure);
    }
    return OneLine.of(message, OneLine.CLAUSE);
  }

  private static String name(Throwable failure) {
    return failure.getClass().getSimpleName();
  }

  private static TraceFileException wrong(Path file, String what) {
    return new TraceFileException(file + ": " + what);
  }
}
