package org.lockscope.ui;

/** The window. */
public final class LockscopeApp {
  private LockscopeApp() {}

  /** Opens it. */
  public static void open() {
    throw new UnsupportedOperationException("not yet");
  }
}
