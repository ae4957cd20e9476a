/**
 * One run observed from start to end: pipeline, recorder, merge, trace, race detector; and what a
 * file of such a run holds.
 */
@NullMarked
package org.lockscope.session;

import org.jspecify.annotations.NullMarked;
