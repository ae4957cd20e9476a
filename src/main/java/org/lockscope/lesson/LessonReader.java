package org.lockscope.lesson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Scenarios;
import org.lockscope.scenario.Setup;
import org.lockscope.text.Language;

/**
 * Reads lessons from JSON files; {@code lesson.schema.json} beside this class describes them, and
 * {@code tour.json} is one.
 */
public final class LessonReader {
  private static final long MOST_BYTES = 4 << 20;

  private LessonReader() {}

  /**
   * Reads a teacher's own lesson.
   *
   * @throws IOException with one sentence that names the file, and the line where it is wrong
   */
  public static Lesson read(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new LessonException(file.toString(), 1, "a lesson is at most 4 MB large");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /** The tour that comes with the application. */
  public static Lesson tour(Language language) {
    String name =
        switch (language) {
          case ENGLISH -> "tour.json";
          case GERMAN -> "tour_de.json";
        };
    try (InputStream in = LessonReader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the application is incomplete: " + name);
      }
      return read(in, name);
    } catch (IOException e) {
      throw new IllegalStateException("the application's own lesson cannot be read", e);
    }
  }

  static Lesson read(InputStream in, String name) throws IOException {
    StreamReadConstraints limits = StreamReadConstraints.builder().maxNestingDepth(40).build();
    JsonFactory factory = JsonFactory.builder().streamReadConstraints(limits).build();
    try (JsonParser parser = factory.createParser(in)) {
      return lesson(Located.read(parser, name));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new LessonException(name, line, "not JSON: " + e.getOriginalMessage());
    }
  }

  private static Lesson lesson(Located root) throws IOException {
    Map<String, Located> fields = root.fields(List.of("$schema", "title", "steps"));
    List<Lesson.Step> steps = new ArrayList<>();
    for (Located step : root.field(fields, "steps").items(1)) {
      steps.add(step(step, steps.size() + 1));
    }
    return new Lesson(root.field(fields, "title").text(), steps);
  }

  private static Lesson.Step step(Located step, int number) throws IOException {
    Map<String, Located> fields =
        step.fields(
            List.of("title", "text", "question", "predict", "run", "after", "shows", "notes"));
    List<String> predicted = new ArrayList<>();
    if (fields.containsKey("predict")) {
      for (Located each : step.field(fields, "predict").items(0)) {
        if (!List.of("wall", "results").contains(each.text())) {
          throw each.wrong("unknown prediction '" + each.text() + "': use wall, results");
        }
        predicted.add(each.text());
      }
    }
    Located after = step.field(fields, "after");
    for (Located paragraph : after.items(1)) {
      String unknown = Figures.unknownPlace(paragraph.text(), number);
      if (unknown != null) {
        throw paragraph.wrong(unknown);
      }
    }
    return new Lesson.Step(
        step.field(fields, "title").text(),
        step.field(fields, "text").paragraphs(),
        question(step.field(fields, "question")),
        predicted.contains("wall"),
        predicted.contains("results"),
        settings(step.field(fields, "run")),
        after.paragraphs(),
        shows(step, fields),
        notes(step.field(fields, "notes")));
  }

  private static Set<Shown> shows(Located step, Map<String, Located> fields) throws IOException {
    Set<Shown> shows = EnumSet.noneOf(Shown.class);
    if (fields.containsKey("shows")) {
      for (Located each : step.field(fields, "shows").items(0)) {
        String label = each.text();
        shows.add(
            Shown.labelled(label)
                .orElseThrow(
                    () ->
                        each.wrong(
                            "nothing to show is called '"
                                + label
                                + "': use "
                                + String.join(", ", Shown.labels()))));
      }
    }
    return shows;
  }

  private static Lesson.Question question(Located question) throws IOException {
    Map<String, Located> fields = question.fields(List.of("text", "answers"));
    List<Lesson.Answer> answers = new ArrayList<>();
    Located list = question.field(fields, "answers");
    for (Located answer : list.items(2)) {
      Map<String, Located> parts = answer.fields(List.of("text", "correct", "reply"));
      answers.add(
          new Lesson.Answer(
              answer.field(parts, "text").text(),
              parts.containsKey("correct") && answer.field(parts, "correct").yes(),
              answer.field(parts, "reply").text()));
    }
    if (answers.stream().noneMatch(Lesson.Answer::correct)) {
      throw list.wrong("none of the answers is correct");
    }
    return new Lesson.Question(question.field(fields, "text").text(), answers);
  }

  private static Lesson.Notes notes(Located notes) throws IOException {
    Map<String, Located> fields = notes.fields(List.of("say", "mistake", "question", "answer"));
    return new Lesson.Notes(
        notes.field(fields, "say").text(),
        notes.field(fields, "mistake").text(),
        notes.field(fields, "question").text(),
        notes.field(fields, "answer").text());
  }

  /** The run of a step: of the scenario that is shown at first, its knobs by their options. */
  private static Plan settings(Located run) throws IOException {
    Scenario scenario = Scenarios.installed().first();
    Map<String, Located> fields = run.fields(scenario.knobs().stream().map(Knob::option).toList());
    Setup setup = scenario.initial();
    for (Knob<?> knob : scenario.knobs()) {
      Located field = fields.get(knob.option());
      if (field != null && !field.isTruth()) {
        setup = set(setup, knob, field);
      }
    }
    try {
      for (Knob<?> knob : scenario.knobs()) {
        Located field = fields.get(knob.option());
        if (field != null && field.isTruth()) {
          setup = suited(scenario, knob, setup, field);
        }
      }
      return scenario.plan(setup);
    } catch (IllegalArgumentException e) {
      throw run.wrong(String.valueOf(e.getMessage()));
    }
  }

  private static Setup set(Setup setup, Knob<?> knob, Located field) throws IOException {
    try {
      return setup.with(knob.key(), field.text());
    } catch (IllegalArgumentException e) {
      throw field.wrong(String.valueOf(e.getMessage()));
    }
  }

  private static Setup suited(Scenario scenario, Knob<?> knob, Setup setup, Located field)
      throws IOException {
    Setup suited = scenario.suited(knob, setup).orElse(null);
    if (suited == null) {
      throw field.wrong("expected a text");
    }
    return field.yes() ? suited : setup;
  }
}
