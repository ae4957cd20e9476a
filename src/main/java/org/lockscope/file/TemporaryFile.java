package org.lockscope.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files of this process in the folder of temporary files. Their names carry the process: what two
 * of them keep there at the same time can be told apart.
 */
public final class TemporaryFile {
  /** How the names of this process's temporary files begin. */
  public static final String PREFIX = "lockscope-" + ProcessHandle.current().pid() + "-";

  private TemporaryFile() {}

  /**
   * Makes an empty file; who made it deletes it.
   *
   * @param suffix how its name ends, as in {@code .jfr}
   * @throws IOException if the folder takes no file
   */
  public static Path create(String suffix) throws IOException {
    return Files.createTempFile(PREFIX, suffix);
  }
}
