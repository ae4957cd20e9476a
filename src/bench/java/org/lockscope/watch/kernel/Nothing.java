package org.lockscope.watch.kernel;

/** Does nothing: what is left is starting and ending. */
public final class Nothing {
  private Nothing() {}

  /** Does nothing. */
  public static void main(String[] args) {}
}
