package org.lockscope.agent.rt;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The one recording of this process: set once, before any class is woven. */
public final class Recording {
  /** What times are counted from. */
  static final long ORIGIN = System.nanoTime();

  private static volatile @Nullable Spool spool;

  private Recording() {}

  /**
   * Begins to record into a folder.
   *
   * @param folder an empty folder
   * @param mostBehind how many segments lie there at most
   * @param reader whether a reader deletes them
   */
  public static void begin(Path folder, int mostBehind, boolean reader) {
    Names.begin(folder);
    spool = new Spool(folder, mostBehind, reader);
  }

  static @Nullable Spool spool() {
    return spool;
  }
}
