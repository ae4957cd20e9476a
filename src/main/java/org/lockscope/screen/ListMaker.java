package org.lockscope.screen;

import java.util.ArrayList;
import java.util.List;
import org.lockscope.say.ListedRun;
import org.lockscope.say.RunSummary;
import org.lockscope.text.Language;

/** Derives the list of runs that have ended, anew only if it says something else. */
final class ListMaker {
  /** What an entry follows from. */
  private record Seen(RunId id, String letter, int slot, String file, Language language) {}

  private final Runs runs;
  private List<Seen> seen = List.of();
  private List<Frame.Listed> made = List.of();

  ListMaker(Runs runs) {
    this.runs = runs;
  }

  List<Frame.Listed> of(ScreenState state) {
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
    return new Seen(id, state.letter(id), slot, runs.file(id), state.language());
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
              each.file));
    }
    return List.copyOf(listed);
  }
}
