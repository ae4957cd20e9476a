/**
 * A program on show that only tests know: what CONTRIBUTING says of adding one, done. Nothing else
 * in the sources names it.
 */
@NullMarked
package org.lockscope.scenario.relay;

import org.jspecify.annotations.NullMarked;
