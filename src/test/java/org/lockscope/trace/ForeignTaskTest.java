package org.lockscope.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ForeignTaskTest {
  @Test
  void itsNumberIsNoLlmTasksAndLeadsBackToIt() {
    for (ForeignTask task : ForeignTask.values()) {
      assertThat(task.task()).isGreaterThan(10_000_000);
      assertThat(ForeignTask.ofDetail(task.ordinal())).isSameAs(task);
      assertThat(ForeignTask.of(task.task())).isSameAs(task);
      assertThat(task.label()).isNotBlank();
    }
    assertThat(ForeignTask.of(10_000_000)).isNull();
  }
}
