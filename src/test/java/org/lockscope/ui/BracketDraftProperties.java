package org.lockscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.lockscope.pipeline.LockPlacement;
import org.lockscope.pipeline.Step;

/** However a lock is moved, it ends in one placement that is chosen, or in none. */
final class BracketDraftProperties {
  private final BracketDraft draft = new BracketDraft();

  /** What may happen to the code pane, at random: mouse, keys, focus, and others' commands. */
  private Optional<LockPlacement> happens(int input, LockPlacement[] placed) {
    int kind = input % 10;
    int more = input / 10;
    Step step = Step.values()[more % 4];
    switch (kind) {
      case 0, 1 -> {
        if (placed[0] instanceof LockPlacement.Span(Step first, Step last)) {
          boolean upper = more % 2 == 0;
          draft.begin(
              placed[0],
              upper ? BracketDraft.Part.UPPER : BracketDraft.Part.LOWER,
              upper ? first : last);
        } else {
          draft.begin(placed[0], BracketDraft.Part.LINE, step);
        }
      }
      case 2, 3, 4 -> draft.move((more % 160 - 80) / 10.0);
      case 5 -> draft.leave();
      case 6 -> draft.cancel();
      case 7 ->
          draft.key(
              placed[0],
              BracketDraft.stepped(draft.shown().orElse(placed[0]), more % 2 == 0, more % 3 - 1));
      case 8 -> {
        return more % 2 == 0 ? draft.release() : draft.settle();
      }
      default -> {
        placed[0] = more % 3 == 0 ? LockPlacement.NONE : LockPlacement.span(step, Step.APPEND);
        draft.placed(placed[0]);
      }
    }
    return Optional.empty();
  }

  @Property
  void whatIsChosenIsWhatWasShownAndOnlyOnce(
      @ForAll @Size(max = 60) List<@IntRange(max = 1999) Integer> inputs) {
    LockPlacement[] placed = {LockPlacement.APPEND};
    for (int input : inputs) {
      Optional<LockPlacement> before = draft.shown();
      boolean held = draft.held();
      Optional<LockPlacement> chosen = happens(input, placed);
      if (chosen.isPresent()) {
        assertThat(chosen).isEqualTo(before).isNotEqualTo(Optional.of(placed[0]));
        assertThat(draft.shown()).isEmpty();
        assertThat(draft.held()).isFalse();
        placed[0] = chosen.get();
      }
      if (input % 10 == 6 || input % 10 == 5) {
        assertThat(draft.shown()).isEmpty();
      }
      boolean mouse = (input / 10) % 2 == 0;
      if (input % 10 == 8 && held == mouse) {
        // It ends here, and in what was shown unless that is where the lock was.
        assertThat(draft.shown()).isEmpty();
      }
    }
    // Whatever came before, what is given up chooses nothing.
    draft.cancel();
    assertThat(draft.release()).isEmpty();
    assertThat(draft.settle()).isEmpty();
  }

  private static List<LockPlacement> dragged(
      LockPlacement from, BracketDraft.Part part, Step at, double... rows) {
    BracketDraft draft = new BracketDraft();
    draft.begin(from, part, at);
    List<LockPlacement> shown = new ArrayList<>();
    for (double each : rows) {
      draft.move(each);
      shown.add(draft.shown().orElse(from));
    }
    return shown;
  }

  @Example
  void aPressOnALineAndAFewPixelsPutTheLockAroundIt() {
    draft.begin(LockPlacement.NONE, BracketDraft.Part.LINE, Step.APPEND);
    assertThat(draft.shown()).isEmpty();
    draft.move(0.2);
    assertThat(draft.shown()).contains(LockPlacement.APPEND);
    draft.move(0);
    assertThat(draft.release()).contains(LockPlacement.APPEND);
  }

  @Example
  void aClickMovesNothing() {
    draft.begin(LockPlacement.NONE, BracketDraft.Part.LINE, Step.APPEND);
    draft.move(0.1);
    assertThat(draft.release()).isEmpty();
    draft.begin(LockPlacement.APPEND, BracketDraft.Part.LOWER, Step.APPEND);
    assertThat(draft.release()).isEmpty();
  }

  @Example
  void anEndFollowsRowByRowWithoutADeadZone() {
    assertThat(dragged(LockPlacement.ARTICLE, BracketDraft.Part.LOWER, Step.APPEND, -0.6, -1.6, 0))
        .containsExactly(
            LockPlacement.span(Step.SUMMARIZE, Step.KEYWORDS),
            LockPlacement.span(Step.SUMMARIZE, Step.SENTIMENT),
            LockPlacement.ARTICLE);
    assertThat(dragged(LockPlacement.APPEND, BracketDraft.Part.UPPER, Step.APPEND, -1, -40))
        .containsExactly(LockPlacement.span(Step.KEYWORDS, Step.APPEND), LockPlacement.ARTICLE);
  }

  @Example
  void letGoElsewhereOrWithTheLockMovedMeanwhileItChoosesNothing() {
    draft.begin(LockPlacement.APPEND, BracketDraft.Part.UPPER, Step.APPEND);
    draft.move(-2);
    draft.leave();
    assertThat(draft.release()).isEmpty();
    draft.begin(LockPlacement.APPEND, BracketDraft.Part.UPPER, Step.APPEND);
    draft.move(-2);
    draft.placed(LockPlacement.APPEND);
    assertThat(draft.shown()).isPresent();
    draft.placed(LockPlacement.NONE);
    draft.move(-3);
    assertThat(draft.release()).isEmpty();
  }

  @Example
  void keysThatBringTheLockBackWhereItWasChooseNothing() {
    draft.key(LockPlacement.APPEND, LockPlacement.ARTICLE);
    assertThat(draft.release()).isEmpty();
    draft.key(LockPlacement.APPEND, LockPlacement.APPEND);
    assertThat(draft.settle()).isEmpty();
  }
}
