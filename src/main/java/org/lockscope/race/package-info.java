/** Happens-before race detection over events. */
@NullMarked
package org.lockscope.race;

import org.jspecify.annotations.NullMarked;
