/** One run observed from start to end: pipeline, recorder, merge, trace, race detector. */
@NullMarked
package org.lockscope.session;

import org.jspecify.annotations.NullMarked;
