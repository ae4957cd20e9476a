/**
 * Happens-before race detection over events: FastTrack (Flanagan and Freund, "FastTrack: Efficient
 * and Precise Dynamic Race Detection", PLDI 2009), with vector clocks that share what they have in
 * common.
 */
@NullMarked
package org.lockscope.race;

import org.jspecify.annotations.NullMarked;
