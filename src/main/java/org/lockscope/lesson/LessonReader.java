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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.news.Collector;
import org.lockscope.scenario.news.Expectation;
import org.lockscope.scenario.news.LockKind;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RandomSource;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.text.Language;

/**
 * Reads lessons from JSON files; {@code lesson.schema.json} beside this class describes them, and
 * {@code tour.json} is one.
 */
public final class LessonReader {
  private static final long MOST_BYTES = 4 << 20;
  private static final List<String> RUN =
      List.of(
          "lock",
          "lockKind",
          "workers",
          "articles",
          "latency",
          "seed",
          "rng",
          "collector",
          "raceWindow");

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

  private static RunSettings settings(Located run) throws IOException {
    Map<String, Located> fields = run.fields(RUN);
    RunSettings d = RunSettings.DEFAULT;
    LockPlacement placement = value(fields.get("lock"), LockPlacement::parse, d.placement());
    LockKind kind = value(fields.get("lockKind"), LockKind::parse, d.lockKind());
    Workers workers = value(fields.get("workers"), Workers::parse, d.workers());
    int articles = value(fields.get("articles"), Integer::valueOf, d.articles());
    LatencyRange latency = value(fields.get("latency"), LatencyRange::parse, d.latency());
    long seed = value(fields.get("seed"), Long::valueOf, d.seed());
    RandomSource random = value(fields.get("rng"), RandomSource::parse, d.random());
    Collector collector = value(fields.get("collector"), Collector::parse, d.collector());
    try {
      RunSettings settings =
          new RunSettings(placement, kind, workers, articles, latency, seed)
              .withRandom(random)
              .withCollector(collector);
      Located window = fields.get("raceWindow");
      return window != null && window.yes()
          ? settings.withHeldOpen(Expectation.raceWindowMillis(settings))
          : settings;
    } catch (IllegalArgumentException e) {
      throw run.wrong(String.valueOf(e.getMessage()));
    }
  }

  private static <T> T value(@Nullable Located field, Function<String, T> parse, T otherwise)
      throws IOException {
    if (field == null) {
      return otherwise;
    }
    try {
      return parse.apply(field.text());
    } catch (NumberFormatException e) {
      throw field.wrong("'" + field.text() + "' is not a whole number");
    } catch (IllegalArgumentException e) {
      throw field.wrong(String.valueOf(e.getMessage()));
    }
  }
}
