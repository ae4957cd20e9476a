package org.lockscope.cli;

import org.jspecify.annotations.Nullable;

/** A command that cannot do what it was asked to; its message is one sentence for the user. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  CommandFailure(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
