/** Reads and writes traces. */
@NullMarked
package org.lockscope.format;

import org.jspecify.annotations.NullMarked;
