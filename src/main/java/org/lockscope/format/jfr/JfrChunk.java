package org.lockscope.format.jfr;

/**
 * A chunk of a flight recording that a parser can read: its events fill it, and its checkpoints
 * lead backwards.
 *
 * @param from the byte of the file at which it begins
 * @param size in bytes, header and all
 * @param checkpoints where its last checkpoint is, from its beginning
 * @param metadata where its metadata is, from its beginning
 * @param finished whether its header says that all of it was written
 */
record JfrChunk(long from, long size, long checkpoints, long metadata, boolean finished) {
  /** The byte of the file after its last. */
  long to() {
    return from + size;
  }
}
