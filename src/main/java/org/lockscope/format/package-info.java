/** Reads and writes traces: STD, the text format of race research. Others are to come. */
@NullMarked
package org.lockscope.format;

import org.jspecify.annotations.NullMarked;
