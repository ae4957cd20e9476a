/**
 * Reads and writes traces: Trace Event JSON, which holds all of a recording and shows it in other
 * tools; STD, the text format of race research; CSV for tables. {@link
 * org.lockscope.format.RecordingFiles} opens whatever can be opened.
 */
@NullMarked
package org.lockscope.format;

import org.jspecify.annotations.NullMarked;
