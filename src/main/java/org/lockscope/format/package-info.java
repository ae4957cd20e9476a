/** Reads traces: STD, the text format of race research. Writing, and other formats, are to come. */
@NullMarked
package org.lockscope.format;

import org.jspecify.annotations.NullMarked;
