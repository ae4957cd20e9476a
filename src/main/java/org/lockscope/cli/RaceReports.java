package org.lockscope.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.race.Race;
import org.lockscope.session.SourceLines;

/** Tells races as they are found. Used by the thread that finds them. */
final class RaceReports implements Consumer<Race> {
  private final SourceLines sources;
  private final @Nullable PrintWriter out;
  private @Nullable RaceText text;

  /**
   * A teller.
   *
   * @param out where to; null to tell nothing
   */
  RaceReports(SourceLines sources, @Nullable PrintWriter out) {
    this.sources = sources;
    this.out = out;
  }

  /** Says what the numbers in the races name; before the first race. */
  void of(Directory names) {
    if (out != null) {
      text = RaceText.of(names, sources, out);
    }
  }

  @Override
  public void accept(Race race) {
    RaceText to = text;
    if (to != null && out != null) {
      to.writeNext(race);
      out.flush();
    }
  }
}
