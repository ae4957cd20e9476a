package org.lockscope.lesson;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lockscope.file.AtomicFile;
import org.lockscope.session.RunFigures;

/**
 * Writes what was predicted and measured as CSV (RFC 4180, UTF-8): a row for each answer of each
 * question, and for each number that somebody guessed. Its columns have English names in every
 * language, since scripts read them. What a student said counts as one of the class.
 */
public final class PredictionsCsv {
  private static final List<String> COLUMNS =
      List.of("step", "title", "kind", "prediction", "count", "measured", "right");

  private PredictionsCsv() {}

  /**
   * Writes a file.
   *
   * @throws IOException with one sentence that names the file and what is wrong
   */
  public static void write(List<Result> results, Path file) throws IOException {
    String text = text(results);
    AtomicFile.write(
        file,
        stream -> {
          Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
          out.write(text);
          out.flush();
        });
  }

  static String text(List<Result> results) {
    List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
    for (int i = 0; i < results.size(); i++) {
      rows.addAll(rows(i + 1, results.get(i)));
    }
    return rows.stream()
        .map(row -> row.stream().map(PredictionsCsv::field).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static List<List<String>> rows(int number, Result result) {
    List<List<String>> rows = new ArrayList<>();
    RunFigures measured = result.measured();
    List<Lesson.Answer> answers = result.step().question().answers();
    for (int i = 0; i < answers.size(); i++) {
      int count = result.poll().chosen(i) + (result.answer() == i ? 1 : 0);
      String right = measured == null ? "" : "" + answers.get(i).correct();
      rows.add(row(number, result, "answer", answers.get(i).text(), count, "", right));
    }
    Double wall = measured == null ? null : measured.wall() / 1e9;
    guessed(result.poll().seconds(), result.seconds())
        .forEach(
            (guess, count) ->
                rows.add(row(number, result, "seconds", guess, count, wall, Result.NEAR)));
    Double stored = result.stored().isEmpty() ? null : (double) result.stored().getAsInt();
    Double own = result.results() == null ? null : (double) result.results();
    guessed(result.poll().results(), own)
        .forEach(
            (guess, count) -> rows.add(row(number, result, "results", guess, count, stored, 0)));
    return rows;
  }

  private static Map<Double, Integer> guessed(Guesses guesses, @Nullable Double own) {
    Map<Double, Integer> counts = new TreeMap<>();
    guesses.values().forEach(value -> counts.merge(value, 1, Integer::sum));
    if (own != null) {
      counts.merge(own, 1, Integer::sum);
    }
    return counts;
  }

  private static List<String> row(
      int number,
      Result result,
      String kind,
      double guess,
      int count,
      @Nullable Double measured,
      double near) {
    String right = measured == null ? "" : "" + Guesses.isNear(guess, measured, near);
    String was = measured == null ? "" : plain(measured);
    return row(number, result, kind, plain(guess), count, was, right);
  }

  private static List<String> row(
      int number,
      Result result,
      String kind,
      String prediction,
      int count,
      String measured,
      String right) {
    String title = result.step().title();
    return List.of("" + number, title, kind, prediction, "" + count, measured, right);
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? String.valueOf((long) number)
        : String.format(Locale.ROOT, "%.3f", number);
  }

  /** In quotes where it must be; a spreadsheet reads no formula out of a teacher's own text. */
  private static String field(String text) {
    String safe = text.matches("[=+@\\-].*\\D.*") ? "'" + text : text;
    boolean quoted = safe.matches("(?s).*[,\"\r\n].*");
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
