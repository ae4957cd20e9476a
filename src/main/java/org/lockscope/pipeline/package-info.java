/** The news pipeline, written as a student would write it, and the settings of a run. */
@NullMarked
package org.lockscope.pipeline;

import org.jspecify.annotations.NullMarked;
