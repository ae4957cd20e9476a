/**
 * What a trace adds up to, by what is asked of: all of it ({@link org.lockscope.sums.TraceSums}), a
 * stretch of its time ({@link org.lockscope.sums.SpanSums}), what was done under its locks ({@link
 * org.lockscope.sums.HoldSums}). What it had come to at an instant the trace itself keeps as it
 * grows ({@link org.lockscope.trace.Trace#tally}).
 */
@NullMarked
package org.lockscope.sums;

import org.jspecify.annotations.NullMarked;
