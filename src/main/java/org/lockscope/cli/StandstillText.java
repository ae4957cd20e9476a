package org.lockscope.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.watch.Blocked;
import org.lockscope.watch.Watch;
import org.lockscope.watch.WatchedNames;

/**
 * Tells of threads that wait for ever.
 *
 * @param out where to; null to tell nothing
 */
record StandstillText(WatchedNames names, @Nullable PrintWriter out) implements Watch.Standstill {
  private static final String RULE = "==================";

  @Override
  public void deadlock(List<Blocked> cycle) {
    tell("WARNING: DEADLOCK", cycle);
  }

  @Override
  public void stuck(List<Blocked> threads) {
    tell("WARNING: STUCK, nobody is left who could end these waits", threads);
  }

  private void tell(String head, List<Blocked> waits) {
    if (out == null) {
      return;
    }
    out.println(RULE);
    out.println(head);
    for (Blocked wait : waits) {
      boolean held = wait.object() != 0 && wait.holder() >= 0;
      out.printf(
          "Thread %s waits for %s%s%n  at %s%n",
          names.thread(wait.thread()).name(),
          wait.what(names),
          held ? ", which " + names.thread(wait.holder()).name() + " holds" : "",
          names.site(wait.site()));
    }
    out.println(RULE);
    out.flush();
  }
}
