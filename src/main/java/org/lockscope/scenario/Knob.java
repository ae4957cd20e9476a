package org.lockscope.scenario;

import java.util.function.Function;

/**
 * One thing that can be set about a run, as a constant of the program that has it. Command line,
 * files and saved settings are made from a program's list of knobs, so that a new knob is a new
 * constant and nothing else. Immutable; equal only to itself.
 *
 * @param <T> what it is set to: immutable, and equal if it means the same
 */
public final class Knob<T> {
  private final String key;
  private final T initial;
  private final Function<String, T> parse;
  private final Function<T, String> text;
  private final boolean optional;

  private Knob(
      String key,
      T initial,
      Function<String, T> parse,
      Function<T, String> text,
      boolean optional) {
    this.key = key;
    this.initial = initial;
    this.parse = parse;
    this.text = text;
    this.optional = optional;
  }

  /**
   * A knob.
   *
   * @param key its name in files, unique in its program: {@code lockKind}
   * @param initial what it is set to at first
   * @param parse reads what {@code text} gives, and what a person writes for it; throws {@link
   *     IllegalArgumentException} with one sentence that names what is wrong
   * @param text how files and the command line write a value
   */
  public static <T> Knob<T> of(
      String key, T initial, Function<String, T> parse, Function<T, String> text) {
    return new Knob<>(key, initial, parse, text, false);
  }

  /**
   * A knob that takes whole numbers.
   *
   * @param what what it counts, for the sentence about a wrong one: {@code articles}
   * @param least the least it can be set to
   * @param most the most it can be set to
   */
  public static Knob<Integer> number(String key, String what, int initial, int least, int most) {
    return of(key, initial, text -> WholeNumber.parse(text, what, least, most), String::valueOf);
  }

  /** This knob, which files of earlier versions lack: there it is as it is at first. */
  public Knob<T> addedLater() {
    return new Knob<>(key, initial, parse, text, true);
  }

  /** Its name in files. */
  public String key() {
    return key;
  }

  /** What it is set to at first. */
  public T initial() {
    return initial;
  }

  /** Whether a file that does not name it means {@link #initial}. */
  public boolean optional() {
    return optional;
  }

  /**
   * Reads a value as a person or a file writes it.
   *
   * @throws IllegalArgumentException with one sentence that names what is wrong
   */
  public T parse(String written) {
    return parse.apply(written);
  }

  /** A value as files and the command line write it; {@link #parse} reads it back as its equal. */
  public String text(T value) {
    return text.apply(value);
  }

  @Override
  public String toString() {
    return key;
  }
}
