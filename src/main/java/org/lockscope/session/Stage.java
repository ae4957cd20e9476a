package org.lockscope.session;

/** How much of a run its figures are of. */
public enum Stage {
  /** Up to now: the run goes on. */
  RUNNING,
  /** Up to an instant before its end. */
  INSTANT,
  /** Up to where it was stopped, or its recording ends before it did. */
  STOPPED,
  /** Up to where its program failed. */
  FAILED,
  /** All of it. Figures of two such runs can be set against each other. */
  COMPLETE;

  /** Whether more is to come, really or as it is shown. */
  public boolean goesOn() {
    return this == RUNNING || this == INSTANT;
  }
}
