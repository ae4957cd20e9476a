/**
 * Adds up how the threads of any recording waited: by the line that waits, by class of lock, by
 * thread and pool of threads, and over time; who held what was waited for; and when virtual threads
 * were pinned or all threads stood still. {@link org.lockscope.contention.Contention} has all sums.
 * What a recording does not tell is absent from them, never 0.
 */
@NullMarked
package org.lockscope.contention;

import org.jspecify.annotations.NullMarked;
