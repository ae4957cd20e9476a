/**
 * The window ({@link org.lockscope.ui.LockscopeApp}); the only package that imports JavaFX.
 * Controls send commands, views read the trace and the playhead, and one timer polls once a pulse.
 * All of it belongs to the JavaFX thread.
 */
@NullMarked
package org.lockscope.ui;

import org.jspecify.annotations.NullMarked;
