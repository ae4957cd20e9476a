package org.lockscope.scenario.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.event.EventLog;
import org.lockscope.probe.Recorder;
import org.lockscope.race.Access;
import org.lockscope.race.Race;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.Sleeper;
import org.lockscope.session.StagedRun;

/** The program that is copied does what the run of the same settings does. */
final class CopiedProgramTest {
  private static final int ARTICLES = 12;

  @TempDir Path classes;

  private static RunSettings settings(LockPlacement placement, LockKind kind, Workers workers) {
    return new RunSettings(placement, kind, workers, ARTICLES, new LatencyRange(0, 2), -5);
  }

  /** The program's class, compiled. */
  private Class<?> compiled(RunSettings settings) throws Exception {
    String text = CompleteProgram.of(settings).text();
    JavaFileObject source =
        new SimpleJavaFileObject(
            URI.create("string:///" + CompleteProgram.NAME + ".java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    Path folder = classes.resolve(Integer.toHexString(text.hashCode()));
    folder.toFile().mkdirs();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options = List.of("-d", folder.toString(), "-proc:none");
    boolean done = compiler.getTask(messages, null, null, options, null, List.of(source)).call();
    assertThat(done).as(messages + text).isTrue();
    // The classes are loaded for as long as the test runs.
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}).loadClass(CompleteProgram.NAME);
  }

  private static Object article(Class<?> program, int number, String title) throws Exception {
    Class<?> type = program.getClassLoader().loadClass(program.getName() + "$Article");
    Constructor<?> made = type.getDeclaredConstructor(int.class, String.class);
    made.setAccessible(true);
    return made.newInstance(number, title);
  }

  /** What the program's client waits for each call, in the order of the articles. */
  private static List<Duration> programsLatencies(Class<?> program) throws Exception {
    Class<?> type = program.getClassLoader().loadClass(program.getName() + "$LlmClient");
    Constructor<?> made = type.getDeclaredConstructor();
    made.setAccessible(true);
    Object client = made.newInstance();
    Class<?> article = program.getClassLoader().loadClass(program.getName() + "$Article");
    Method latency = type.getDeclaredMethod("latency", article, int.class);
    latency.setAccessible(true);
    List<Duration> all = new ArrayList<>();
    for (int number = 1; number <= ARTICLES; number++) {
      for (LlmTask task : LlmTask.values()) {
        Object about = article(program, number, "");
        all.add((Duration) latency.invoke(client, about, task.ordinal()));
      }
    }
    return all;
  }

  /** What the run's client waits for each call, in the order of the articles. */
  private static List<Duration> runsLatencies(RunSettings settings) throws InterruptedException {
    List<Duration> all = new ArrayList<>();
    LlmClient client = SimulatedLlmClient.of(settings, new Recorder(64), all::add);
    for (int number = 1; number <= ARTICLES; number++) {
      for (LlmTask task : LlmTask.values()) {
        client.call(task, new Article(number, "", ""));
      }
    }
    return all;
  }

  @Test
  void itsCallsTakeAsLongAsTheRuns() throws Exception {
    for (RandomSource random : RandomSource.values()) {
      for (LatencyRange range :
          List.of(LatencyRange.DEFAULT, new LatencyRange(7, 7), new LatencyRange(0, 0))) {
        RunSettings settings =
            new RunSettings(
                    LockPlacement.none(),
                    LockKind.REENTRANT,
                    new Workers.Virtual(),
                    ARTICLES,
                    range,
                    Long.MAX_VALUE)
                .withRandom(random);
        assertThat(programsLatencies(compiled(settings)))
            .as(random + " " + range)
            .isEqualTo(runsLatencies(settings));
      }
    }
  }

  /** The results of the program's run, in the order in which they were stored. */
  private List<String> programsResults(RunSettings settings) throws Exception {
    Class<?> program = compiled(settings);
    List<Object> articles = new ArrayList<>();
    for (int number = 1; number <= settings.articles(); number++) {
      String title = org.lockscope.scenario.news.NewsDesk.headlines().get((number - 1) % 10);
      articles.add(article(program, number, title));
    }
    Method run = program.getDeclaredMethod("run", List.class);
    run.setAccessible(true);
    List<String> results = new ArrayList<>();
    for (Object result : (List<?>) run.invoke(null, articles)) {
      List<Object> parts = parts(result);
      results.add(parts(parts.get(0)).get(0) + " " + parts.subList(1, 4));
    }
    return results;
  }

