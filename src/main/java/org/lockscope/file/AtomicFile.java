package org.lockscope.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file beside its place and moves it there when it is complete, so that a full disk or a
 * crash leaves the old file whole and no half of a new one. A link stays a link: the file it leads
 * to is replaced. What is there and is no file, a device or a pipe, is written to directly.
 */
public final class AtomicFile {
  /** Writes a file's content. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it. */
    void writeTo(OutputStream out) throws IOException;
  }

  private AtomicFile() {}

  /**
   * Writes a file.
   *
   * @throws IOException with a message of one sentence that names the file and what is wrong
   */
  public static void write(Path file, Content content) throws IOException {
    if (isDevice(file)) {
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
        content.writeTo(out);
      } catch (IOException e) {
        throw new IOException("cannot write " + file + ": " + reason(e), e);
      }
      return;
    }
    Path target = target(file);
    Path beside = beside(target);
    try {
      try (OutputStream out =
          Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        content.writeTo(out);
      }
      move(beside, target);
    } catch (IOException e) {
      throw new IOException("cannot write " + file + ": " + reason(e, folderOf(target)), e);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Whether something is there that must not be replaced by a file. */
  private static boolean isDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  /**
   * Finds out, before any work is done, whether a file could be written.
   *
   * @throws IOException with a message of one sentence that names the file and what is wrong
   */
  public static void check(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("cannot write " + file + ": it is a folder");
    }
    if (isDevice(file)) {
      return;
    }
    Path target = target(file);
    Path beside = beside(target);
    try {
      Files.createFile(beside);
    } catch (IOException e) {
      throw new IOException("cannot write " + file + ": " + reason(e, folderOf(target)), e);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Where a link leads; a file is its own. */
  private static Path target(Path file) throws IOException {
    return Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
  }

  private static Path folderOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }

  private static Path beside(Path file) {
    // Two threads that write one file at once each have a part of their own; the last one stays.
    String own = ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId();
    return file.resolveSibling("." + file.getFileName() + "." + own + ".part");
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String reason(IOException e, Path folder) {
    if (!Files.isDirectory(folder)) {
      return "there is no folder " + folder;
    }
    if (e instanceof NoSuchFileException) {
      return "no file can be made in the folder " + folder; // one of the system's own
    }
    if (e instanceof AccessDeniedException || !Files.isWritable(folder)) {
      return "the folder " + folder + " is read-only";
    }
    return reason(e);
  }

  /** What the system said: libraries that write pictures wrap it in words that say nothing. */
  private static String reason(IOException e) {
    IOException first = e;
    while (first.getCause() instanceof IOException cause) {
      first = cause;
    }
    String why =
        first instanceof FileSystemException failed ? failed.getReason() : first.getMessage();
    return why == null ? first.getClass().getSimpleName() : why;
  }
}
