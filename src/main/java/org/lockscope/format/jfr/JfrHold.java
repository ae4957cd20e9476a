package org.lockscope.format.jfr;

import org.jspecify.annotations.Nullable;

/**
 * A hold of a monitor, as far as a recording tells.
 *
 * @param thread the holding thread's id
 * @param monitor the monitor's object id
 * @param number the monitor's running number of this hold, from 1
 * @param from since when it was held for certain, in nanoseconds
 * @param to until when it was held for certain
 * @param entered the wait that it ended; null if the thread entered unseen
 */
record JfrHold(
    int thread, int monitor, long number, long from, long to, @Nullable JfrSpan entered) {}
