package org.lockscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventLog;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Site;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.LessonStep;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Scenarios;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Sight;
import org.lockscope.scenario.Sleeper;
import org.lockscope.scenario.SourceProgram;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;
import org.lockscope.trace.Events;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Trace;

/** What holds of every program on show that is installed, for each run of its lesson. */
final class ProgramsOnShowTest {
  /** A hundredth of the time. */
  private static final Sleeper FAST = duration -> Thread.sleep(duration.dividedBy(100));

  @TempDir Path folder;

  static List<Scenario> scenarios() {
    // The one that only tests know is not on show.
    return Scenarios.installed().all().stream().filter(s -> !s.id().equals("relay")).toList();
  }

  private static boolean first(Scenario scenario) {
    return scenario.id().equals(Scenarios.installed().first().id());
  }

  static Stream<Arguments> setups() {
    return scenarios().stream()
        .flatMap(
            scenario ->
                Stream.concat(
                        Stream.of(Setup.initial(scenario.knobs())),
                        scenario.lesson(Language.ENGLISH).stream().map(LessonStep::setup))
                    .distinct()
                    .map(setup -> Arguments.of(scenario, setup)));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void hasAllItsTextsInEachLanguage(Scenario scenario) {
    for (Language language : Language.values()) {
      Phrases texts = scenario.texts(language);
      assertThat(texts.tell("name")).isNotBlank();
      assertThat(texts.tell("about")).endsWith(".");
      Set<String> expected = new TreeSet<>();
      scenario.tasks().forEach(task -> expected.add("task." + task));
      for (Knob<?> knob : scenario.knobs()) {
        expected.add("knob." + knob.key());
        expected.add("knob." + knob.key() + ".about");
        knob.choices().forEach(choice -> expected.add("knob." + knob.key() + "." + choice));
      }
      Set<String> there = new TreeSet<>(texts.bundle().keySet());
      there.removeIf(key -> !key.startsWith("task.") && !key.startsWith("knob."));
      assertThat(there).isEqualTo(expected);
      if (first(scenario)) {
        assertThat(scenario.lesson(language)).isEmpty(); // its lesson is the tour
        continue;
      }
      long lessons = texts.bundle().keySet().stream().filter(k -> k.startsWith("lesson.")).count();
      assertThat(scenario.lesson(language)).hasSize((int) lessons / 4).hasSizeBetween(3, 5);
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void itsLessonHasTheSameRunsInEachLanguage(Scenario scenario) {
    List<LessonStep> english = scenario.lesson(Language.ENGLISH);
    List<LessonStep> german = scenario.lesson(Language.GERMAN);
    for (int step = 0; step < english.size(); step++) {
      assertThat(german.get(step).setup()).isEqualTo(english.get(step).setup());
      scenario.check(english.get(step).setup());
    }
  }

  @ParameterizedTest
  @MethodSource("setups")
  void itsSourceCompilesAndItsCopyRunsAlone(Scenario scenario, Setup setup) throws Exception {
    SourceProgram shown = scenario.program(setup);
    assertThat(shown.shown()).isNotEmpty();
    assertThat(shown.text()).doesNotContain("import org.", "// @", "//@");
    Setup quick = setup;
    for (Knob<?> knob : scenario.knobs()) {
      quick = quick(quick, knob);
    }
    Class<?> program = CompiledSource.of(scenario.program(quick), folder);
    Method main = program.getMethod("main", String[].class);
    if (scenario.forecast(setup).isEmpty()) {
      return; // it has no end
    }
    main.setAccessible(true);
    PrintStream out = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      main.invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(out);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isNotBlank();
  }

  /** Calls that take next to no time, and no long limits. */
  private static Setup quick(Setup setup, Knob<?> knob) {
    if (setup.get(knob) instanceof LatencyRange) {
      return setup.with(knob.key(), "0..2ms");
    }
    boolean millis = knob.key().endsWith("Millis");
    return millis && setup.get(knob) instanceof Integer length && length > 30
        ? setup.with(knob.key(), "30")
        : setup;
  }

  /** The methods that a class and those nested in it call, line by line. */
  private static Map<Integer, Set<String>> callsByLine(Path classes, String name)
      throws IOException {
    Map<Integer, Set<String>> calls = new HashMap<>();
    try (Stream<Path> files = java.nio.file.Files.list(classes)) {
      for (Path file :
          files
              .filter(f -> f.getFileName().toString().matches(name + "(\\$.*)?\\.class"))
              .toList()) {
        ClassModel model = ClassFile.of().parse(file);
        for (MethodModel method : model.methods()) {
          int line = 0;
          for (CodeElement element : method.code().map(c -> c.elementList()).orElse(List.of())) {
            if (element instanceof LineNumber number) {
              line = number.line();
            } else if (element instanceof InvokeInstruction call) {
              calls.computeIfAbsent(line, _ -> new HashSet<>()).add(call.name().stringValue());
            }
          }
        }
      }
    }
    return calls;
  }

  @ParameterizedTest
  @MethodSource("setups")
  void whatHappensIsOnALineOnShowThatDoesIt(Scenario scenario, Setup setup) throws Exception {
    if (first(scenario)) {
      return; // its program is written for the setup, and is not the source that runs
    }
    SourceProgram program = scenario.program(setup);
    Path classes =
        Path.of(scenario.getClass().getProtectionDomain().getCodeSource().getLocation().toURI())
            .resolve(scenario.getClass().getPackageName().replace('.', '/'));
    Map<Integer, Set<String>> calls = callsByLine(classes, program.name());
    StagedRun run = ended(scenario, setup);
    Events events = run.trace().events();
    Directory names = run.trace().directory();
    for (int i = 0; i < events.size(); i++) {
      boolean end =
          events.kind(i).ofChannel() && names.object(events.object(i)).name().endsWith(".end");
      Set<String> doing = end ? Set.of() : doing(events.kind(i));
      if (!doing.isEmpty()) {
        Site site = names.site(events.site(i));
        Site found = site.file().equals(program.file()) ? site : site.caller();
        assertThat(found).as("%s at %s", events.kind(i), site).isNotNull();
        assertThat(found.file()).isEqualTo(program.file());
        assertThat(program.lines().get(found.line() - 1).onShow()).as(found.toString()).isTrue();
        assertThat(calls.getOrDefault(found.line(), Set.of()))
            .as("%s at %s", events.kind(i), found)
            .containsAnyElementsOf(doing);
      }
    }
  }

  /** How the methods may be called that do what an event tells. */
  private static Set<String> doing(EventKind kind) {
    return switch (kind) {
      case CALL_START, CALL_END -> Set.of("ask");
      case APPEND_START, APPEND_END -> Set.of("add");
      case LOCK_REQUEST, LOCK_ACQUIRE -> Set.of("lock", "lockInterruptibly");
      case SEND_REQUEST, SEND -> Set.of("put", "offer", "submit");
      case RECEIVE_REQUEST, RECEIVE -> Set.of("take", "poll", "get");
      case FORK -> Set.of("execute", "submit");
      default -> Set.of();
    };
  }

  private static StagedRun ended(Scenario scenario, Setup setup) {
    StagedRun run = StagedRun.start(scenario, setup, FAST, new EventLog());
    runOn(run, Integer.MAX_VALUE);
    run.close();
    return run;
  }

  /** Polls until the run has ended by itself, stands still, or has so many events. */
  private static void runOn(StagedRun run, int most) {
    long last = System.nanoTime();
    int seen = 0;
    while (seen < most && run.poll() && System.nanoTime() - last < 300_000_000L) {
      int now = run.trace().events().size();
      last = now > seen ? System.nanoTime() : last;
      seen = now;
      Thread.onSpinWait();
    }
  }

  @ParameterizedTest
  @MethodSource("setups")
  void whatIsSaidOfAnInstantStaysTrue(Scenario scenario, Setup setup) {
    StagedRun run = StagedRun.start(scenario, setup, FAST, new EventLog());
    Map<Moment, Sight> said = new HashMap<>();
    while (run.poll() && said.size() < 200) {
      Moment now = new Moment(run.trace().end(), run.trace().events().size());
      said.putIfAbsent(now, run.eyes().at(run.trace(), now, Language.GERMAN));
    }
    run.close();
    Trace trace = run.trace();
    said.forEach(
        (moment, sight) -> {
          Sight later = run.eyes().at(trace, moment, Language.GERMAN);
          assertThat(later.figures()).isEqualTo(sight.figures());
          assertThat(later.remark()).isEqualTo(sight.remark());
          assertThat(later.findings()).isEqualTo(sight.findings());
        });
    for (int events = 0; events <= trace.events().size(); events++) {
      Sight sight = run.eyes().at(trace, trace.events().after(events), Language.ENGLISH);
      assertThat(sight.figures()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("setups")
  void aStopAtAnyMomentLeavesNoThreadAndLosesNoEvent(Scenario scenario, Setup setup)
      throws InterruptedException {
    Random random = new Random(5);
    int all = ended(scenario, setup).trace().events().size();
    for (int round = 0; round < 5; round++) {
      int when = random.nextInt(all + 1);
      Set<Thread> before = Thread.getAllStackTraces().keySet();
      StagedRun run = StagedRun.start(scenario, setup, FAST, new EventLog());
      runOn(run, when);
      run.close();
      assertThat(run.finished()).isTrue();
      assertThat(run.dropped()).isZero();
      assertEachThreadEnded(run.trace());
      Set<String> ours = new HashSet<>();
      for (int thread = 0; thread < run.trace().directory().threadCount(); thread++) {
        ours.add(run.trace().directory().thread(thread).name());
      }
      for (Thread thread : Thread.getAllStackTraces().keySet()) {
        if (!before.contains(thread) && ours.contains(thread.getName())) {
          // It has recorded its end; what is left of it is the way out.
          assertThat(thread.join(java.time.Duration.ofMinutes(1))).as(thread.getName()).isTrue();
        }
      }
    }
  }

  private static void assertEachThreadEnded(Trace trace) {
    List<Integer> begun = new ArrayList<>();
    Set<Integer> forked = new HashSet<>();
    Set<Integer> ended = new HashSet<>();
    Events events = trace.events();
    for (int i = 0; i < events.size(); i++) {
      switch (events.kind(i)) {
        case FORK -> forked.add(events.object(i));
        case BEGIN -> begun.add(events.thread(i));
        case END -> ended.add(events.thread(i));
        default -> {}
      }
    }
    assertThat(ended).containsExactlyInAnyOrderElementsOf(begun).containsAll(forked);
    assertThat(trace.directory().objects().stream().map(o -> o.kind()))
        .isSubsetOf(ObjectKind.values());
  }
}
