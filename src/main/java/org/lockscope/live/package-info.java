/**
 * Where events come from while they are looked at: a run of ours, a recording played again. Whoever
 * looks takes a {@link org.lockscope.live.Source} and asks no further.
 */
@NullMarked
package org.lockscope.live;

import org.jspecify.annotations.NullMarked;
