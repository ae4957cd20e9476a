/**
 * What is on screen, and the one class that owns it ({@link org.lockscope.screen.Screen}): which
 * runs are shown and which is the reference, the instant, what is chosen, the options, and the
 * settings of the next run. Commands go in, one immutable {@link org.lockscope.screen.Frame} comes
 * out, derived once a pulse. Knows no toolkit: all of it is tested without a window. It belongs to
 * one thread, in the window JavaFX's.
 */
@NullMarked
package org.lockscope.screen;

import org.jspecify.annotations.NullMarked;
