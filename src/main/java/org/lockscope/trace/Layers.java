package org.lockscope.trace;

/**
 * The kinds of time that are added up apart where intervals are too thin to be drawn one by one:
 * calls by the {@link Shades shade} of their task, appends, waits of any kind, and what other
 * programs do. The holds of a track of holds share the first two.
 */
public final class Layers {
  /** Calls, by shade: 0 to this less one. */
  public static final int SHADES = Shades.MOST;

  /** Appending. */
  public static final int APPENDING = SHADES;

  /** Waiting, for whatever. */
  public static final int WAITING = APPENDING + 1;

  /** Sleeping or parked. */
  public static final int RESTING = WAITING + 1;

  /** Reading or writing. */
  public static final int TRANSFER = RESTING + 1;

  /** Pinned. */
  public static final int PINNED = TRANSFER + 1;

  /** Of a track of holds: holding while nobody waits. */
  public static final int HOLDING = 0;

  /** Of a track of holds: holding while others wait. */
  public static final int CONTENDED = 1;

  /** How many layers there are. */
  public static final int COUNT = PINNED + 1;

  /** Stands for the layer of a task's shade. */
  static final int OF_TASK = -1;

  private static final int[] OF_STATE = new int[State.values().length];

  static {
    for (State state : State.values()) {
      OF_STATE[state.ordinal()] =
          switch (state) {
            case CALLING -> OF_TASK;
            case APPENDING -> APPENDING;
            case WAITING, AWAITING, SENDING, RECEIVING -> WAITING;
            case SLEEPING, PARKED -> RESTING;
            case NETWORK, FILES -> TRANSFER;
            case PINNED -> PINNED;
            case SAMPLED -> 0;
            case HOLDING -> HOLDING;
            case HOLDING_CONTENDED -> CONTENDED;
          };
    }
  }

  private Layers() {}

  /** The layer of a state by its ordinal; {@link #OF_TASK} of a call. */
  static int of(int state) {
    return OF_STATE[state];
  }
}
