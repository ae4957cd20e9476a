package org.lockscope.trace;

import org.jspecify.annotations.Nullable;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;

/**
 * A result that was appended and is not in the final list, and why.
 *
 * @param article whose result it was
 * @param thread the thread that appended it
 * @param cause what became of it
 * @param staleSize the size that the append had read
 * @param array the array it wrote to, as its object id
 * @param slot the slot it wrote
 * @param by the article whose result stands there instead; null if none does
 */
public record LostUpdate(
    int article,
    int thread,
    Cause cause,
    int staleSize,
    int array,
    int slot,
    @Nullable Integer by) {

  /** What becomes of a lost update. */
  public enum Cause {
    /** Another append wrote the same slot of the same array. */
    OVERWRITTEN,
    /** It was written to an array that another append had already copied, or that lost a race. */
    DROPPED_BY_GROW,
    /** It lies in a slot beyond a size that a slower append wrote. */
    BEYOND_SIZE
  }

  /** The loss in one sentence, without a full stop. */
  public String sentence(Language language) {
    Phrases phrases = Phrases.of(LostUpdate.class, language);
    return switch (cause) {
      case OVERWRITTEN ->
          phrases.tell("lost.overwritten", article, staleSize, slot, by == null ? 0 : by);
      case DROPPED_BY_GROW -> phrases.tell("lost.droppedByGrow", article, staleSize, slot);
      case BEYOND_SIZE -> phrases.tell("lost.beyondSize", article, staleSize, slot);
    };
  }
}
