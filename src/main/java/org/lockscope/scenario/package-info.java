/**
 * What a program on show is made of, whatever it does: its knobs, and how they are set for a run.
 * Knows no program, and nothing of recording or drawing.
 */
@NullMarked
package org.lockscope.scenario;

import org.jspecify.annotations.NullMarked;
