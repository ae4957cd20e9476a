package org.lockscope.screen;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lockscope.say.RunTable;
import org.lockscope.text.Language;

/**
 * The run in focus as a table, as long as that is asked for. That of a run that has ended is made
 * away from the thread that asks; one that goes on holds still for that thread alone, and its table
 * stays as it was when it was asked for. For one thread.
 */
final class Tables implements AutoCloseable {
  /** A run in a language. */
  private record About(RunId run, Language language) {}

  private record Made(About about, RunTable table) {}

  private final Jobs<About, RunTable> jobs = new Jobs<>("lockscope-table");
  private @Nullable Made made;

  Optional<RunTable> of(ScreenState state, @Nullable RunFrame focus) {
    if (focus == null || !state.options().has(Option.TABLE)) {
      jobs.keep(about -> false);
      made = null;
      return Optional.empty();
    }
    About about = new About(focus.id(), state.language());
    jobs.keep(about::equals);
    Made known = made;
    if (known == null || !known.about.equals(about)) {
      Optional<RunTable> table =
          focus.whole().trace().sealed()
              ? jobs.ask(about, cancelled -> RunTable.of(focus.whole()))
              : Optional.of(RunTable.of(focus.whole()));
      known = table.map(each -> new Made(about, each)).orElse(null);
      made = known;
    }
    return known == null ? Optional.empty() : Optional.of(known.table);
  }

  /** Whether a table is being made. */
  boolean pending() {
    return jobs.pending();
  }

  @Override
  public void close() {
    jobs.close();
  }
}
