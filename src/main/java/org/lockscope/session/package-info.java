/**
 * One run observed from start to end ({@link org.lockscope.session.ObservedRun}): pipeline,
 * recorder, merge, trace, race detector. And what is known of a run beyond its trace: its settings
 * and figures, what was to be expected, what another placement would have cost, its program; all
 * that a file of it holds ({@link org.lockscope.session.Recording}).
 */
@NullMarked
package org.lockscope.session;

import org.jspecify.annotations.NullMarked;
