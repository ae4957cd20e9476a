/**
 * What happened: the kinds of event, and the names of threads, objects and source lines they refer
 * to. This package imports nothing of ours; every other package speaks in its words.
 *
 * <p>An event is six numbers, so that recording one allocates nothing: thread, time, {@link
 * org.lockscope.event.EventKind kind}, site, object and operand. {@link
 * org.lockscope.event.EventSink} is how they travel; {@link org.lockscope.event.Directory} tells
 * what the numbers name.
 */
@NullMarked
package org.lockscope.event;

import org.jspecify.annotations.NullMarked;
