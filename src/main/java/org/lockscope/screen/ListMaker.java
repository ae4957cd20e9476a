package org.lockscope.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lockscope.paint.Density;
import org.lockscope.say.ListedRun;
import org.lockscope.say.RunSummary;
import org.lockscope.text.Language;
import org.lockscope.trace.TimeScale;
import org.lockscope.trace.Trace;

/**
 * Derives the list of runs that have ended, anew only if it says something else. Their small
 * pictures are made once each, away from the thread that asks. For one thread.
 */
final class ListMaker implements AutoCloseable {
  /** What an entry follows from. */
  private record Seen(
      RunId id,
      String letter,
      int slot,
      String file,
      Language language,
      Optional<Density> picture) {}

  private final Runs runs;
  private final Jobs<RunId, Density> pictures = new Jobs<>("lockscope-small-picture");
  private List<Seen> seen = List.of();
  private List<Frame.Listed> made = List.of();

  ListMaker(Runs runs) {
    this.runs = runs;
  }

  List<Frame.Listed> of(ScreenState state) {
    pictures.keep(state.slots().listed()::contains);
    List<Seen> now =
        state.slots().listed().stream()
            .filter(id -> !runs.goesOn(id))
            .map(id -> see(state, id))
            .toList();
    if (!now.equals(seen)) {
      seen = now;
      made = make(now);
    }
    return made;
  }

  private Seen see(ScreenState state, RunId id) {
    int slot = state.slots().shown().indexOf(id);
    return new Seen(id, state.letter(id), slot, runs.file(id), state.language(), picture(id));
  }

  private Optional<Density> picture(RunId id) {
    Trace trace = runs.summary(id, "").trace();
    return trace.sealed() ? pictures.ask(id, cancelled -> picture(trace)) : Optional.empty();
  }

  private static Density picture(Trace trace) {
    TimeScale scale = new TimeScale(0, trace.end(), 0, Frame.Listed.WIDTH);
    return new Density(trace, trace.lanes(), scale, trace.end());
  }

  /** Whether there are pictures that are not made yet. */
  boolean pending() {
    return pictures.pending();
  }

  private List<Frame.Listed> make(List<Seen> all) {
    List<RunSummary> ended =
        all.stream().map(each -> runs.summary(each.id, each.letter).in(each.language)).toList();
    List<Frame.Listed> listed = new ArrayList<>();
    for (Seen each : all) {
      RunSummary run = ended.get(listed.size());
      listed.add(
          new Frame.Listed(
              each.id,
              run,
              ListedRun.of(run, each.file, ended),
              each.slot >= 0,
              each.slot == 0,
              each.file,
              each.picture));
    }
    return List.copyOf(listed);
  }

  @Override
  public void close() {
    pictures.close();
  }
}
