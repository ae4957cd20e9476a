/**
 * What every reader needs: bounded sources, packed files, progress, names, and the sentence that
 * says what is wrong with a file.
 */
@NullMarked
package org.lockscope.format.input;

import org.jspecify.annotations.NullMarked;
