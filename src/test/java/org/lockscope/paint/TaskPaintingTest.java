package org.lockscope.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.lockscope.event.EventKind;
import org.lockscope.event.Task;
import org.lockscope.probe.Recorder;
import org.lockscope.say.RunSummary;
import org.lockscope.say.Words;
import org.lockscope.session.Recording;
import org.lockscope.text.Language;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

/** Tasks as they are drawn and named, of a table that is larger than there are colours. */
final class TaskPaintingTest {
  private static final int TASKS = 20;
  private static final long LENGTH = 1000;
  private static final int CALLS = 4000;

  /** In the first half tasks 0 to 2, one after another, in the second 10 to 12. */
  private static int task(long time) {
    long call = time / LENGTH;
    return (int) (call % 3) + (call < CALLS / 2 ? 0 : 10);
  }

  private static Trace trace() {
    Recorder recorder = new Recorder(1);
    recorder.newThread("main", false);
    for (int i = 0; i < TASKS; i++) {
      recorder.newTask(new Task("", "task-" + (char) ('a' + i), i * 18, 0.5 + i % 3 * 0.1));
    }
    TraceBuilder builder = new TraceBuilder(recorder.directory());
    for (long time = 0; time < CALLS * LENGTH; time += LENGTH) {
      builder.event(0, time, EventKind.CALL_START, 0, task(time), 0);
      builder.event(0, time + LENGTH, EventKind.CALL_END, 0, task(time), 0);
    }
    return builder.seal();
  }

  private static Set<Integer> colours(Trace trace, int... tasks) {
    LayerColours colours = new LayerColours(Theme.LIGHT, trace.shades());
    Set<Integer> set = new HashSet<>();
    IntStream.of(tasks).forEach(task -> set.add(colours.task(task)));
    return set;
  }

  @Test
  void aSumHasTheColoursOfTheTasksThatAreInItAndNoOthers() {
    Trace trace = trace();
    TimeSpan all = new TimeSpan(0, trace.end());
    Drawn drawn = Traces.drawn(Traces.timeline(trace, all, Traces.nothing()), layout(trace));
    Set<Integer> first = colours(trace, 0, 1, 2);
    Set<Integer> second = colours(trace, 10, 11, 12);
    double middle = layout(trace).scale(all).x(trace.end() / 2);
    assertThat(drawn.stacks()).hasSizeGreaterThan(300);
    for (Drawn.Stack stack : drawn.stacks()) {
      if (stack.x() < middle - 1) {
        assertThat(first).containsAll(stack.shares().keySet());
      } else if (stack.x() > middle) {
        assertThat(second).containsAll(stack.shares().keySet());
      }
    }
    Drawn.Stack inside = drawn.stacks().get(20);
    assertThat(inside.shares().values().stream().mapToDouble(d -> d).sum())
        .isCloseTo(1, Offset.offset(0.01));
  }

  @Test
  void theSumOfManyLanesHasTheColoursOfTheirBars() {
    Trace trace = trace();
    Drawn drawn = new Drawn();
    TimeSpan half = new TimeSpan(0, trace.end() / 2 - 1);
    new Density(trace, trace.lanes(), layout(trace).scale(half), trace.end())
        .paint(drawn, Theme.LIGHT, 0, 40);
    assertThat(drawn.stacks()).isNotEmpty();
    assertThat(drawn.stacks())
        .allSatisfy(
            stack -> assertThat(colours(trace, 0, 1, 2)).containsAll(stack.shares().keySet()));
  }

  @Test
  void aBarHasTheSameColourAsInASumAndItsOwnLabel() {
    Trace trace = trace();
    TimeSpan few = new TimeSpan(0, 3 * LENGTH);
    Drawn drawn = Traces.drawn(Traces.timeline(trace, few, Traces.nothing()), layout(trace));
    List<Integer> bars =
        drawn.of("round").map(Drawn.Thing::argb).filter(colours(trace, 0, 1, 2)::contains).toList();
    LayerColours colours = new LayerColours(Theme.LIGHT, trace.shades());
    assertThat(bars).containsSubsequence(colours.task(0), colours.task(1), colours.task(2));
    assertThat(drawn.texts()).contains("task-a", "task-b", "task-c").doesNotContain("Summarize");
  }

  private static TimelineLayout layout(Trace trace) {
    return Traces.layout(trace, 1000, 26);
  }

  private static List<String> legend(Trace trace, Language language) {
    RunSummary run = RunSummary.of("", Recording.of("other.json", trace, true));
    return new Legend(new Drawn(), Theme.LIGHT, Legend.Contents.of(List.of(run)), language).texts();
  }

  @Test
  void theLegendNamesTheTasksThatOccurColourByColour() {
    Trace trace = trace();
    List<String> texts = legend(trace, Language.ENGLISH);
    assertThat(String.join("; ", texts))
        .contains("task-a", "task-b", "task-c")
        .doesNotContain("task-d", "task-t", "Summarize", "Busy");
  }

  @Test
  void theLegendIsBoundedAndSaysHowManyMoreThereAre() {
    Recorder recorder = new Recorder(1);
    recorder.newThread("main", false);
    TraceBuilder builder = new TraceBuilder(recorder.directory());
    for (int i = 0; i < 1000; i++) {
      int task = recorder.newTask(Task.named("step " + i));
      builder.event(0, i, EventKind.CALL_START, 0, task, 0);
      builder.event(0, i + 1, EventKind.CALL_END, 0, task, 0);
    }
    List<String> texts = legend(builder.seal(), Language.ENGLISH);
    List<String> tasks = texts.stream().filter(text -> text.contains("step")).toList();
    assertThat(tasks)
        .hasSize(7)
        .allMatch(text -> text.matches("step \\d+, step \\d+ and \\d+ more"));
    int more =
        tasks.stream().mapToInt(text -> Integer.parseInt(text.replaceAll(".* and | .*", ""))).sum();
    assertThat(more + 2 * tasks.size()).isEqualTo(1000);
  }

  @Test
  void aTaskIsToldInGermanWhereItsKeyIsKnownElseAsRecorded() {
    Words german = Words.in(Language.GERMAN);
    assertThat(german.task(new Task("summarize", "summarize", 1, 0.5)))
        .isEqualTo("Zusammenfassung");
    assertThat(german.tasks().title(new Task("summarize", "x", 1, 0.5)))
        .isEqualTo("Zusammenfassen");
    assertThat(german.tasks().title(new Task("translate", "translate", 1, 0.5)))
        .isEqualTo("translate");
    assertThat(german.task(Task.named("summarize"))).as("another tool's").isEqualTo("summarize");
  }
}
