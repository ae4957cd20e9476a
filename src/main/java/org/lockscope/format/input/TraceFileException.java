package org.lockscope.format.input;

import java.io.IOException;

/** A trace file that cannot be read; the message is one sentence with the place in it. */
public final class TraceFileException extends IOException {
  private static final long serialVersionUID = 1;

  /** Says what is wrong. */
  public TraceFileException(String sentence) {
    super(sentence);
  }
}
