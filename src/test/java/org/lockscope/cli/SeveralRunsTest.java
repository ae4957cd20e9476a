package org.lockscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands do with a file that holds several runs. */
final class SeveralRunsTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path four = Path.of("");

  private int run(String command, Object... more) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    String[] words = command.formatted(more).split(" ");
    return Main.start(words, new PrintWriter(out), new PrintWriter(err, true));
  }

  @BeforeEach
  void compare() {
    four = folder.resolve("four.json.gz");
    assertThat(run("compare --articles 2 --latency 1ms --trace %s", four)).isZero();
  }

  private static int height(Path png) throws IOException {
    return ImageIO.read(png.toFile()).getHeight();
  }

  @Test
  void statsTellsOfEachOrOfTheOneAskedFor() {
    assertThat(run("stats %s", four)).isZero();
    assertThat(out.toString())
        .startsWith("A · ")
        .contains("\nD · lock around article")
        .contains(four + " #1: ", four + " #4: ");
    assertThat(run("stats %s --run 4", four)).isZero();
    assertThat(out.toString()).startsWith(four + " #4: ");
    assertThat(run("stats %s --format json", four)).isZero();
    assertThat(out.toString()).startsWith("[").contains("four.json.gz #4");
    assertThat(run("stats %s --run 5", four)).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo("lockscope: there is no run 5 in the file: it holds 4 runs\n");
  }

  @Test
  void aLimitIsHeldAgainstEachRun() {
    assertThat(run("stats %s --fail-on lock.hold>=2ms", four)).isEqualTo(68);
    assertThat(err.toString()).startsWith("lockscope: " + four + " #4: lock.hold is ");
    assertThat(run("stats %s --run 1 --fail-on lock.hold>=2ms", four)).isZero();
  }

  @Test
  void aPictureIsOfAllAndAHandoutOfOne() throws IOException {
    Path all = folder.resolve("all.png");
    Path one = folder.resolve("one.png");
    assertThat(run("render %s --png %s", four, all)).isZero();
    assertThat(run("render %s --run 3 --png %s", four, one)).isZero();
    assertThat(height(all)).isGreaterThan(2 * height(one));
    Path svg = folder.resolve("all.svg");
    assertThat(run("render %s --svg %s --from 0.001", four, svg)).isZero();
    assertThat(Files.readString(svg).contains("D · lock around article")).isTrue();
    Path page = folder.resolve("page.svg");
    assertThat(run("render %s --handout %s", four, page)).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            "lockscope: a handout is of one run, and the file holds 4: choose one with --run 1 to"
                + " --run 4\n");
    assertThat(page).doesNotExist();
    assertThat(run("render %s --run 2 --handout %s", four, page)).isZero();
  }

  @Test
  void whatCanHoldOneRunAloneSaysSo() throws IOException {
    Path again = folder.resolve("again.json");
    assertThat(run("convert %s %s", four, again)).isZero();
    assertThat(out.toString()).contains(again + " #4: ");
    assertThat(run("stats %s", again)).isZero();
    assertThat(out.toString()).contains(again + " #4: ");
    for (String end : new String[] {"std", "csv", "events.csv", "folded", "jsonl"}) {
      Path file = folder.resolve("four." + end);
      assertThat(run("convert %s %s", four, file)).isEqualTo(2);
      assertThat(err.toString())
          .isEqualTo(
              "lockscope: cannot write "
                  + file
                  + ": only .json and .json.gz hold several runs, one is chosen with --run\n");
      assertThat(file).doesNotExist();
      assertThat(run("convert %s %s --run 3", four, file)).isZero();
      assertThat(file).exists();
    }
    Path std = folder.resolve("compare.std");
    assertThat(run("compare --articles 2 --latency 1ms --trace %s", std)).isEqualTo(2);
    assertThat(out.toString()).as("it is known before anything runs").isEmpty();
  }

  @Test
  void racesSaysWhatItReads() {
    assertThat(run("races %s", four)).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            "lockscope: "
                + four
                + ": it is no STD trace; lockscope stats tells the races of this kind of file\n");
  }
}
