/**
 * Draws a trace on a {@link org.lockscope.paint.Surface}, the same on screen as in a file, and puts
 * in words what it shows; knows no JavaFX. PNG, SVG and GIF files are written here.
 */
@NullMarked
package org.lockscope.paint;

import org.jspecify.annotations.NullMarked;
