/** Pictures as files: PNG, SVG, GIF, handouts and charts, drawn by the painters of the screen. */
@NullMarked
package org.lockscope.picture;

import org.jspecify.annotations.NullMarked;
