/**
 * Watches another Java program: starts it with the agent, reads what it records while it runs, and
 * hands that to the merge, the trace and the race detector.
 */
@NullMarked
package org.lockscope.watch;

import org.jspecify.annotations.NullMarked;
