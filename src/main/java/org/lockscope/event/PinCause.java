package org.lockscope.event;

/**
 * Why a virtual thread kept its carrier while it blocked, as far as a recording tells.
 *
 * @param operation what it blocked in: {@code Object.wait}; empty where that is not told
 * @param reason what kept it from being unmounted; empty where that is not told
 * @param carrier the carrier thread's id; -1 where it is not told
 */
public record PinCause(String operation, String reason, int carrier) {
  /** Nothing is told. */
  public static final PinCause UNKNOWN = new PinCause("", "", -1);
}
