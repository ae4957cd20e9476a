package org.lockscope.event;

/** What a profiler found a thread doing, as the operand of an {@link EventKind#SAMPLE} says. */
public enum SampleState {
  /** It ran. */
  RUNNING,
  /** It slept, was parked, or waited for a monitor or on one. */
  WAITING,
  /** It was in native code, or the profiler does not tell. */
  UNKNOWN;

  private static final SampleState[] ALL = values();

  /** The operand that stands for it, and the detail of its interval. */
  public int code() {
    return ordinal();
  }

  /** The one that an operand or a detail stands for; {@link #UNKNOWN} if none does. */
  public static SampleState of(long code) {
    return code >= 0 && code < ALL.length ? ALL[(int) code] : UNKNOWN;
  }
}
