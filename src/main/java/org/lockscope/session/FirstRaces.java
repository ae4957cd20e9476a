package org.lockscope.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.lockscope.race.Race;

/** The first races that a detector reports, so many that the memory they take is bounded. */
final class FirstRaces implements Consumer<Race> {
  static final int MOST = 1000;

  private final List<Race> races = new ArrayList<>();

  /** Keeps a race, if there is room. */
  @Override
  public void accept(Race race) {
    if (races.size() < MOST) {
      races.add(race);
    }
  }

  /** Those kept so far, {@value #MOST} at most. Unmodifiable view. */
  List<Race> list() {
    return Collections.unmodifiableList(races);
  }
}
