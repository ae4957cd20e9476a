package org.lockscope.scenario.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lockscope.event.Site;
import org.lockscope.probe.TracedList;
import org.lockscope.probe.TracedRandom;
import org.lockscope.scenario.SourceProgram;

/**
 * The complete program for a run's settings: one file, no dependency, to be run as it is on a JDK
 * 25. It does the very work that the run does, without recording it: the same latencies from the
 * same seed, the same locks, the same results.
 *
 * @param lines from the first to the last
 */
public record CompleteProgram(List<CodeLine> lines) {
  /** The name of its class. */
  public static final String NAME = "LockscopeExample";

  private static final List<String> IMPORTS =
      List.of(
          "java.time.Duration",
          "java.util.AbstractList",
          "java.util.ArrayList",
          "java.util.Arrays",
          "java.util.HashMap",
          "java.util.List",
          "java.util.Locale",
          "java.util.Map",
          "java.util.Objects",
          "java.util.SplittableRandom",
          "java.util.concurrent.ArrayBlockingQueue",
          "java.util.concurrent.BlockingQueue",
          "java.util.concurrent.Executors",
          "java.util.concurrent.locks.Lock",
          "java.util.concurrent.locks.ReentrantLock");

  /** Copies the lines. */
  public CompleteProgram {
    lines = List.copyOf(lines);
  }

  /** The program of a run. */
  public static CompleteProgram of(RunSettings settings) {
    List<CodeLine> body = new ProgramWriter(settings).lines();
    String text = text(body);
    List<CodeLine> all = new ArrayList<>();
    for (String name : IMPORTS) {
      String simple = name.substring(name.lastIndexOf('.') + 1);
      if (Pattern.compile("\\b" + simple + "\\b").matcher(text).find()) {
        all.add(new CodeLine(0, "import " + name + ";", CodePlace.OTHER, false));
      }
    }
    all.add(new CodeLine(0, "", CodePlace.OTHER, false));
    all.addAll(body);
    for (int i = 0; i < all.size(); i++) {
      all.set(i, all.get(i).numbered(i + 1));
    }
    return new CompleteProgram(all);
  }

  /** It as any scenario's program: what threads do in its lines is at their places. */
  SourceProgram source() {
    return new SourceProgram(
        NAME + ".java",
        lines.stream()
            .map(
                line ->
                    new SourceProgram.Line(
                        line.number(), line.text(), line.onShow(), line.place().words()))
            .toList());
  }

  /** The lines on show. */
  public Listing listing() {
    return Listing.of(lines);
  }

  /**
   * The line of this program that does what was recorded at a place in Lockscope's own code; empty
   * if the place is elsewhere, or nothing of the program.
   */
  public Optional<CodeLine> lineOf(Site site) {
    return switch (site.method()) {
      case String m when m.equals(member(TracedList.class, "snapshot")) -> first(CodePlace.COUNT);
      case String m when m.startsWith(member(TracedList.class, "")) ->
          first(CodePlace.COLLECT).or(() -> first(CodePlace.APPEND));
      case String m when m.startsWith(member(TracedRandom.class, "")) -> first(CodePlace.DRAW);
      // Files of earlier versions know the class by its package then.
      case String m when m.endsWith(".PipelineRun.start") -> first(CodePlace.SUBMIT);
      default -> Optional.empty();
    };
  }

  private static String member(Class<?> type, String name) {
    return type.getName() + "." + name;
  }

  private Optional<CodeLine> first(CodePlace place) {
    return lines.stream().filter(line -> line.place() == place).findFirst();
  }

  /** The program's text. */
  public String text() {
    return text(lines);
  }

  private static String text(List<CodeLine> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()).append('\n'));
    return text.toString();
  }
}
