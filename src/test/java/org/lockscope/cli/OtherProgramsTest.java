package org.lockscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.format.RecordingFiles;
import org.lockscope.format.input.Progress;
import org.lockscope.scenario.news.Step;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.State;

/** What is written is read by the programs that people read it with; skipped where one is not. */
@Tag("long")
final class OtherProgramsTest {
  /** Two programs draw letters and edges a little differently, and nothing else. */
  private static final double MOST_APART = 6;

  /** Every span of steps that a lock can be held for, two locks, and none. */
  private static final List<String> PLACEMENTS = placements();

  private static final Comparator<Double> CLOSE =
      (a, b) -> Math.abs(a - b) < 0.01 ? 0 : Double.compare(a, b);

  private static List<String> placements() {
    List<String> all = new ArrayList<>(List.of("none", "ordered"));
    for (Step first : Step.values()) {
      for (Step last : Step.values()) {
        if (first.compareTo(last) <= 0) {
          all.add(first.label() + ".." + last.label());
        }
      }
    }
    return all;
  }

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private Path recording = Path.of("");
  private Path flight = Path.of("");

  private void lockscope(Object... arguments) {
    String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    StringWriter err = new StringWriter();
    int status = Main.start(words, new PrintWriter(out), new PrintWriter(err, true));
    assertThat(status).as(err.toString()).isZero();
  }

  private static boolean has(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** What a program says; the test is skipped where there is no such program. */
  private static String says(Object... command) throws IOException, InterruptedException {
    List<String> words = Arrays.stream(command).map(Object::toString).toList();
    String program = words.getFirst();
    assumeTrue(Path.of(program).isAbsolute() || has(program), "there is no " + program);
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  @BeforeEach
  void record() {
    recording = folder.resolve("run.json");
    flight = folder.resolve("run.jfr");
    lockscope(
        "run",
        "--lock",
        "article",
        "--articles",
        5,
        "--latency",
        "5ms",
        "--trace",
        recording,
        "--jfr",
        flight);
  }

  @Test
  void pythonReadsTheTables() throws Exception {
    for (String name : List.of("run.csv", "run.events.csv")) {
      Path table = folder.resolve(name);
      lockscope("convert", recording, table);
      String program =
          "import csv,sys\n"
              + "rows=list(csv.reader(open(sys.argv[1],newline='',encoding='utf-8'),strict=True))\n"
              + "print(len(rows),sorted({len(row) for row in rows}))";
      String said = says("python3", "-c", program, table);
      int lines = Files.readAllLines(table).size();
      assertThat(said).matches(lines + " \\[\\d+]\\s*");
    }
  }

  @Test
  void anotherProgramDrawsTheSvgAsOurPngIs() throws Exception {
    Path svg = folder.resolve("run.svg");
    Path png = folder.resolve("run.png");
    Path theirs = folder.resolve("theirs.png");
    lockscope("render", recording, "--svg", svg);
    lockscope("render", recording, "--png", png);
    says("rsvg-convert", "--output", theirs, svg);
    BufferedImage a = ImageIO.read(png.toFile());
    BufferedImage b = ImageIO.read(theirs.toFile());
    assertThat(b.getWidth()).isEqualTo(a.getWidth());
    assertThat(b.getHeight()).isEqualTo(a.getHeight());
    long apart = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        for (int shift = 0; shift < 24; shift += 8) {
          apart += Math.abs((a.getRGB(x, y) >> shift & 0xff) - (b.getRGB(x, y) >> shift & 0xff));
        }
      }
    }
    assertThat(apart / (3.0 * a.getWidth() * a.getHeight())).isLessThan(MOST_APART);
  }

  @Test
  void theJdksToolReadsTheFlightRecording() throws Exception {
    Path jfr = Path.of(System.getProperty("java.home"), "bin", "jfr");
    String said = says(jfr, "summary", flight);
    assertThat(said).containsPattern("org.lockscope.LockHold +5 ");
    assertThat(said).containsPattern("org.lockscope.LlmCall +15 ");
    assertThat(says(jfr, "print", "--events", "org.lockscope.Append", flight).lines())
        .filteredOn(line -> line.contains("org.lockscope.Append {"))
        .hasSize(5);
  }

  @Test
  void anotherProgramReadsTheGif() throws Exception {
    Path gif = folder.resolve("run.gif");
    lockscope("render", recording, "--gif", gif, "--frames", 7, "--width", 640);
    String said = says("identify", "-format", "%w %T\n", gif);
    assertThat(said.lines().filter(line -> !line.isBlank())).hasSize(7);
    assertThat(said.lines().filter(line -> !line.isBlank()))
        .allMatch(line -> line.startsWith("640 "));
  }

  /**
   * Its importer orders ends and begins of one instant in its own way; no wait goes on for ever.
   */
  @Test
  void speedscopeShowsTheWaitsThatThereWere() throws Exception {
    assumeTrue(has("npm") && has("node"), "there is no npm");
    Process install =
        new ProcessBuilder(
                "npm", "install", "--silent", "--prefix", folder.toString(), "speedscope@1.25.0")
            .redirectErrorStream(true)
            .start();
    install.getInputStream().readAllBytes();
    assumeTrue(install.waitFor() == 0, "npm could not install speedscope");
    Path script = folder.resolve("speedscope.cjs");
    try (InputStream from =
        Objects.requireNonNull(OtherProgramsTest.class.getResourceAsStream("speedscope.cjs"))) {
      Files.copy(from, script);
    }
    for (String placement : PLACEMENTS) {
      Path trace = folder.resolve("traced.json");
      lockscope("run", "--lock", placement, "--articles", 4, "--latency", "5ms", "--trace", trace);
      Map<String, List<Double>> theirs = new TreeMap<>();
      for (String line : says("node", script, folder, trace).lines().toList()) {
        String[] cells = line.split("\t", -1);
        if (cells[1].startsWith("waiting for")) {
          String worker = cells[0].replaceAll(".*(worker-\\d+).*", "$1");
          theirs
              .computeIfAbsent(worker, name -> new ArrayList<>())
              .add(Double.parseDouble(cells[3]) - Double.parseDouble(cells[2]));
        }
      }
      assertThat(theirs)
          .as(placement)
          .usingRecursiveComparison()
          .withComparatorForType(CLOSE, Double.class)
          .isEqualTo(ours(trace));
    }
  }

  /** How long each worker waited, wait by wait, in microseconds. */
  private static Map<String, List<Double>> ours(Path trace) throws IOException {
    Map<String, List<Double>> waits = new TreeMap<>();
    for (Lane lane : RecordingFiles.open(trace, Progress.NONE).recording().trace().lanes()) {
      Intervals activity = lane.activity();
      for (int i = 0; i < activity.size(); i++) {
        if (activity.state(i) == State.WAITING) {
          waits
              .computeIfAbsent(lane.name(), name -> new ArrayList<>())
              .add((activity.end(i) - activity.start(i)) / 1e3);
        }
      }
    }
    return waits;
  }
}
