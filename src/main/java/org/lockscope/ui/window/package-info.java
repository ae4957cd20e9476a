/**
 * The window ({@link org.lockscope.ui.window.LockscopeApp}): puts the rooms together, sends
 * commands, and draws one frame a pulse. All of {@code ui} belongs to the JavaFX thread, and only
 * {@code ui} imports JavaFX.
 */
@NullMarked
package org.lockscope.ui.window;

import org.jspecify.annotations.NullMarked;
