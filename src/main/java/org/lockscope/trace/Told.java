package org.lockscope.trace;

/** How much of something a recording tells. */
public enum Told {
  /** All of it: a sum over it is what it was. */
  ALL,
  /** A part: it was as much as the sum, or more. */
  PART,
  /** Nothing: nobody knows how much it was. */
  NOTHING
}
