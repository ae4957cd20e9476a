package org.lockscope.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TwoAppendsTest {
  private static TwoAppends.State after(Integer... order) {
    return TwoAppends.after(List.of(order));
  }

  @Test
  void aStepIsARealStepOfTheRealList() {
    assertThat(after())
        .isEqualTo(new TwoAppends.State(0, List.of(), List.of(-1, -1), List.of(0, 0)));
    assertThat(after(0).sizeRead()).containsExactly(0, -1);
    assertThat(after(0, 0).size()).isZero();
    assertThat(after(0, 0, 0).elements()).containsExactly(1);
    assertThat(after(0, 0, 0, 1).sizeRead()).containsExactly(0, 1);
  }

  @Test
  void bothThatReadTheSameSizeLoseOne() {
    TwoAppends.State lost = after(0, 1, 0, 1, 0, 1);
    assertThat(lost.lost()).isTrue();
    assertThat(lost.elements()).containsExactly(2);
    assertThat(after(0, 0, 0, 1, 1, 1).lost()).isFalse();
  }

  @Test
  void ofTwentyOrdersEighteenLoseAnUpdateAndNoneUnderALock() {
    assertThat(TwoAppends.orders(false)).hasSize(20);
    assertThat(TwoAppends.orders(false).stream().filter(o -> TwoAppends.after(o).lost()))
        .hasSize(18);
    assertThat(TwoAppends.orders(true))
        .containsExactlyInAnyOrder(List.of(0, 0, 0, 1, 1, 1), List.of(1, 1, 1, 0, 0, 0))
        .allMatch(order -> !TwoAppends.after(order).lost());
  }

  @Test
  void withTheLockOnlyTheHolderMoves() {
    assertThat(TwoAppends.choices(List.of(0), false)).containsExactly(0, 1);
    assertThat(TwoAppends.choices(List.of(0), true)).containsExactly(0);
    assertThat(TwoAppends.choices(List.of(0, 0, 0), true)).containsExactly(1);
    assertThatThrownBy(() -> after(0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
