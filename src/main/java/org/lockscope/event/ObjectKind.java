package org.lockscope.event;

/** What an object id stands for. */
public enum ObjectKind {
  /** A {@code java.util.concurrent} style lock. */
  LOCK,
  /** An object's monitor, as {@code synchronized} takes it. */
  MONITOR,
  /** A condition of a lock. */
  CONDITION,
  /** A queue between threads. */
  CHANNEL,
  /** One plain variable. */
  VARIABLE,
  /** An array of plain variables. */
  ARRAY,
  /** A variable whose writes publish and whose reads observe, as {@code volatile} does. */
  PUBLISHED
}
