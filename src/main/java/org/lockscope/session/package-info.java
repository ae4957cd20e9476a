/** One run observed from start to end: pipeline, recorder, merge, trace. */
@NullMarked
package org.lockscope.session;

import org.jspecify.annotations.NullMarked;
