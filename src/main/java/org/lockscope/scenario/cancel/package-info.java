/**
 * A graceful shutdown: what becomes of each article when a run is stopped in the middle, and who
 * does not end.
 */
@NullMarked
package org.lockscope.scenario.cancel;

import org.jspecify.annotations.NullMarked;
