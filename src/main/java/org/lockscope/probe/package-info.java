/** The recorder: per-thread logs, and the traced lock, monitor and list that write to them. */
@NullMarked
package org.lockscope.probe;

import org.jspecify.annotations.NullMarked;
