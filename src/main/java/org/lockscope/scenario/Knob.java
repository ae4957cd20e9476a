package org.lockscope.scenario;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be set about a run, as a constant of the program that has it. Command line,
 * files and saved settings are made from a program's list of knobs, so that a new knob is a new
 * constant and nothing else. Immutable; equal only to itself.
 *
 * @param <T> what it is set to: immutable, and equal if it means the same
 */
public final class Knob<T> {
  /**
   * The whole numbers that a knob takes.
   *
   * @param least the least it can be set to
   * @param most the most it can be set to
   */
  public record Range(int least, int most) {
    @Override
    public String toString() {
      return least + " to " + most;
    }
  }

  private final String key;
  private final String option;
  private final T initial;
  private final Function<String, T> parse;
  private final Function<T, String> text;
  private final boolean optional;
  private final List<T> choices;
  private final @Nullable Range range;

  private Knob(
      String key,
      String option,
      T initial,
      Function<String, T> parse,
      Function<T, String> text,
      boolean optional,
      List<T> choices,
      @Nullable Range range) {
    this.key = key;
    this.option = option;
    this.initial = initial;
    this.parse = parse;
    this.text = text;
    this.optional = optional;
    this.choices = List.copyOf(choices);
    this.range = range;
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
    return new Knob<>(key, key, initial, parse, text, false, List.of(), null);
  }

  /**
   * A knob that is set to one of a few values.
   *
   * @param choices all of them, in the order in which they are offered
   * @param text how files and the command line write a value; no two alike
   */
  public static <T> Knob<T> choice(
      String key, T initial, List<T> choices, Function<T, String> text) {
    Function<String, T> parse =
        written ->
            choices.stream()
                .filter(choice -> text.apply(choice).equals(written.strip()))
                .findFirst()
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "'%s' is no %s: use %s"
                                .formatted(
                                    written,
                                    key,
                                    choices.stream().map(text).collect(Collectors.joining(", ")))));
    return new Knob<>(key, key, initial, parse, text, false, choices, null);
  }

  /** A knob that is on or off, which is written {@code yes} and {@code no}. */
  public static Knob<Boolean> truth(String key, boolean initial) {
    return choice(key, initial, List.of(true, false), on -> on ? "yes" : "no");
  }

  /**
   * A knob that takes whole numbers.
   *
   * @param what what it counts, for the sentence about a wrong one: {@code articles}
   * @param least the least it can be set to
   * @param most the most it can be set to
   */
  public static Knob<Integer> number(String key, String what, int initial, int least, int most) {
    return new Knob<>(
        key,
        key,
        initial,
        text -> WholeNumber.parse(text, what, least, most),
        String::valueOf,
        false,
        List.of(),
        new Range(least, most));
  }

  /** A knob for how long calls take. */
  public static Knob<LatencyRange> latency(String key, LatencyRange initial) {
    return of(key, initial, LatencyRange::parse, LatencyRange::toString);
  }

  /** A knob for any number, from which what is random is drawn. */
  public static Knob<Long> seed(String key, long initial) {
    return of(key, initial, WholeNumber::parse, String::valueOf);
  }

  /** This knob, which files of earlier versions lack: there it is as it is at first. */
  public Knob<T> addedLater() {
    return new Knob<>(key, option, initial, parse, text, true, choices, range);
  }

  /**
   * This knob, which lessons and options of the command line know by another name.
   *
   * @param other in camel case, as in lessons: {@code raceWindow} is {@code --race-window}
   */
  public Knob<T> called(String other) {
    return new Knob<>(key, other, initial, parse, text, optional, choices, range);
  }

  /** Its name in files. */
  public String key() {
    return key;
  }

  /** Its name in lessons, in camel case, from which that of its option is made. */
  public String option() {
    return option;
  }

  /** What it is set to at first. */
  public T initial() {
    return initial;
  }

  /** All it can be set to, as they are written; empty if these are not a few. */
  public List<String> choices() {
    return choices.stream().map(text).toList();
  }

  /** The numbers it takes; null if it takes something else. */
  public @Nullable Range range() {
    return range;
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
