/** The lanes of the runs shown, what stands around them, and what the mouse does there. */
@NullMarked
package org.lockscope.ui.timeline;

import org.jspecify.annotations.NullMarked;
