/**
 * Draws a trace on a {@link org.lockscope.paint.Surface}, the same on screen as in a file; knows no
 * JavaFX.
 */
@NullMarked
package org.lockscope.paint;

import org.jspecify.annotations.NullMarked;
