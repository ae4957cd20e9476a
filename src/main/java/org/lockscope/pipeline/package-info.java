/**
 * The news pipeline, written as a student would write it ({@link
 * org.lockscope.pipeline.PipelineRun}), and the settings of a run: where the lock stands, who
 * works, how long a call takes, who collects the results.
 */
@NullMarked
package org.lockscope.pipeline;

import org.jspecify.annotations.NullMarked;
