package org.lockscope.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a class guesses a number to be. Immutable.
 *
 * @param values each guess, from the least, {@value #MOST} at most
 */
public record Guesses(List<Double> values) {
  /** How many guesses there may be. */
  public static final int MOST = 1000;

  /** Nobody has guessed. */
  public static final Guesses NONE = new Guesses(List.of());

  private static final double LARGEST = 1e6;
  private static final Pattern BETWEEN = Pattern.compile("[;\\s]+|,(?=\\s)|,$");

  /** A guess, and how many had it. */
  private static final Pattern GUESS =
      Pattern.compile("(\\d{1,7}(?:[.,]\\d{1,6})?)(?:[x×*](\\d{1,4}))?");

  /** Sorts and copies the guesses. */
  public Guesses {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    values = List.copyOf(sorted);
  }

  /**
   * What was typed, and what of it is no guess.
   *
   * @param guesses those that are
   * @param wrong the first word that is none; empty if all are
   */
  public record Typed(Guesses guesses, String wrong) {}

  /**
   * Reads guesses that stand apart by spaces or semicolons: {@code 10 12.5 30x4}, where four say
   * 30. A comma before a digit is a decimal sign.
   */
  public static Typed typed(String text) {
    List<Double> values = new ArrayList<>();
    for (String word : BETWEEN.split(text.strip(), -1)) {
      if (word.isEmpty()) {
        continue;
      }
      Matcher guess = GUESS.matcher(word);
      if (!guess.matches()) {
        return new Typed(new Guesses(values), word);
      }
      double value = Double.parseDouble(guess.group(1).replace(',', '.'));
      int times = guess.group(2) == null ? 1 : Integer.parseInt(guess.group(2));
      if (value >= LARGEST || times < 1 || values.size() + times > MOST) {
        return new Typed(new Guesses(values), word);
      }
      values.addAll(Collections.nCopies(times, value));
    }
    return new Typed(new Guesses(values), "");
  }

  /** How many there are. */
  public int count() {
    return values.size();
  }

  /** The guess in the middle, or halfway between the two there; nothing without a guess. */
  public OptionalDouble median() {
    int count = values.size();
    return count == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((values.get((count - 1) / 2) + values.get(count / 2)) / 2);
  }

  /** The only guess; nothing if there are more, or none. */
  public Optional<Double> only() {
    return count() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
  }

  /**
   * How many are near what was measured.
   *
   * @param share how far off they may be, as a share of it: 0.25 for a quarter
   */
  public int near(double measured, double share) {
    return (int) values.stream().filter(each -> isNear(each, measured, share)).count();
  }

  static boolean isNear(double guess, double measured, double share) {
    return Math.abs(guess - measured) <= share * measured;
  }
}
