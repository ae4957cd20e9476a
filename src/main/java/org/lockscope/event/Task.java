package org.lockscope.event;

/**
 * Something that a program does for a while and that has a name of its own: a call that it makes, a
 * slice of another tool's trace. Tasks are numbered; an event that begins or ends one says which.
 *
 * <p>Its colour is told in Oklch, without its chroma: that is a theme's to choose, as is how much
 * of the lightness it can show.
 *
 * @param key what the program that was recorded knows it by: {@code summarize}; empty for a slice
 *     of another tool's trace, which has a label alone
 * @param label as people read it, in English, as it stands in a sentence
 * @param hue the angle of its colour in Oklch, in degrees, 0 (inclusive) to 360 (exclusive): 30 is
 *     red, 110 yellow, 145 green, 245 blue
 * @param lightness that of its colour in Oklab, 0 (black) to 1 (white)
 */
public record Task(String key, String label, double hue, double lightness) {
  /**
   * Checks the colour.
   *
   * @throws IllegalArgumentException if hue or lightness is out of range, with one sentence
   */
  public Task {
    if (!(hue >= 0 && hue < 360)) {
      throw new IllegalArgumentException("the hue " + hue + " is out of range: 0 to 360 degrees");
    }
    if (!(lightness >= 0 && lightness <= 1)) {
      throw new IllegalArgumentException("the lightness " + lightness + " is out of range: 0 to 1");
    }
  }

  /**
   * A task of which the label is all that is known, as of a slice of another tool's trace. Its
   * colour is one of a few, and always the same for the same label.
   */
  public static Task named(String label) {
    return TaskTones.task(label);
  }

  /** A task of which the key is all that is known: its label too, and by it the colour. */
  public static Task keyed(String key) {
    Task named = named(key);
    return new Task(key, key, named.hue, named.lightness);
  }

  /**
   * A task of a program, in the colour of its place in the table: the first three are blue, the
   * later darker, and the first seven all differ.
   *
   * @param place from 0
   */
  public static Task at(int place, String key, String label) {
    return TaskTones.task(place, key, label);
  }

  /** The task that stands where none with a number was recorded. */
  public static Task unknown(int number) {
    return named("task " + number);
  }

  /** Whether it is a program's that knows it by a key, and not another tool's slice. */
  public boolean hasKey() {
    return !key.isEmpty();
  }
}
