/**
 * Three ways in which threads wait for ever: for each other's locks, to send what nobody receives,
 * and to receive what nobody sends; and each of them mended.
 */
@NullMarked
package org.lockscope.scenario.deadlocks;

import org.jspecify.annotations.NullMarked;
