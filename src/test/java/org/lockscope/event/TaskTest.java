package org.lockscope.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TaskTest {
  private static String colour(Task task) {
    return task.hue() + " " + task.lightness();
  }

  @ParameterizedTest
  @CsvSource({"-1, 0.5", "360, 0.5", "NaN, 0.5", "10, -0.01", "10, 1.01", "10, NaN"})
  void aColourThatIsNoneIsRefused(double hue, double lightness) {
    assertThatThrownBy(() -> new Task("k", "l", hue, lightness))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("out of range");
  }

  /** Written in files and seen in pictures: these must never change. */
  @ParameterizedTest
  @CsvSource({"render, 260, 0.53", "parse, 190, 0.53", "'', 235, 0.6"})
  void theColourOfALabelIsTheSameInEveryVersion(String label, double hue, double lightness) {
    assertThat(Task.named(label)).isEqualTo(new Task("", label, hue, lightness));
    assertThat(Task.keyed(label)).isEqualTo(new Task(label, label, hue, lightness));
  }

  @Test
  void labelsAreSpreadOverAllColours() {
    long colours =
        IntStream.range(0, 60)
            .mapToObj(i -> Task.named("step " + i))
            .map(TaskTest::colour)
            .distinct()
            .count();
    assertThat(colours).isEqualTo(7);
  }

  @Test
  void aProgramsFirstTasksAreBlueTheLaterTheDarkerAndSevenDiffer() {
    List<Task> tasks = IntStream.range(0, 8).mapToObj(i -> Task.at(i, "k" + i, "l" + i)).toList();
    assertThat(tasks.subList(0, 3)).extracting(Task::hue).containsOnly(245.0);
    assertThat(tasks.subList(0, 3)).extracting(Task::lightness).containsExactly(0.81, 0.63, 0.49);
    assertThat(tasks.subList(0, 7)).extracting(TaskTest::colour).doesNotHaveDuplicates();
    assertThat(colour(tasks.get(7))).isEqualTo(colour(tasks.getFirst()));
    assertThat(tasks.get(7).key()).isEqualTo("k7");
  }

  @Test
  void aNumberThatNobodyRecordedHasAMadeUpTask() {
    assertThat(Task.unknown(12).label()).isEqualTo("task 12");
    assertThat(Task.unknown(12).hasKey()).isFalse();
  }
}
