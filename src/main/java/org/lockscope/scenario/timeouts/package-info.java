/**
 * Calls that have a deadline, and articles that have a budget: what is given up in time, and what
 * goes on though nobody waits for it any more.
 */
@NullMarked
package org.lockscope.scenario.timeouts;

import org.jspecify.annotations.NullMarked;
