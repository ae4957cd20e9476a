/** Recordings of the JDK Flight Recorder, of any program, and ours written as such. */
@NullMarked
package org.lockscope.format.jfr;

import org.jspecify.annotations.NullMarked;
