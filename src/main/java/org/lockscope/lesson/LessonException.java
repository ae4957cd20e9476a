package org.lockscope.lesson;

import java.io.IOException;

/** A lesson's file that cannot be used; the message is one sentence that names file and line. */
public final class LessonException extends IOException {
  private static final long serialVersionUID = 1;

  LessonException(String file, int line, String what) {
    super(file + ": line " + line + ": " + what);
  }
}
