package org.lockscope.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.lockscope.event.Site;
import org.lockscope.race.Race;

/**
 * The programs under {@code src/test/programs}, one class each, in folders by their verdict. A
 * program's first lines say where it races and by what mechanism; the racing lines end in {@code //
 * races}.
 */
final class Corpus {
  static final Path FOLDER = Path.of("src/test/programs");

  static final Watch.Standstill SILENT =
      new Watch.Standstill() {
        @Override
        public void deadlock(List<Blocked> cycle) {}

        @Override
        public void stuck(List<Blocked> threads) {}
      };

  private Corpus() {}

  /**
   * What a program does.
   *
   * @param verdict the folder it is in
   * @param locations where it races
   * @param lines the lines that race
   */
  record Case(Path file, String verdict, Set<String> locations, Set<Integer> lines) {
    String name() {
      return file.getFileName().toString().replace(".java", "");
    }

    @Override
    public String toString() {
      return verdict + "/" + name();
    }
  }

  /** A race that was found: where, and the lines of both accesses. */
  record Pair(String location, int previous, int current) {
    Stream<Integer> lines() {
      return Stream.of(previous, current);
    }
  }

  /**
   * What was found.
   *
   * @param verdict why no race found would not mean that there is none; empty if it would
   * @param races by the program, its source file's name without the ending
   */
  record Found(
      int exit, String verdict, Map<String, Set<Pair>> races, boolean deadlock, boolean stuck) {
    Set<Pair> in(Case program) {
      return races.getOrDefault(program.name(), Set.of());
    }
  }

  static List<Case> in(String verdict) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(verdict))) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().map(Corpus::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case read(Path file) {
    try {
      Set<String> locations = new TreeSet<>();
      Set<Integer> lines = new TreeSet<>();
      List<String> text = Files.readAllLines(file);
      boolean mechanism = false;
      for (int i = 0; i < text.size(); i++) {
        String line = text.get(i);
        if (line.startsWith("// race: ")) {
          locations.add(line.substring("// race: ".length()));
        }
        mechanism |= line.startsWith("// mechanism: ");
        if (line.endsWith("// races")) {
          lines.add(i + 1);
        }
      }
      String verdict = FOLDER.relativize(file).getName(0).toString();
      if (!mechanism || verdict.equals("race") == locations.isEmpty()) {
        throw new IllegalStateException(file + " does not say what it is");
      }
      return new Case(file, verdict, locations, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles all programs into a folder. */
  static void compile(Path to, String... verdicts) {
    List<String> arguments =
        new ArrayList<>(List.of("-g", "-nowarn", "-proc:none", "-d", to.toString()));
    arguments.add(FOLDER.resolve("Together.java").toString());
    for (String verdict : verdicts) {
      in(verdict).forEach(program -> arguments.add(program.file().toString()));
    }
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException("the programs do not compile");
    }
  }

  /** Runs a program that was compiled, watched, in a virtual machine of its own. */
  static Found run(Case program, Path classes) throws IOException, InterruptedException {
    return run(List.of(program.name()), classes);
  }

  /** Runs programs that were compiled, watched, one after the other in one virtual machine. */
  static Found together(List<Case> programs, Path classes)
      throws IOException, InterruptedException {
    return run(
        Stream.concat(Stream.of("Together"), programs.stream().map(Case::name)).toList(), classes);
  }

  private static Found run(List<String> arguments, Path classes)
      throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Program started = new Program(java, classes.toString(), null, null, null, arguments);
    try (Watch watch = Watch.start(started, new Watch.Choice("", "all", 0), race -> {})) {
      int exit = watch.follow(SILENT);
      WatchedRun run = watch.run();
      Map<String, Set<Pair>> races = new TreeMap<>();
      for (Race race : run.races()) {
        Site previous = run.names().site(race.previous().site());
        Site current = run.names().site(race.current().site());
        races
            .computeIfAbsent(current.file().replace(".java", ""), name -> new HashSet<>())
            .add(
                new Pair(
                    run.names().place(race.object(), race.index()),
                    previous.line(),
                    current.line()));
      }
      String verdict = unknown(run);
      return new Found(exit, verdict, races, !watch.deadlock().isEmpty(), !watch.stuck().isEmpty());
    }
  }

  private static String unknown(WatchedRun run) {
    if (run.broken() != null) {
      return run.broken();
    }
    return run.gaps().first() > 0
        ? "something is missing from event " + run.gaps().first()
        : String.join("; ", run.names().unwatched());
  }
}
