package org.lockscope.race;

import java.util.Arrays;

/**
 * What FastTrack knows of one location: the epoch of its last write, and of its last read or, while
 * reads are concurrent, of each thread's last. An epoch is a thread's id and its clock in a long;
 * an event's number and site go with each, so that a report can always name the previous access.
 */
final class VariableState {
  /** No access yet; no thread's clock starts below 1. */
  static final long NONE = 0;

  /** Stands for the read epoch while reads are concurrent. */
  static final long SHARED = -1;

  long write = NONE;
  long writeEvent;
  int writeSite;

  long read = NONE;
  long readEvent;
  int readSite;

  /** The concurrent reads, in no order; used while {@link #read} is {@link #SHARED}. */
  long[] reads = {};

  long[] readEvents = {};
  int[] readSites = {};
  int readers;

  boolean raced;

  static long epoch(int thread, int clock) {
    return ((long) thread << 32) | clock;
  }

  static int thread(long epoch) {
    return (int) (epoch >>> 32);
  }

  static int clock(long epoch) {
    return (int) epoch;
  }

  void writeBy(long epoch, long event, int site) {
    write = epoch;
    writeEvent = event;
    writeSite = site;
  }

  void readBy(long epoch, long event, int site) {
    read = epoch;
    readEvent = event;
    readSite = site;
  }

  /** Turns the one read into the first of several. */
  void share() {
    addReader(read, readEvent, readSite);
    read = SHARED;
  }

  void sharedReadBy(long epoch, long event, int site) {
    for (int i = 0; i < readers; i++) {
      if (thread(reads[i]) == thread(epoch)) {
        reads[i] = epoch;
        readEvents[i] = event;
        readSites[i] = site;
        return;
      }
    }
    addReader(epoch, event, site);
  }

  private void addReader(long epoch, long event, int site) {
    if (readers == reads.length) {
      int capacity = Math.max(2, readers * 2);
      reads = Arrays.copyOf(reads, capacity);
      readEvents = Arrays.copyOf(readEvents, capacity);
      readSites = Arrays.copyOf(readSites, capacity);
    }
    reads[readers] = epoch;
    readEvents[readers] = event;
    readSites[readers] = site;
    readers++;
  }

  /** Forgets the reads: a write came after them all. */
  void forgetReads() {
    read = NONE;
    readers = 0;
    reads = new long[0];
    readEvents = new long[0];
    readSites = new int[0];
  }
}
