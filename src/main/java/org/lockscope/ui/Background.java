package org.lockscope.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.lockscope.format.ReadResult;
import org.lockscope.format.RecordingFiles;
import org.lockscope.paint.Picture;
import org.lockscope.paint.PngFile;
import org.lockscope.paint.RunSummary;

/** Reads and writes files away from the JavaFX thread. Owns the thread that does. */
final class Background implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 30;

  private final Words words;

  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("lockscope-export").factory());

  /** Says in these texts what went wrong. */
  Background(Words words) {
    this.words = words;
  }

  /** Writes a file. */
  @FunctionalInterface
  interface Work {
    /** Writes all of it, beside and moved into place. */
    void writeTo(Path file) throws IOException;
  }

  /**
   * Writes a file from what holds still.
   *
   * @param done called on the JavaFX thread with the file, and null or what went wrong
   */
  void write(Work work, Path file, BiConsumer<Path, @Nullable String> done) {
    writer.execute(
        () -> {
          String problem = tryWrite(work, file);
          Platform.runLater(() -> done.accept(file, problem));
        });
  }

  /**
   * Paints a picture of traces that hold still.
   *
   * @param done called on the JavaFX thread with a PNG file's bytes
   * @param failed called on the JavaFX thread with what went wrong
   */
  void paint(Picture picture, int scale, Consumer<byte[]> done, Consumer<String> failed) {
    writer.execute(
        () -> {
          ByteArrayOutputStream png = new ByteArrayOutputStream();
          try {
            PngFile.write(picture, scale, png);
            Platform.runLater(() -> done.accept(png.toByteArray()));
          } catch (IOException | RuntimeException e) {
            Platform.runLater(() -> failed.accept(String.valueOf(e.getMessage())));
          }
        });
  }

  /** One reading, which can be ended without another's being ended. */
  static final class Reading {
    /** Written by the JavaFX thread, read by the thread that reads: volatile makes it seen. */
    private volatile boolean cancelled;

    /** Ends it. Any thread. */
    void cancel() {
      cancelled = true;
    }
  }

  /**
   * What was read of a file, ready to be shown: its list's history and its deadlock were looked for
   * on the thread that read it.
   *
   * @param result what the file holds, and what keeps the rest from being read
   * @param run the same as it is shown
   */
  record Opened(ReadResult result, RunSummary run) {
    static Opened of(ReadResult result) {
      return new Opened(result, RunSummary.of("", result.recording()));
    }
  }

  private boolean goesOn(Reading reading, long bytes, LongConsumer progress) {
    Platform.runLater(() -> progress.accept(bytes));
    return !reading.cancelled && !writer.isShutdown();
  }

  /**
   * Reads a recording, of one or more files.
   *
   * @param reading ends it before its end
   * @param progress called on the JavaFX thread with how many bytes have been read, every megabyte
   * @param done called on the JavaFX thread with what could be read, or with null and what went
   *     wrong
   */
  void read(
      Reading reading,
      List<Path> files,
      LongConsumer progress,
      BiConsumer<@Nullable Opened, @Nullable String> done) {
    writer.execute(
        () -> {
          Opened result = null;
          String problem = null;
          try {
            result =
                Opened.of(RecordingFiles.open(files, bytes -> goesOn(reading, bytes, progress)));
            if (reading.cancelled) {
              throw new CancellationException();
            }
          } catch (NoSuchFileException e) {
            problem = words.tell("file.none", String.valueOf(e.getFile()));
          } catch (CancellationException e) {
            problem = words.tell("file.cancelled", files.getFirst());
          } catch (IOException | RuntimeException e) {
            problem = String.valueOf(e.getMessage());
          }
          Opened read = problem == null ? result : null;
          String wrong = problem;
          Platform.runLater(() -> done.accept(read, wrong));
        });
  }

  private static @Nullable String tryWrite(Work work, Path file) {
    try {
      work.writeTo(file);
      return null;
    } catch (IOException | RuntimeException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** Lets a picture that is being written be finished. */
  @Override
  public void close() {
    writer.shutdown();
    try {
      if (!writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        writer.shutdownNow();
      }
    } catch (InterruptedException e) {
      writer.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