  private static List<Object> parts(Object result) throws Exception {
    List<Object> parts = new ArrayList<>();
    for (RecordComponent part : result.getClass().getRecordComponents()) {
      part.getAccessor().setAccessible(true);
      parts.add(part.getAccessor().invoke(result));
    }
    return parts;
  }

  private static StagedRun ended(RunSettings settings) throws InterruptedException {
    StagedRun run = StagedRun.start(settings, new EventLog());
    run.await();
    return run;
  }

  private static Outcome outcome(RunSettings settings) throws InterruptedException {
    Recorder recorder = new Recorder(64);
    LlmClient client = SimulatedLlmClient.of(settings, recorder, Sleeper.REAL);
    PipelineRun run = PipelineRun.start(settings, recorder, client, () -> {});
    run.await();
    return run.outcome();
  }

  private static List<String> runsResults(RunSettings settings) throws InterruptedException {
    List<String> results = new ArrayList<>();
    for (AiResult r : outcome(settings).list()) {
      results.add(r.article() + " " + List.of(r.summary(), r.sentiment(), r.keywords()));
    }
    return results;
  }

  @Test
  void itStoresWhatTheRunStores() throws Exception {
    for (LockKind kind : LockKind.values()) {
      for (LockPlacement placement : List.of(LockPlacement.append(), LockPlacement.article())) {
        RunSettings settings = settings(placement, kind, new Workers.Pool(3));
        assertThat(programsResults(settings))
            .containsExactlyInAnyOrderElementsOf(runsResults(settings));
      }
    }
    RunSettings ordered =
        settings(LockPlacement.ordered(), LockKind.REENTRANT, new Workers.Virtual())
            .withCollector(new Collector.Channel(2));
    assertThat(programsResults(ordered)).containsExactlyInAnyOrderElementsOf(runsResults(ordered));
    RunSettings open =
        settings(LockPlacement.append(), LockKind.FAIR, new Workers.Platform()).withHeldOpen(1);
    assertThat(programsResults(open)).containsExactlyInAnyOrderElementsOf(runsResults(open));
  }

  @Test
  void whereOneThreadWorksItStoresInTheRunsOrder() throws Exception {
    for (Workers workers : List.of(new Workers.Sequential(), new Workers.Pool(1))) {
      for (Collector collector : List.of(Collector.LIST, new Collector.Channel(1))) {
        RunSettings settings =
            settings(LockPlacement.none(), LockKind.REENTRANT, workers).withCollector(collector);
        assertThat(programsResults(settings)).isEqualTo(runsResults(settings));
      }
    }
  }

  @Test
  void aRaceOfTheRunIsOnALineOfTheProgram() throws Exception {
    RunSettings settings =
        settings(LockPlacement.none(), LockKind.REENTRANT, new Workers.Platform())
            .withRandom(RandomSource.UNGUARDED)
            .withHeldOpen(20);
    StagedRun run = ended(settings);
    CompleteProgram program = CompleteProgram.of(settings);
    assertThat(run.verdict().races()).isNotEmpty();
    for (Race race : run.verdict().races()) {
      String name = run.trace().directory().object(race.object()).name();
      String line = name.startsWith("random") ? "random.nextLong" : "results.add";
      for (Access access : List.of(race.previous(), race.current())) {
        assertThat(program.lineOf(run.trace().directory().site(access.site())))
            .hasValueSatisfying(found -> assertThat(found.text()).contains(line));
      }
    }
  }

  @Test
  void whatACollectorAppendsIsOnItsLine() {
    RunSettings settings =
        settings(LockPlacement.none(), LockKind.REENTRANT, new Workers.Virtual())
            .withCollector(new Collector.Channel(1));
    org.lockscope.event.Site append =
        new org.lockscope.event.Site(
            "TracedList.java", 9, 0, "org.lockscope.probe.TracedList.append", null);
    assertThat(CompleteProgram.of(settings).lineOf(append))
        .hasValueSatisfying(
            line -> assertThat(line.text().strip()).isEqualTo("results.add(channel.take());"));
    assertThat(CompleteProgram.of(settings).lineOf(org.lockscope.event.Site.UNKNOWN)).isEmpty();
  }
}
