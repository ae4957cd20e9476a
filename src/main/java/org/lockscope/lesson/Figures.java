package org.lockscope.lesson;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.session.RunFigures;
import org.lockscope.text.Quantities;

/**
 * Puts the figures of the runs just made into a lesson's texts: {@code {wall}} of the step's own
 * run, {@code {1.wall}} of the first step's.
 */
final class Figures {
  private static final Pattern PLACE = Pattern.compile("\\{(?:(\\d{1,3})\\.)?([a-z]+)}");

  private static final List<String> NAMES =
      List.of(
          "wall",
          "stored",
          "articles",
          "lost",
          "races",
          "held",
          "waited",
          "slowest",
          "sum",
          "accesses");

  private Figures() {}

  /** What is wrong with a text's places in a step, in words; null if nothing is. */
  static @Nullable String unknownPlace(String text, int step) {
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      if (!NAMES.contains(place.group(2))) {
        return "unknown figure '" + place.group() + "': use " + String.join(", ", NAMES);
      }
      if (place.group(1) != null) {
        int other = Integer.parseInt(place.group(1));
        if (other < 1 || other > step) {
          return "'" + place.group() + "' is no step before this one";
        }
      }
    }
    return null;
  }

  /**
   * A text with its figures.
   *
   * @param own the number of the step whose text it is, from 1
   * @param runs each step's figures, null where it was not run
   */
  static String filled(String text, int own, List<@Nullable RunFigures> runs, Lesson lesson) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> {
              int step = place.group(1) == null ? own : Integer.parseInt(place.group(1));
              RunFigures figures = runs.get(step - 1);
              Plan plan = lesson.steps().get(step - 1).settings();
              return Matcher.quoteReplacement(
                  figures == null
                      ? expected(place.group(2), plan)
                      : measured(place.group(2), figures, plan));
            });
  }

  private static String measured(String name, RunFigures f, Plan plan) {
    return switch (name) {
      case "wall" -> Quantities.duration(f.wall());
      case "stored" -> Quantities.count(f.count(Fate.STORED));
      case "articles" -> f.results() == null ? "–" : Quantities.count(f.results().items());
      case "lost" -> Quantities.count(f.count(Fate.LOST));
      case "races" -> Quantities.count(f.verdict().racyLocations());
      case "held" -> Quantities.percent(f.lockHeld(), f.wall());
      case "waited" -> Quantities.duration(f.lockWait());
      case "slowest" -> slowest(plan);
      case "sum" -> Quantities.duration(f.sumLlm());
      case "accesses" -> Quantities.count(f.verdict().checked());
      default -> "–";
    };
  }

  /** The slowest item's calls by the latencies drawn: not as measured on a busy machine. */
  private static String slowest(Plan plan) {
    return Quantities.duration(plan.scenario().longestItem(plan.setup()));
  }

  /** What is known of a run that was not made: how long it would take. */
  private static String expected(String name, Plan plan) {
    return switch (name) {
      case "wall" -> "≈ " + Quantities.duration(plan.forecast());
      case "articles" -> Quantities.count(plan.items());
      case "slowest" -> slowest(plan);
      default -> "–";
    };
  }
}
