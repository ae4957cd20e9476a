/**
 * Reads and writes traces: Trace Event JSON, which holds all of a recording and shows it in other
 * tools; STD, the text format of race research; recordings of the JDK Flight Recorder, of any
 * program; CSV for tables. {@link org.lockscope.format.RecordingFiles} opens whatever can be
 * opened. Files are hostile until read: memory is bounded, and what is wrong is told in a sentence.
 */
@NullMarked
package org.lockscope.format;

import org.jspecify.annotations.NullMarked;
