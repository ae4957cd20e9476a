/** Puts in words what runs show: figures, findings, sentences, captions. Draws nothing. */
@NullMarked
package org.lockscope.say;

import org.jspecify.annotations.NullMarked;
