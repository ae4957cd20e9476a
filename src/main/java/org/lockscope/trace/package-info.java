/**
 * A run as columns: events in causal order, intervals by lane, the locks' histories, and what is
 * found in them: figures, hand-overs, the critical path, lost updates, a deadlock. {@link
 * org.lockscope.trace.TraceBuilder} builds a {@link org.lockscope.trace.Trace}, which never changes
 * again once its run has ended.
 */
@NullMarked
package org.lockscope.trace;

import org.jspecify.annotations.NullMarked;
