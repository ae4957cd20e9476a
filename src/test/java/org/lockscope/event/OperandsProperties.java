package org.lockscope.event;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class OperandsProperties {
  @Property
  void anAccessGivesBackItsIndexAndValue(@ForAll @IntRange(min = -1) int index, @ForAll int value) {
    long operand = Operands.access(index, value);
    assertThat(Operands.index(operand)).isEqualTo(index);
    assertThat(Operands.value(operand)).isEqualTo(value);
  }

  @Property
  void anOutcomeGivesBackItsArticle(@ForAll @IntRange(max = 2) int outcome, @ForAll int article) {
    long operand = Operands.outcome(outcome, article);
    assertThat(Operands.outcomeOf(operand)).isEqualTo(outcome);
    assertThat(Operands.article(operand)).isEqualTo(article);
  }
}
