package org.lockscope.ui.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.Step;

/** Where a drag takes the lock. */
final class BracketDragTest {
  private final BracketDrag drag = new BracketDrag();

  private List<LockPlacement> dragged(
      LockPlacement from, BracketDrag.Part part, Step at, double... rows) {
    drag.begin(from, part, at);
    List<LockPlacement> shown = new ArrayList<>();
    for (double each : rows) {
      shown.add(drag.move(each).orElse(from));
    }
    return shown;
  }

  @Test
  void aPressOnALineAndAFewPixelsPutTheLockAroundIt() {
    assertThat(dragged(LockPlacement.none(), BracketDrag.Part.LINE, Step.APPEND, 0.1, 0.2, 0))
        .containsExactly(LockPlacement.none(), LockPlacement.append(), LockPlacement.append());
  }

  @Test
  void anEndFollowsRowByRowWithoutADeadZone() {
    assertThat(dragged(LockPlacement.article(), BracketDrag.Part.LOWER, Step.APPEND, -0.6, -1.6, 0))
        .containsExactly(
            LockPlacement.span(Step.SUMMARIZE, Step.KEYWORDS),
            LockPlacement.span(Step.SUMMARIZE, Step.SENTIMENT),
            LockPlacement.article());
    assertThat(dragged(LockPlacement.append(), BracketDrag.Part.UPPER, Step.APPEND, -1, -40))
        .containsExactly(LockPlacement.span(Step.KEYWORDS, Step.APPEND), LockPlacement.article());
  }

  @Test
  void offTheCodeItIsNowhereAndBackOnItGoesOn() {
    dragged(LockPlacement.append(), BracketDrag.Part.UPPER, Step.APPEND, -2);
    drag.leave();
    assertThat(drag.at()).isEmpty();
    assertThat(drag.move(-3)).contains(LockPlacement.article());
  }

  @Test
  void onceItHasEndedItMovesNothing() {
    dragged(LockPlacement.append(), BracketDrag.Part.UPPER, Step.APPEND, -2);
    drag.end();
    assertThat(drag.held()).isFalse();
    assertThat(drag.move(-3)).isEmpty();
  }
}
