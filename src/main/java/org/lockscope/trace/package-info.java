/** A run as columns: events in causal order, intervals by lane, figures. */
@NullMarked
package org.lockscope.trace;

import org.jspecify.annotations.NullMarked;
