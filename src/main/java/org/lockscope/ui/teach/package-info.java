/** Lessons: their pages and questions, the presenter's window, the game of the scheduler. */
@NullMarked
package org.lockscope.ui.teach;

import org.jspecify.annotations.NullMarked;
