/**
 * Opens whatever can be opened ({@link org.lockscope.format.RecordingFiles}). Files are hostile
 * until read: memory is bounded, and what is wrong is told in a sentence.
 */
@NullMarked
package org.lockscope.format;

import org.jspecify.annotations.NullMarked;
