/** What is on screen, decided without JavaFX: so it is tested without a window. */
@NullMarked
package org.lockscope.screen;

import org.jspecify.annotations.NullMarked;
