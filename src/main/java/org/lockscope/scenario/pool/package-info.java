/**
 * Articles on a pool of workers that a queue feeds: what more workers buy, and where they stop
 * buying it.
 */
@NullMarked
package org.lockscope.scenario.pool;

import org.jspecify.annotations.NullMarked;
