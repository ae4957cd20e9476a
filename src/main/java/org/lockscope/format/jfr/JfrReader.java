package org.lockscope.format.jfr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lockscope.format.input.Limits;
import org.lockscope.format.input.OneLine;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.TraceFileException;

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
 *   <li>What {@link JfrWriter} wrote: the calls, appends, requests and holds that it was.
 *   <li>{@code jdk.ThreadStart}, {@code ThreadEnd}, {@code VirtualThreadStart}, {@code
 *       VirtualThreadEnd}: the thread's begin and end, and the fork by its parent.
 *   <li>{@code jdk.ExecutionSample}, {@code CPUTimeSample}, {@code NativeMethodSample}, {@code
 *       profiler.WallClockSample}: a {@link org.lockscope.event.EventKind#SAMPLE} at the innermost
 *       line, with what the thread was found doing; those of running threads are counted, thread by
 *       thread.
 * </ul>
 *
 * <p>The recorder leaves out what is shorter than an event's threshold, 10 or 20 ms by default, and
 * every acquire without a wait; and, as seen on JDK 25, whatever a virtual thread waits for without
 * keeping its carrier, but for sleeps. Events carry the first line outside the JDK as their site,
 * and what waits and pinned threads tell has all of its stack.
 *
 * <p>A recording may have any length. Events are taken one by one, and as many are kept as fit into
 * half of the heap, beside what the JDK's parser needs for a chunk; the rest is counted. The file
 * is not trusted: see {@link #read}.
 */
public final class JfrReader {
  private static final Duration BASE = Duration.ofSeconds(30);
  private static final long BYTES_PER_SECOND = 200_000;

  private static final String NONSENSE = "it is damaged: the JDK makes no sense of it (%s)";

  private JfrReader() {}

  /**
   * Reads a recording, in a thread of its own, which is given up after 30 seconds and five more for
   * each megabyte of the file once it is unpacked: nothing else ends the JDK's parser where a
   * damaged file sends it round in circles. May be called from any thread, and blocks it.
   *
   * @param file plain, gzipped, or the one file of a zip file; of one that is cut or was never
   *     finished, the chunks that are whole are read
   * @param progress is told how far it is, by the thread that reads: of 0 bytes while the file is
   *     unpacked and checked, which comes before its reading
   * @throws TraceFileException if it cannot be read, whatever the reason, with one sentence that
   *     names the file
   * @throws CancellationException if {@code progress} asks for an end; the file is closed then
   */
  public static JfrRecording read(Path file, Progress progress) throws TraceFileException {
    return read(List.of(file), progress);
  }

  /**
   * Reads the files of one program's recording as one, as {@link #read(Path, Progress)} does.
   *
   * @param files one or more, in any order
   * @throws TraceFileException also if they are of several programs
   */
  public static JfrRecording read(List<Path> files, Progress progress) throws TraceFileException {
    return read(files, progress, Limits.ofHeap().flightEvents(), BASE);
  }

  static JfrRecording read(Path file, Progress progress, int mostEvents, Duration base)
      throws TraceFileException {
    return read(List.of(file), progress, mostEvents, base);
  }

  private static JfrRecording read(
      List<Path> paths, Progress progress, int mostEvents, Duration base)
      throws TraceFileException {
    List<JfrFile> files = new ArrayList<>();
    try {
      long length = 0;
      for (Path path : paths) {
        if (!Files.isRegularFile(path)) {
          throw wrong(path, Files.exists(path) ? "it is no file" : "there is no such file");
        }
        JfrFile file = opened(path, progress);
        files.add(file);
        length += Files.size(file.plain());
      }
      Duration patience = base.plusSeconds(length / BYTES_PER_SECOND);
      return watched(name(paths), () -> parsed(files, progress, mostEvents), patience);
    } catch (TraceFileException e) {
      throw e;
    } catch (IOException e) {
      throw wrong(name(paths), "it cannot be read: " + reason(e));
    } finally {
      files.forEach(JfrReader::close);
    }
  }

  private static JfrFile opened(Path path, Progress progress) throws TraceFileException {
    try {
      return JfrFile.open(path, progress);
    } catch (TraceFileException e) {
      throw e;
    } catch (IOException e) {
      throw wrong(path, "it cannot be unpacked: " + reason(e));
    }
  }

  private static void close(JfrFile file) {
    try {
      file.close();
    } catch (IOException e) {
      // Some systems delete no file that is open; the parser that was given up may have it open.
      file.plain().toFile().deleteOnExit();
    }
  }

  /** The files as sentences and pictures call them. */
  public static String name(List<Path> files) {
    return files.stream().map(Path::toString).collect(Collectors.joining(" + "));
  }

  private static JfrRecording watched(String name, Callable<JfrRecording> work, Duration patience)
      throws TraceFileException {
    FutureTask<JfrRecording> reading = new FutureTask<>(work);
    Thread.ofPlatform().daemon().name("lockscope-jfr").start(reading);
    try {
      return reading.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException | CancellationException e) {
      throw wrong(name, "it takes too long to read; it may be damaged");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw wrong(name, "its reading was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CancellationException cancelled) {
        throw cancelled;
      }
      throw failure(name, Objects.requireNonNullElse(e.getCause(), e));
    } finally {
      reading.cancel(true);
    }
  }

  private static JfrRecording parsed(List<JfrFile> files, Progress progress, int mostEvents)
      throws Exception {
    JfrNames names = new JfrNames();
    JfrCollector collector = new JfrCollector(names, mostEvents);
    JfrParser parser = new JfrParser(collector, progress, files.size() > 1);
    for (JfrFile file : files) {
      parser.read(file);
    }
    if (files.size() > 1 && collector.programs().size() > 1) {
      throw wrong(
          name(files.stream().map(JfrFile::given).toList()),
          "they are of %d programs (%s), so they are not one run"
              .formatted(collector.programs().size(), String.join(", ", collector.programs())));
    }
    if (collector.spans().isEmpty() && parser.failure() != null) {
      throw wrong(files.getFirst().given(), NONSENSE.formatted(name(parser.failure())));
    }
    JfrTracks tracks = new JfrTracks(collector.spans(), names.threadCount());
    JfrAssembly.Result assembled = JfrAssembly.of(tracks, names, collector.pauses());
    List<String> notices = new ArrayList<>(parser.problems());
    notices.addAll(notices(collector, assembled.contradictory()));
    return new JfrRecording(assembled.trace(), collector.dropped(), List.copyOf(notices));
  }

  private static List<String> notices(JfrCollector collector, boolean contradictory) {
    List<String> notices = new ArrayList<>();
    if (collector.programs().size() > 1) {
      notices.add(
          "it holds several programs (%s), whose threads may be drawn as one"
              .formatted(String.join(", ", collector.programs())));
    }
    if (collector.strange() > 0) {
      notices.add(
          "%,d events are left out, as they lack what their kind should tell (%s)"
              .formatted(collector.strange(), OneLine.name(collector.strangeKind())));
    }
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
    return notices;
  }

  private static TraceFileException failure(String file, Throwable cause) {
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

  private static String name(@Nullable Throwable failure) {
    return failure == null ? "" : failure.getClass().getSimpleName();
  }

  private static TraceFileException wrong(Path file, String what) {
    return wrong(file.toString(), what);
  }

  private static TraceFileException wrong(String file, String what) {
    return new TraceFileException(file + ": " + what);
  }
}
