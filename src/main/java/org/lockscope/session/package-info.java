/**
 * One run observed from start to end ({@link org.lockscope.session.StagedRun}): program, recorder,
 * merge, trace, race detector. And what is known of a run beyond its trace: its plan and figures,
 * and how it compares with another; all that a file of it holds ({@link
 * org.lockscope.session.Recording}).
 */
@NullMarked
package org.lockscope.session;

import org.jspecify.annotations.NullMarked;
