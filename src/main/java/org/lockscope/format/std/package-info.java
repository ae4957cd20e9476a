/** STD, the text format of race research. */
@NullMarked
package org.lockscope.format.std;

import org.jspecify.annotations.NullMarked;
