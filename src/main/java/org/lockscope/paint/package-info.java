/** Draws a trace on a surface; knows no JavaFX. */
@NullMarked
package org.lockscope.paint;

import org.jspecify.annotations.NullMarked;
