package org.lockscope.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ForeignTaskTest {
  @Test
  void itsNumberIsNoLlmTasksAndLeadsBackToIt() {
    for (ForeignTask task : ForeignTask.values()) {
      assertThat(task.task()).isGreaterThan(Intervals.MAX_DETAIL);
      assertThat(ForeignTask.ofDetail(task.ordinal())).isSameAs(task);
      assertThat(ForeignTask.of(task.task())).isSameAs(task);
      assertThat(task.label()).isNotBlank();
    }
    assertThat(ForeignTask.of(Layers.TASKS - 1)).isNull();
    assertThat(ForeignTask.of(Intervals.MAX_DETAIL)).isNull();
  }
}
