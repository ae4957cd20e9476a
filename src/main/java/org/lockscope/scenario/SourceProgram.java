package org.lockscope.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The source of the class that runs, as it is shown and copied: one file without dependencies,
 * whose line numbers are those of the class that runs. The file is a resource beside its class.
 *
 * <p>Comments that begin with {@code // @} are for this reader, and are not shown:
 *
 * <ul>
 *   <li>{@code // @ show} and {@code // @ end}, each on a line of its own, around what is on show;
 *   <li>{@code // @ show KEY VALUE...} instead, around what is on show only while a knob is set to
 *       one of these;
 *   <li>{@code // @ knob KEY} after a line {@code ... = VALUE;} whose value a knob sets;
 *   <li>{@code // @ at PLACE...} after a line in which threads are found while they do something:
 *       for the words see {@link #line}.
 * </ul>
 *
 * @param file the name of the file: {@code PoolProgram.java}
 * @param lines from the first on
 */
public record SourceProgram(String file, List<Line> lines) {
  private static final Pattern MARK = Pattern.compile("\\s*// ?@ ?(.*)$");
  private static final Pattern VALUE = Pattern.compile("(= *)([^;=]*);");

  /**
   * A line.
   *
   * @param number its number in the file, from 1
   * @param text without what is for this reader
   * @param onShow whether it is shown
   * @param places what threads do in it
   */
  public record Line(int number, String text, boolean onShow, List<String> places) {
    /** Copies the places. */
    public Line {
      places = List.copyOf(places);
    }
  }

  /** Copies the lines. */
  public SourceProgram {
    lines = List.copyOf(lines);
  }

  /**
   * Reads the source of a class.
   *
   * @param program whose source stands beside it
   * @param values what knobs are set to, by key, as Java writes it
   * @throws IllegalStateException if the source is missing, lacks a knob that is given, or is
   *     marked wrongly: a mistake of whoever wrote it
   */
  public static SourceProgram of(Class<?> program, Map<String, String> values) {
    String file = program.getSimpleName() + ".java";
    Map<String, String> left = new HashMap<>(values);
    List<Line> lines = new ArrayList<>();
    boolean show = false;
    for (String text : read(program, file)) {
      Matcher mark = MARK.matcher(text);
      boolean marked = mark.find();
      String shown = marked ? text.substring(0, mark.start()) : text;
      List<String> places = List.of();
      boolean border = false;
      if (marked) {
        String[] words = mark.group(1).strip().split(" +", 0);
        switch (words[0]) {
          case "show", "end" -> {
            border = true;
            show = words[0].equals("show") && wanted(words, values, file);
          }
          case "knob" -> shown = set(shown, left.remove(words[1]), file);
          case "at" -> places = List.of(words).subList(1, words.length);
          default -> throw new IllegalStateException(file + " has an unknown mark: " + text);
        }
      }
      // The package would keep it from being run as one file; an empty line keeps the numbers.
      shown = shown.startsWith("package ") ? "" : shown;
      lines.add(new Line(lines.size() + 1, shown, show && !border, places));
    }
    if (!left.isEmpty()) {
      throw new IllegalStateException(file + " has no line for " + left.keySet());
    }
    return new SourceProgram(file, lines);
  }

  /** Whether the words after {@code show} name no knob, or one that is set to one of the values. */
  private static boolean wanted(String[] words, Map<String, String> values, String file) {
    if (words.length == 1) {
      return true;
    }
    String value = values.get(words[1]);
    if (value == null) {
      throw new IllegalStateException(file + " shows lines by a knob that is not set: " + words[1]);
    }
    return List.of(words).subList(2, words.length).contains(value);
  }

  private static List<String> read(Class<?> program, String file) {
    try (InputStream in = program.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the source " + file + " is not beside its class");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String set(String line, @Nullable String value, String file) {
    if (value == null) {
      return line;
    }
    Matcher found = VALUE.matcher(line);
    if (!found.find()) {
      throw new IllegalStateException(file + " has no value to set in: " + line);
    }
    return line.substring(0, found.start(2)) + value + line.substring(found.end(2));
  }

  /** The name of the class. */
  public String name() {
    return file.substring(0, file.length() - ".java".length());
  }

  /** The whole file, as it can be run. */
  public String text() {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()).append('\n'));
    return text.toString();
  }

  /** The lines on show, under the numbers they have in the file. */
  public List<Line> shown() {
    return lines.stream().filter(Line::onShow).toList();
  }

  /**
   * The number of the line in which a thread is found while it does something; of several, of the
   * first that is on show.
   *
   * @param place {@code call:TASK}, {@code lock:NAME} (waiting for it), {@code await:NAME} (a
   *     condition), {@code send:NAME}, {@code receive:NAME} (a queue), {@code fork:NAME} (an
   *     executor's threads)
   */
  public OptionalInt line(String place) {
    return lines.stream()
        .filter(line -> line.places().contains(place))
        .sorted(Comparator.comparing(line -> !line.onShow()))
        .mapToInt(Line::number)
        .findFirst();
  }
}
