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

  /**
   * Hue is the state, lightness is the task: a program's first calls are blue, the later darker.
   */
  private static final List<Tone> BY_PLACE =
      List.of(
          new Tone(245, 0.81),
          new Tone(245, 0.63),
          new Tone(245, 0.49),
          new Tone(170, 0.68),
          new Tone(310, 0.49),
          new Tone(190, 0.53),
          new Tone(215, 0.76));

  /** Spreads hash codes, of which those of short labels are near to each other. */
  private static final int SPREAD = 0x9e3779b1;

  private TaskTones() {}

  /** A task by its label; the same label has the same colour in every file and every version. */
  static Task task(String label) {
    int spread = (label.hashCode() * SPREAD) >>> 1;
    return task(TONES, spread, "", label);
  }

  /** A task of a program by its place in the table, 0 or more. */
  static Task task(int place, String key, String label) {
    return task(BY_PLACE, place, key, label);
  }

  private static Task task(List<Tone> tones, int place, String key, String label) {
    Tone tone = tones.get(place % tones.size());
    return new Task(key, label, tone.hue, tone.lightness);
  }
}
