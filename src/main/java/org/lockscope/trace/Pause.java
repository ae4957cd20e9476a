package org.lockscope.trace;

/**
 * A stretch in which a virtual machine let no Java thread run.
 *
 * @param kind why
 * @param name what the machine did, as it calls it: {@code G1New}; empty where that is not told
 * @param from since when all stood still, in nanoseconds since the recording began
 * @param to when they could go on
 */
public record Pause(Kind kind, String name, long from, long to) {
  /** How long all stood still, in nanoseconds. */
  public long length() {
    return to - from;
  }

  /** What a virtual machine stops its threads for. */
  public enum Kind {
    /** It collected garbage. */
    GARBAGE_COLLECTION,
    /** Another operation at a safepoint. */
    SAFEPOINT
  }
}
