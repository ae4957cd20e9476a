package org.lockscope.screen;

/** Which events a step goes to. */
public enum StepKind {
  /** Any. */
  EVENT,
  /** Those of the lane chosen. */
  LANE,
  /** A lock's release that another thread waited for, and its acquire. */
  HAND_OVER,
  /** The later access of a race. */
  RACE
}
