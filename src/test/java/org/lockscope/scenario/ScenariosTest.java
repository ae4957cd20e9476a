package org.lockscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;

/** What every scenario keeps to, whatever it does: those of the program, and that of the tests. */
final class ScenariosTest {
  @TempDir private Path folder;

  static List<Scenario> all() {
    return Scenarios.installed().all();
  }

  @Test
  void oneIsFoundByItsName() {
    Scenarios scenarios = Scenarios.installed();
    assertThat(scenarios.get("relay").id()).isEqualTo("relay");
    assertThat(scenarios.find("unheard-of")).isEmpty();
    assertThatThrownBy(() -> scenarios.get("unheard-of"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("there is no scenario 'unheard-of': use ")
        .hasMessageContaining("relay");
    assertThat(all().stream().map(Scenario::id))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z]+"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void itsKnobsAreNamedAndWrittenAndReadBack(Scenario scenario) {
    Setup initial = scenario.initial();
    assertThatCode(() -> scenario.check(initial)).doesNotThrowAnyException();
    assertThat(initial.read(initial.written()::get)).isEqualTo(initial);
    assertThat(scenario.knobs().stream().map(Knob::key))
        .doesNotHaveDuplicates()
        .allMatch(key -> key.matches("[a-zA-Z]+"));
    for (Knob<?> knob : scenario.knobs()) {
      for (String choice : knob.choices()) {
        assertThat(initial.with(knob.key(), choice).text(knob)).isEqualTo(choice);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void itsTextsAreThereInEveryLanguage(Scenario scenario) {
    TreeSet<String> english = null;
    for (Language language : Language.values()) {
      Phrases texts = scenario.texts(language);
      assertThat(texts.tell("name")).isNotBlank();
      assertThat(texts.tell("about")).isNotBlank();
      scenario.tasks().forEach(task -> assertThat(texts.tell("task." + task)).isNotBlank());
      for (Knob<?> knob : scenario.knobs()) {
        String key = "knob." + knob.key();
        assertThat(texts.tell(key)).isNotBlank();
        assertThat(texts.tell(key + ".about")).isNotBlank();
        knob.choices().forEach(choice -> assertThat(texts.tell(key + "." + choice)).isNotBlank());
      }
      TreeSet<String> keys = new TreeSet<>(texts.bundle().keySet());
      english = english == null ? keys : english;
      assertThat(keys).isEqualTo(english);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void eachStepOfItsLessonCanBeRun(Scenario scenario) {
    for (Language language : Language.values()) {
      for (LessonStep step : scenario.lesson(language)) {
        assertThat(step.question()).isNotBlank();
        assertThat(step.answer()).isNotBlank();
        assertThatCode(() -> scenario.check(step.setup())).doesNotThrowAnyException();
      }
    }
    assertThat(scenario.lesson(Language.GERMAN).stream().map(LessonStep::setup))
        .isEqualTo(scenario.lesson(Language.ENGLISH).stream().map(LessonStep::setup).toList());
  }

  @ParameterizedTest
  @MethodSource("all")
  void eachRunOfItsMeasurementCanBeMade(Scenario scenario) {
    scenario
        .sweep()
        .ifPresent(
            sweep ->
                assertThat(sweep.runs(scenario.initial()))
                    .hasSizeGreaterThan(1)
                    .doesNotHaveDuplicates()
                    .allSatisfy(scenario::check));
  }

  @ParameterizedTest
  @MethodSource("all")
  void itsProgramIsOneFileThatCompiles(Scenario scenario) {
    SourceProgram program = scenario.program(scenario.initial());
    assertThat(program.shown()).isNotEmpty();
    assertThat(program.text()).doesNotContain("// @").doesNotContain("import org.lockscope");
    assertThat(errors(program)).isEmpty();
    assertThat(scenario.tasks().stream().map(task -> program.line("call:" + task)))
        .as("lines in which its tasks are called")
        .allMatch(line -> line.isPresent());
  }

  private List<String> errors(SourceProgram program) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavaFileObject source =
        new SimpleJavaFileObject(
            URI.create("string:///" + program.file()), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return program.text();
          }
        };
    compiler
        .getTask(
            null,
            null,
            problems,
            List.of("-d", folder.toString(), "-proc:none"),
            null,
            List.of(source))
        .call();
    List<String> errors = new ArrayList<>();
    problems
        .getDiagnostics()
        .forEach(
            problem -> {
              if (problem.getKind() == Diagnostic.Kind.ERROR) {
                errors.add(problem.toString());
              }
            });
    return errors;
  }
}
