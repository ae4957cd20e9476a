package org.lockscope.agent.rt;

/**
 * How events and names lie in the files of a spool. Events are three longs: a time, a word (kind,
 * site and object, as {@code EventWord} packs them) and an operand. The codes of kinds are those of
 * {@code EventKind}; a test holds them equal.
 */
public final class Wire {
  /** The segments of events: this and their number, from 0. */
  public static final String EVENTS_FILES = "events.";

  /** What numbers in events name. */
  public static final String NAMES_FILE = "names";

  /** A long: the segment that the reader has come to. */
  public static final String REACHED_FILE = "reached";

  /** How many events found no room. */
  public static final String LOSSES_FILE = "lost";

  /** As {@code EventKind} has it. */
  public static final int BEGIN = 0;

  /** As {@code EventKind} has it. */
  public static final int END = 1;

  /** As {@code EventKind} has it. */
  public static final int FORK = 2;

  /** As {@code EventKind} has it. */
  public static final int JOIN = 3;

  /** As {@code EventKind} has it. */
  public static final int LOCK_REQUEST = 4;

  /** As {@code EventKind} has it. */
  public static final int LOCK_ACQUIRE = 5;

  /** As {@code EventKind} has it. */
  public static final int LOCK_RELEASE = 6;

  /** As {@code EventKind} has it. */
  public static final int LOCK_ABANDON = 7;

  /** As {@code EventKind} has it. */
  public static final int AWAIT = 8;

  /** As {@code EventKind} has it. */
  public static final int SIGNAL = 9;

  /** As {@code EventKind} has it. */
  public static final int READ = 14;

  /** As {@code EventKind} has it. */
  public static final int WRITE = 15;

  /** As {@code EventKind} has it. */
  public static final int PUBLISH = 20;

  /** As {@code EventKind} has it. */
  public static final int OBSERVE = 21;

  /** Only in a spool: an object was met first. Object: its id; operand: its class's number. */
  public static final int MET = 240;

  /**
   * Only in a spool: a variable of synchronisation was made. Object: its id; operand: the id of the
   * object it belongs to, below 32 bits of what it is (a field's number or a negative key).
   */
  public static final int SYNC = 241;

  /** Only in a spool: an object was put into a field. Object: its id; operand: field's number. */
  public static final int PUT = 242;

  /**
   * Only in a spool: the thread begins a wait without a limit. Object: what for; operand: 1 and the
   * id of the thread that it waits for, or 0, or {@link #IDLE}.
   */
  public static final int WAIT = 244;

  /** In a wait: of a pool's worker, for a task. */
  public static final int IDLE = -1;

  /** Only in a spool: the thread's wait is over. */
  public static final int WAIT_OVER = 245;

  /**
   * Only in a spool: elements of an array were read. In the place of the time: which of a block, a
   * bit each, and bits may be added until the chunk says that the event is final; operand: the
   * block's number.
   */
  public static final int READ_BLOCK = 246;

  /** Only in a spool: as {@link #READ_BLOCK}, written. */
  public static final int WRITE_BLOCK = 247;

  /** Elements of a block. */
  public static final int BLOCK = Long.SIZE;

  /** Bytes of an event. */
  public static final int EVENT = 24;

  /** Bytes of a segment file. */
  public static final int SEGMENT = 16 << 20;

  /** Bytes before a chunk's first event; at their start its size and thread. */
  public static final int CHUNK_HEADER = 32;

  /** So many bytes before a chunk's first event: how many bytes of events are final. */
  public static final int CHUNK_FINAL = 24;

  /** So many bytes before a chunk's first event: how many bytes of events are written. */
  public static final int CHUNK_WRITTEN = 16;

  /** So many bytes before a chunk's first event: the time when it was begun. */
  public static final int CHUNK_TIME = 8;

  /**
   * How many longs the file of losses has: first whether anything was lost, then how many events
   * each thread lost, by its id; of more threads than that, the later ones count with the earlier.
   */
  public static final int LOSSES = 1 << 14;

  /** The thread of a header that ends its segment. */
  public static final int END_OF_SEGMENT = -2;

  /** In the index of a read or write: the object's contents, as its methods reach them. */
  public static final int CONTENTS = -2;

  /** The bit that tells a field's number from the slot of an array in an operand's upper half. */
  public static final int FIELD_BIT = 1 << 30;

  /** The bit that tells a class itself from an object of it. */
  public static final int CLASS_BIT = 1 << 30;

  /** A name: a thread's. */
  public static final byte THREAD_NAME = 1;

  /** A name: a source line. */
  public static final byte SITE_NAME = 2;

  /** A name: a field's. */
  public static final byte FIELD_NAME = 3;

  /** A name: a class's. */
  public static final byte CLASS_NAME = 4;

  /** A name: of a class that is not watched, and why. */
  public static final byte UNWATCHED_NAME = 5;

  /** Not a name: all is set up, and the program is about to start. */
  public static final byte READY = 6;

  private Wire() {}
}
