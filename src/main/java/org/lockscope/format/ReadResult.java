package org.lockscope.format;

import org.jspecify.annotations.Nullable;
import org.lockscope.session.Recording;

/**
 * What could be read of a file.
 *
 * @param recording as much of it as could be read
 * @param problem why that is not all of it, in one sentence with the place; null where it is
 */
public record ReadResult(Recording recording, @Nullable String problem) {}
