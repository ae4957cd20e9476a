/**
 * What a program on show is made of, whatever it does: its knobs and how they are set, its source,
 * how it is started and watched, and what it makes of what happened. Each program has a package of
 * its own below this one, which nothing names: it is found as a service. Knows no program, and
 * nothing of drawing.
 */
@NullMarked
package org.lockscope.scenario;

import org.jspecify.annotations.NullMarked;
