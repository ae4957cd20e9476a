/** Writes how the threads of a recording waited, for people and for scripts. */
@NullMarked
package org.lockscope.cli.stats;

import org.jspecify.annotations.NullMarked;
