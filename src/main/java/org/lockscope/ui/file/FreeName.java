package org.lockscope.ui.file;

import java.nio.file.Files;
import java.nio.file.Path;

/** Names of files that are not there yet. */
final class FreeName {
  private FreeName() {}

  /** {@code name.end} in a folder, or {@code name-2.end} where that is taken, and so on. */
  static Path in(Path folder, String name, String end) {
    Path file = folder.resolve(name + end);
    for (int number = 2; Files.exists(file); number++) {
      file = folder.resolve(name + "-" + number + end);
    }
    return file;
  }
}
