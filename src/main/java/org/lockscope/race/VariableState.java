package org.lockscope.race;

import org.jspecify.annotations.Nullable;

/**
 * What FastTrack knows of one location: the epoch of its last write, and of its last read or, while
 * reads are concurrent, of each thread's last. An event's number and site and the locks held go
 * with each, so that a report can always name the previous access.
 */
final class VariableState {
  /** W_x. */
  long write = Epochs.NONE;

  private long writeEvent;
  private int writeSite;
  private @Nullable Held writeHeld;

  /** R_x while reads are ordered; {@link Epochs#NONE} otherwise. */
  long read = Epochs.NONE;

  private long readEvent;
  private int readSite;
  private @Nullable Held readHeld;

  /** R_x while reads are concurrent. */
  @Nullable SharedReads shared;

  boolean raced;

  /** Whether two accesses may have raced, and may not. */
  boolean inDoubt;

  @SuppressWarnings("ReferenceEquality") // spares the write of what is there already
  void writeBy(ThreadState t, long event, int site) {
    write = t.epoch();
    writeEvent = event;
    writeSite = site;
    if (writeHeld != t.held) {
      writeHeld = t.held;
    }
  }

  @SuppressWarnings("ReferenceEquality") // spares the write of what is there already
  void readBy(ThreadState t, long event, int site) {
    read = t.epoch();
    readEvent = event;
    readSite = site;
    if (readHeld != t.held) {
      readHeld = t.held;
    }
  }

  /** Turns the one read into the first of several. */
  SharedReads share() {
    SharedReads reads = new SharedReads();
    reads.add(read, readEvent, readSite, readHeld);
    read = Epochs.NONE;
    shared = reads;
    return reads;
  }

  /** One that is known as much of, and goes its own way from here on. */
  VariableState copy() {
    VariableState copy = new VariableState();
    copy.write = write;
    copy.writeEvent = writeEvent;
    copy.writeSite = writeSite;
    copy.writeHeld = writeHeld;
    copy.read = read;
    copy.readEvent = readEvent;
    copy.readSite = readSite;
    copy.readHeld = readHeld;
    copy.shared = shared == null ? null : shared.copy();
    copy.raced = raced;
    copy.inDoubt = inDoubt;
    return copy;
  }

  /** Whether nothing tells it from another. */
  @SuppressWarnings("ReferenceEquality") // lists of locks are shared
  boolean isLike(VariableState other) {
    return write == other.write
        && writeEvent == other.writeEvent
        && writeSite == other.writeSite
        && writeHeld == other.writeHeld
        && read == other.read
        && readEvent == other.readEvent
        && readSite == other.readSite
        && readHeld == other.readHeld
        && shared == null
        && other.shared == null
        && raced == other.raced
        && inDoubt == other.inDoubt;
  }

  /** Forgets the reads: a write came after them all. */
  void forgetReads() {
    shared = null;
  }

  Access lastWrite() {
    return new Access(
        Epochs.thread(write), true, writeSite, writeEvent, Held.locks(writeHeld), null);
  }

  Access lastRead() {
    return new Access(Epochs.thread(read), false, readSite, readEvent, Held.locks(readHeld), null);
  }
}
