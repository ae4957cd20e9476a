package org.lockscope.ui.kit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lockscope.format.RecordingFiles;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.ReadResult;
import org.lockscope.say.RunSummary;

/** One reading of recordings, which can be ended without another's being ended. */
public final class Reading {
  /** Reads one recording. */
  @FunctionalInterface
  public interface Reader {
    /** Reads it as far as it can be read. */
    ReadResult read(Progress progress) throws IOException;
  }

  /**
   * A recording to be read.
   *
   * @param name what it is called in sentences
   * @param files where it is; none of one that comes with the application
   * @param reader reads it
   */
  public record Job(String name, List<Path> files, Reader reader) {
    /** A recording in one or more files. */
    public static Job of(List<Path> files) {
      String name = files.stream().map(Path::toString).collect(Collectors.joining(" + "));
      return new Job(name, List.copyOf(files), progress -> RecordingFiles.open(files, progress));
    }
  }

  /**
   * What came of a job, ready to be shown: each run's list was gone through, and its deadlock
   * looked for, on the thread that read it.
   *
   * @param job what was to be read
   * @param runs what it holds; none if nothing of it could be read
   * @param said what keeps the rest from being read or shown, in one sentence; null if all is
   */
  public record Opened(Job job, List<RunSummary> runs, @Nullable String said) {
    static Opened of(Job job, ReadResult read) {
      List<RunSummary> runs =
          read.recordings().stream().map(recording -> RunSummary.of("", recording)).toList();
      return new Opened(job, runs, read.said());
    }
  }

  private final List<Job> jobs;

  /** Written by the JavaFX thread, read by the thread that reads: volatile makes it seen. */
  private volatile boolean cancelled;

  /** One that has not begun. */
  public Reading(List<Job> jobs) {
    this.jobs = List.copyOf(jobs);
  }

  /** What is to be read, one after the other. */
  List<Job> jobs() {
    return jobs;
  }

  /** Ends it. Any thread. */
  public void cancel() {
    cancelled = true;
  }

  /** Whether it was ended. */
  boolean cancelled() {
    return cancelled;
  }
}
