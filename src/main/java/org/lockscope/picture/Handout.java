package org.lockscope.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lockscope.file.AtomicFile;
import org.lockscope.say.Question;
import org.lockscope.say.Questions;
import org.lockscope.say.RunSummary;

/**
 * A run on paper: a page with its picture, questions and blanks, and a page with the solution. Both
 * follow from the run alone, in print colours, in the language in which it is written about, and
 * are as high as an A4 page is for their width. Immutable.
 */
public final class Handout {
  /** How wide a page is, in logical pixels. */
  public static final int WIDTH = 1000;

  /** How high a page is, in logical pixels. */
  public static final int HEIGHT = 1414;

  private final RunSummary run;
  private final List<Question> questions;

  /**
   * The handout of a run.
   *
   * @throws IllegalArgumentException with one sentence if the run goes on, really or as it is shown
   */
  public Handout(RunSummary run) {
    if (run.live()) {
      throw new IllegalArgumentException("a run that has not ended has no solution");
    }
    this.run = run.lettered("");
    this.questions = Questions.of(this.run);
  }

  /** The run that it is about. */
  public RunSummary run() {
    return run;
  }

  /** The first page: neither its picture nor its words give the answers. */
  public Picture questions() {
    return page(false);
  }

  /**
   * The second page: the same picture with what is marked in it, the answers, and what it shows.
   */
  public Picture solution() {
    return page(true);
  }

  private Picture page(boolean solved) {
    HandoutPage page = new HandoutPage(run, questions, solved);
    Map<String, String> texts = Picture.texts(page.title(), page.about());
    return new Picture(WIDTH, HEIGHT, texts, run.language(), page::paint);
  }

  /** Where the second page of a handout goes: {@code run-solution.svg} beside {@code run.svg}. */
  public static Path solutionFile(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String solution =
        dot <= 0 ? name + "-solution" : name.substring(0, dot) + "-solution" + name.substring(dot);
    return file.resolveSibling(solution);
  }

  /**
   * Finds out whether a handout could be written.
   *
   * @throws IOException with one sentence that names the file and what is wrong
   * @throws IllegalArgumentException with one sentence if the file's name says no kind of picture
   */
  public static void check(Path file) throws IOException {
    svg(file);
    AtomicFile.check(file);
    AtomicFile.check(solutionFile(file));
  }

  /**
   * Writes both pages, as SVG or PNG, as the file's name ends.
   *
   * @param file where the first goes; the second goes to {@link #solutionFile}
   * @param scale pixels of a PNG per logical pixel, as {@link PngFile#checkScale} wants it
   * @throws IOException with one sentence that names the file and what is wrong
   * @throws IllegalArgumentException as {@link #check} does
   */
  public void write(Path file, double scale) throws IOException {
    boolean svg = svg(file);
    for (boolean solved : new boolean[] {false, true}) {
      Path to = solved ? solutionFile(file) : file;
      if (svg) {
        SvgFile.write(page(solved), to);
      } else {
        PngFile.write(page(solved), scale, to);
      }
    }
  }

  private static boolean svg(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (!name.endsWith(".svg") && !name.endsWith(".png")) {
      throw new IllegalArgumentException(
          "a handout is written as .svg or .png, which '" + file + "' is not");
    }
    return name.endsWith(".svg");
  }
}
