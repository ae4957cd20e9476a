package org.lockscope.format;

import org.jspecify.annotations.Nullable;
import org.lockscope.session.Recording;

/**
 * What could be read of a file.
 *
 * @param recording as much of it as could be read
 * @param problem why that is not all of it, in one sentence with the place; null where it is
 * @param notice what of it is not shown though it was read, in one sentence; null if all is
 */
public record ReadResult(Recording recording, @Nullable String problem, @Nullable String notice) {
  /** All is shown that was read. */
  public ReadResult(Recording recording, @Nullable String problem) {
    this(recording, problem, null);
  }

  /** What could not be read may hold a race. */
  public ReadResult {
    recording = problem == null ? recording : recording.cut();
  }
}
