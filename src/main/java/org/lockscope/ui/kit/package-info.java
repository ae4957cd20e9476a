/**
 * What several rooms of the window use: its words, surfaces, cards, notices and shortcuts, and the
 * one class that hands work to the JavaFX thread. Knows no other room.
 */
@NullMarked
package org.lockscope.ui.kit;

import org.jspecify.annotations.NullMarked;
