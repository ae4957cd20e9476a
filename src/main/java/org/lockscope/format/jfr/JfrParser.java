package org.lockscope.format.jfr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.TraceFileException;

/**
 * Reads the events of a flight recording's files, as many as the JDK's parser makes sense of: where
 * that parser fails, the chunks are given to it one by one, without the events that it fails at.
 * Used by one thread.
 */
final class JfrParser {
  /** As many are read around in one chunk, each of which has it parsed once more. */
  private static final int MOST_DAMAGED = 32;

  private final JfrCollector collector;
  private final Progress progress;
  private final boolean several;
  private final List<String> problems = new ArrayList<>();
  private @Nullable Throwable failure;

  /** Whether the JDK made sense of the first chunk's constants and of its first event. */
  private boolean opened;

  /** The length of the files that were read before. */
  private long before;

  /**
   * A parser of nothing yet.
   *
   * @param collector takes the events
   * @param several whether problems have to name the file
   */
  JfrParser(JfrCollector collector, Progress progress, boolean several) {
    this.collector = collector;
    this.progress = progress;
    this.several = several;
  }

  /** What could not be read, a clause each with its place. */
  List<String> problems() {
    return problems;
  }

  /** Why the JDK's parser made no sense of a chunk; null if it made sense of all. */
  @Nullable Throwable failure() {
    return failure;
  }

  /**
   * Reads a file.
   *
   * @throws TraceFileException if nothing of it can be read, with a sentence that names it
   */
  void read(JfrFile file) throws IOException {
    JfrProgress told = new JfrProgress(file.progress(progress, before));
    JfrPlan plan;
    try {
      plan = JfrChunks.walk(file.plain(), told);
    } catch (TraceFileException e) {
      String why = file.problem() == null ? e.getMessage() : file.problem();
      throw new TraceFileException(file.given() + ": " + why);
    }
    if (file.problem() != null) {
      problem(file, file.problem());
    }
    // What is wrong with the content of a packed file that is cut is that it is cut.
    for (String problem : file.problem() == null ? plan.problems() : List.<String>of()) {
      problem(file, problem);
    }
    if (plan.entire()) {
      read(file, file.plain(), plan, told);
    } else {
      try (JfrCopy copy = JfrCopy.of(file.plain(), plan.chunks())) {
        read(file, copy.file(), plan, told);
      }
    }
    told.ends(Files.size(file.plain()));
    before += Files.size(file.given());
  }

  private void problem(JfrFile file, @Nullable String what) {
    problems.add(several ? file.given().getFileName() + ": " + what : String.valueOf(what));
  }

  private void read(JfrFile file, Path chunks, JfrPlan plan, JfrProgress told) throws IOException {
    long[] taken = {0};
    if (parse(chunks, taken, 0, told) == null) {
      return;
    }
    long known = taken[0];
    taken[0] = 0;
    for (JfrChunk chunk : plan.chunks()) {
      try (JfrCopy copy = JfrCopy.of(file.plain(), List.of(chunk))) {
        readAround(file, chunk, copy.file(), taken, known);
      }
    }
  }

  /**
   * Reads a chunk around those of its events of which the JDK makes no sense.
   *
   * @param copy a copy of it, which is written to
   * @param taken counts the events
   * @param known how many of them were collected before
   */
  private void readAround(JfrFile file, JfrChunk chunk, Path copy, long[] taken, long known)
      throws IOException {
    long first = taken[0];
    Throwable why = parse(copy, taken, known, null);
    if (why == null) {
      return;
    }
    long reached = taken[0];
    long collected = Math.max(known, reached);
    List<Long> damaged = new ArrayList<>();
    JfrBlanks events = new JfrBlanks(copy);
    Throwable last = why;
    while (last != null && damaged.size() < (opened ? MOST_DAMAGED : 1)) {
      // The parser is one event ahead of those that it gives.
      long at = events.blank(opened ? taken[0] - first + 1 : 0);
      if (at < 0) {
        break;
      }
      damaged.add(chunk.from() + at);
      taken[0] = first;
      last = parse(copy, taken, collected, null);
      collected = Math.max(collected, taken[0]);
    }
    if (last == null || taken[0] > reached) {
      problem(
          file,
          "the JDK makes no sense of %,d events (%s), the first at byte %,d: they are left out"
              .formatted(damaged.size(), why.getClass().getSimpleName(), damaged.getFirst()));
    }
    if (last != null) {
      failure = last;
      problem(
          file,
          "the JDK makes no sense of the chunk at byte %,d (%s), of which only the first %,d events are shown"
              .formatted(chunk.from(), last.getClass().getSimpleName(), taken[0] - first));
    }
  }

  /**
   * Has the JDK parse a file, and returns what kept it from its end; null if nothing did.
   *
   * @param taken counts the events
   * @param known how many of them were collected before
   */
  private @Nullable Throwable parse(
      Path file, long[] taken, long known, @Nullable JfrProgress told) {
    opened = false;
    try (RecordingFile recording = new RecordingFile(file)) {
      opened = true;
      while (recording.hasMoreEvents() && !Thread.currentThread().isInterrupted()) {
        var event = recording.readEvent();
        if (taken[0]++ >= known) {
          collector.take(event);
        }
        if (told != null) {
          told.takes();
        }
      }
      return null;
    } catch (CancellationException e) {
      throw e;
    } catch (IOException | RuntimeException | InternalError | StackOverflowError e) {
      return e;
    }
  }
}
