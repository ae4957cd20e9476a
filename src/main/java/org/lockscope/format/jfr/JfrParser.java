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
 * that parser fails, the chunks are given to it one by one. Used by one thread.
 */
final class JfrParser {
  private final JfrCollector collector;
  private final Progress progress;
  private final boolean several;
  private final List<String> problems = new ArrayList<>();
  private @Nullable Throwable failure;

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
    Throwable failed = parse(chunks, taken, 0, told);
    if (failed == null) {
      return;
    }
    long known = taken[0];
    taken[0] = 0;
    for (JfrChunk chunk : plan.chunks()) {
      long first = taken[0];
      Throwable why;
      if (plan.chunks().size() == 1) {
        taken[0] = known;
        why = failed;
      } else {
        try (JfrCopy copy = JfrCopy.of(file.plain(), List.of(chunk))) {
          why = parse(copy.file(), taken, known, null);
        }
      }
      if (why != null) {
        failure = why;
        problem(
            file,
            "the JDK makes no sense of the chunk at byte %,d (%s), of which only the first %,d events are shown"
                .formatted(chunk.from(), why.getClass().getSimpleName(), taken[0] - first));
      }
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
    try (RecordingFile recording = new RecordingFile(file)) {
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
