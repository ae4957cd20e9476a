package org.lockscope.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of the window a step of a lesson speaks of, so that it is there when it is named. */
public enum Shown {
  /** The code each worker runs, and the lock's bracket on it. */
  CODE,
  /** The list that all workers share. */
  LIST,
  /** The data races. */
  RACES,
  /** The settings of a run. */
  SETTINGS;

  /** As lesson files write it: {@code races}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with a label; empty if none has it. */
  static Optional<Shown> labelled(String label) {
    return Arrays.stream(values()).filter(each -> each.label().equals(label)).findFirst();
  }

  /** All labels. */
  static List<String> labels() {
    return Arrays.stream(values()).map(Shown::label).toList();
  }
}
