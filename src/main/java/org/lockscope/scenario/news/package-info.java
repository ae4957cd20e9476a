/**
 * The news pipeline, written as a student would write it ({@link
 * org.lockscope.scenario.news.PipelineRun}): its steps, calls and knobs, what follows from the
 * latencies drawn (bounds, forecast, noise), and its program as complete Java.
 */
@NullMarked
package org.lockscope.scenario.news;

import org.jspecify.annotations.NullMarked;
