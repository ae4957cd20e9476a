package org.lockscope.screen;

/** With what a picture is marked up by hand. */
public enum Tool {
  /** Draws a line freely. */
  PEN,
  /** Draws an arrow. */
  ARROW,
  /** Lights a part of the picture, and dims the rest. */
  SPOTLIGHT,
  /** Says what something is. */
  LABEL,
  /** Takes away what was drawn. */
  ERASER
}
