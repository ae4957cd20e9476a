package org.lockscope.screen;

import org.jspecify.annotations.Nullable;
import org.lockscope.race.Race;
import org.lockscope.say.Hit;
import org.lockscope.trace.TimeSpan;

/**
 * What is chosen of one run. Immutable.
 *
 * @param of which run; null while nothing is chosen
 * @param lane the thread of the lane; {@value #NO_LANE} for none
 * @param inspected what the inspector tells about; null for nothing
 * @param race the race; null for none
 * @param measured the stretch being measured; null for none
 */
public record Chosen(
    @Nullable RunId of,
    int lane,
    @Nullable Hit inspected,
    @Nullable Race race,
    @Nullable TimeSpan measured)
    implements ScreenState.Part {
  /** No lane. */
  public static final int NO_LANE = -1;

  /** Nothing. */
  public static final Chosen NOTHING = new Chosen(null, NO_LANE, null, null, null);

  /** What is chosen of a run: nothing if it is another's. */
  public Chosen in(RunId id) {
    return id.equals(of) ? this : new Chosen(id, NO_LANE, null, null, null);
  }

  /** With another lane. */
  Chosen lane(int thread) {
    return new Chosen(of, thread, inspected, race, measured);
  }

  /** With something else in the inspector. */
  Chosen inspecting(@Nullable Hit hit) {
    return new Chosen(of, lane, hit, race, measured);
  }

  /** With another race. */
  Chosen race(@Nullable Race found) {
    return new Chosen(of, lane, inspected, found, measured);
  }

  /** With another stretch that is measured. */
  Chosen measuring(@Nullable TimeSpan span) {
    return new Chosen(of, lane, inspected, race, span);
  }

  /** Without the thing that lies on top of the others: the inspector's, the measure, the race. */
  public Chosen withoutTopmost() {
    if (inspected != null) {
      return inspecting(null);
    }
    return measured != null ? measuring(null) : race(null);
  }
}
