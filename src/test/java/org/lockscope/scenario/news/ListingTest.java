package org.lockscope.scenario.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.scenario.LatencyRange;

/** Every listing that the settings can make is Java that compiles, and runs. */
final class ListingTest {
  @TempDir Path classes;

  private static List<LockPlacement> placements() {
    List<LockPlacement> placements = new ArrayList<>();
    placements.add(LockPlacement.none());
    placements.add(LockPlacement.deadlock());
    placements.add(LockPlacement.ordered());
    for (Step first : Step.values()) {
      for (Step last : Step.values()) {
        if (first.compareTo(last) <= 0) {
          placements.add(LockPlacement.span(first, last));
        }
      }
    }
    return placements;
  }

  private static List<RunSettings> all() {
    List<RunSettings> all = new ArrayList<>();
    List<Workers> workers =
        List.of(
            new Workers.Virtual(),
            new Workers.Platform(),
            new Workers.Sequential(),
            new Workers.Pool(3));
    RandomSource[] sources = RandomSource.values();
    for (LockPlacement placement : placements()) {
      for (LockKind kind : LockKind.values()) {
        if (placement instanceof LockPlacement.Pair && kind == LockKind.SYNCHRONIZED) {
          continue;
        }
        for (Workers on : workers) {
          // By turns: what the parts of a program are does not depend on one another.
          int turn = all.size();
          RunSettings settings =
              new RunSettings(placement, kind, on, 6, new LatencyRange(0, turn % 5 == 0 ? 0 : 1), 7)
                  .withRandom(sources[turn % sources.length])
                  .withHeldOpen(turn % 7 == 0 ? 1 : 0);
          all.add(turn % 2 == 0 ? settings : settings.withCollector(new Collector.Channel(2)));
        }
      }
    }
    return all;
  }

  private static JavaFileObject source(String pack, String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///" + pack + "/" + CompleteProgram.NAME + ".java"),
        JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return "package " + pack + ";\n" + text;
      }
    };
  }

  @Test
  void allCompileWithoutAWarningAndStoreWhatTheyShould() throws Exception {
    List<RunSettings> all = all();
    assertThat(all).hasSize((11 * 3 + 2 * 2) * 4);
    List<JavaFileObject> sources = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      sources.add(source("p" + i, CompleteProgram.of(all.get(i)).text()));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options = List.of("-d", classes.toString(), "-Xlint:all", "-proc:none");
    boolean compiled = compiler.getTask(messages, null, null, options, null, sources).call();
    assertThat(messages.toString()).isEmpty();
    assertThat(compiled).isTrue();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      for (int i = 0; i < all.size(); i += 3) {
        if (all.get(i).placement().equals(LockPlacement.deadlock())) {
          continue; // it would never end
        }
        String output = run(loader.loadClass("p" + i + "." + CompleteProgram.NAME));
        boolean safe =
            all.get(i).placement().holds(Step.APPEND)
                || all.get(i).collector() instanceof Collector.Channel
                || all.get(i).workers() instanceof Workers.Sequential;
        assertThat(output).matches("[1-6] of 6 stored in \\d+[.,]\\d\\d s\\R");
        assertThat(!safe || output.startsWith("6 of 6"))
            .as(CompleteProgram.of(all.get(i)).text())
            .isTrue();
      }
    }
  }

  @Test
  void nothingIsImportedThatIsNotUsed() {
    for (RunSettings settings : all()) {
      String program = CompleteProgram.of(settings).text();
      String code = program.replaceAll("(?m)^import .*$", "").replaceAll("/\\*.*?\\*/", "");
      Matcher imported = Pattern.compile("(?m)^import .*\\.(\\w+);$").matcher(program);
      while (imported.find()) {
        assertThat(code).containsPattern("\\b" + imported.group(1) + "\\b");
      }
    }
  }

  @Test
  void linesHaveTheNumbersThatTheyHaveInTheCompleteProgram() {
    for (RunSettings settings : all()) {
      List<String> program = CompleteProgram.of(settings).text().lines().toList();
      for (CodeLine line : Listing.of(settings).lines()) {
        assertThat(program.get(line.number() - 1).strip()).isEqualTo(line.text().strip());
      }
    }
  }

  private static String run(Class<?> program) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
    try {
      program.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return output.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theLockStandsWhereThePlacementPutsIt() {
    RunSettings append = RunSettings.DEFAULT;
    assertThat(Listing.of(append).text())
        .isEqualTo(
            """
            for (Article article : articles) {
              workers.submit(() -> {
                var summary = llm.summarize(article);
                var sentiment = llm.sentiment(article);
                var keywords = llm.keywords(article);
                lock.lock();
                try {
                  results.add(new AiResult(article,
                      summary, sentiment, keywords));
                } finally {
                  lock.unlock();
                }
              });
            }
            """);
    RunSettings span =
        new RunSettings(
            LockPlacement.span(Step.SUMMARIZE, Step.KEYWORDS),
            LockKind.SYNCHRONIZED,
            new Workers.Sequential(),
            3,
            LatencyRange.DEFAULT,
            1);
    assertThat(Listing.of(span).text())
        .isEqualTo(
            """
            for (Article article : articles) {
              String summary;
              String sentiment;
              String keywords;
              synchronized (lock) {
                summary = llm.summarize(article);
                sentiment = llm.sentiment(article);
                keywords = llm.keywords(article);
              }
              results.add(new AiResult(article,
                  summary, sentiment, keywords));
            }
            """);
  }
}
