package org.lockscope.ui.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.lockscope.picture.Picture;
import org.lockscope.picture.PngFile;

/**
 * Reads and writes files away from the JavaFX thread. Owns the threads that do: one reads and one
 * writes, so that nothing waits to be saved until a large file was read.
 */
public final class Background implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 30;

  private final ExecutorService writer = thread("lockscope-export");
  private final ExecutorService reader = thread("lockscope-open");

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).factory());
  }

  /** Writes a file. */
  @FunctionalInterface
  public interface Work {
    /** Writes all of it, beside and moved into place. */
    void writeTo(Path file) throws IOException;
  }

  /**
   * Writes a file from what holds still.
   *
   * @param words say what went wrong
   * @param name says which file, asked when all that was to be written before it is
   * @param done called on the JavaFX thread with the file, and null or what went wrong
   */
  public void write(
      Words words, Work work, Supplier<Path> name, BiConsumer<Path, @Nullable String> done) {
    writer.execute(
        () -> {
          Path file = name.get();
          String problem = tryWrite(words, work, file);
          Platform.runLater(() -> done.accept(file, problem));
        });
  }

  private static @Nullable String tryWrite(Words words, Work work, Path file) {
    try {
      work.writeTo(file);
      return null;
    } catch (IOException | RuntimeException e) {
      return String.valueOf(e.getMessage());
    } catch (OutOfMemoryError e) {
      return words.tell("file.noMemory", file);
    }
  }

  /**
   * Paints a picture of traces that hold still.
   *
   * @param words say what went wrong
   * @param done called on the JavaFX thread with a PNG file's bytes
   * @param failed called on the JavaFX thread with what went wrong
   */
  public void paint(
      Words words, Picture picture, int scale, Consumer<byte[]> done, Consumer<String> failed) {
    writer.execute(
        () -> {
          ByteArrayOutputStream png = new ByteArrayOutputStream();
          try {
            PngFile.write(picture, scale, png);
            Platform.runLater(() -> done.accept(png.toByteArray()));
          } catch (IOException | RuntimeException e) {
            Platform.runLater(() -> failed.accept(String.valueOf(e.getMessage())));
          } catch (OutOfMemoryError e) {
            String said = words.tell("file.noMemory", words.tell("file.copy"));
            Platform.runLater(() -> failed.accept(said));
          }
        });
  }

  /**
   * Reads recordings, one after the other; what is left of them is not read once the reading is
   * cancelled.
   *
   * @param words say what went wrong
   * @param progress called on the JavaFX thread with how many bytes of a job have been read, every
   *     megabyte
   * @param done called on the JavaFX thread with what came of each job that was begun
   */
  public void read(
      Words words,
      Reading reading,
      ObjLongConsumer<Reading.Job> progress,
      Consumer<List<Reading.Opened>> done) {
    reader.execute(
        () -> {
          List<Reading.Opened> opened = new ArrayList<>();
          for (Reading.Job job : reading.jobs()) {
            if (opened.isEmpty() || goesOn(reading)) {
              opened.add(read(words, reading, job, progress));
            }
          }
          Platform.runLater(() -> done.accept(opened));
        });
  }

  private boolean goesOn(Reading reading) {
    return !reading.cancelled() && !reader.isShutdown();
  }

  private Reading.Opened read(
      Words words, Reading reading, Reading.Job job, ObjLongConsumer<Reading.Job> progress) {
    String problem;
    try {
      Reading.Opened opened =
          Reading.Opened.of(
              job,
              job.reader()
                  .read(
                      bytes -> {
                        Platform.runLater(() -> progress.accept(job, bytes));
                        return goesOn(reading);
                      }));
      if (goesOn(reading)) {
        return opened;
      }
      problem = words.tell("file.cancelled", job.name());
    } catch (NoSuchFileException e) {
      problem = words.tell("file.none", String.valueOf(e.getFile()));
    } catch (CancellationException e) {
      problem = words.tell("file.cancelled", job.name());
    } catch (IOException | RuntimeException e) {
      problem = String.valueOf(e.getMessage());
    } catch (OutOfMemoryError e) {
      problem = words.tell("file.noMemory", job.name());
    }
    return new Reading.Opened(job, List.of(), problem);
  }

  /** Lets what is being written be finished, and ends what is being read. */
  @Override
  public void close() {
    reader.shutdown();
    writer.shutdown();
    end(writer);
    end(reader);
  }

  private static void end(ExecutorService thread) {
    try {
      if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
