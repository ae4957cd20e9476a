/** Tables and folded stacks, to be written only. */
@NullMarked
package org.lockscope.format.csv;

import org.jspecify.annotations.NullMarked;
