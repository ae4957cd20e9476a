/**
 * The recorder, and what is recorded with it. Each thread writes a {@link
 * org.lockscope.probe.ThreadLog} of its own; {@link org.lockscope.probe.Recorder} hands them to one
 * reader; {@link org.lockscope.probe.CausalMerge} puts their events in an order that their
 * synchronisation allows. {@link org.lockscope.probe.TracedLock} stands in for any lock; the traced
 * monitor, condition, list, channel and random source record likewise.
 */
@NullMarked
package org.lockscope.probe;

import org.jspecify.annotations.NullMarked;
