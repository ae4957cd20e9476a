package org.lockscope.event;

import java.util.List;

/**
 * The colours of tasks that come without one: far from those of states, and as far from each other
 * as that leaves room for, with any vision.
 */
final class TaskTones {
  private record Tone(double hue, double lightness) {}

  private static final List<Tone> TONES =
      List.of(
          new Tone(235, 0.60),
          new Tone(170, 0.68),
          new Tone(310, 0.49),
          new Tone(270, 0.81),
          new Tone(190, 0.53),
          new Tone(215, 0.76),
          new Tone(260, 0.53));

  /** Spreads hash codes, of which those of short labels are near to each other. */
  private static final int SPREAD = 0x9e3779b1;

  private TaskTones() {}

  /** A task by its label; the same label has the same colour in every file and every version. */
  static Task task(String label) {
    int spread = (label.hashCode() * SPREAD) >>> 1;
    return task(spread, "", label);
  }

  /** A task by its place, 0 or more. */
  static Task task(int place, String key, String label) {
    Tone tone = TONES.get(place % TONES.size());
    return new Task(key, label, tone.hue, tone.lightness);
  }
}
