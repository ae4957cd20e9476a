package org.lockscope.cli;

import java.io.PrintWriter;
import java.util.List;
import org.lockscope.event.Directory;
import org.lockscope.event.Site;
import org.lockscope.race.Access;
import org.lockscope.race.Race;

/** Writes races in the manner that users of Go's race detector and ThreadSanitizer know. */
final class RaceText {
  private static final String RULE = "==================";

  private RaceText() {}

  static void write(List<Race> races, Directory names, PrintWriter out) {
    for (Race race : races) {
      out.println(RULE);
      out.println("WARNING: DATA RACE on " + names.location(race.object(), race.index()));
      access("", race.current(), names, out);
      access("Previous ", race.previous(), names, out);
      out.printf(
          "  Nothing orders the two in this run: no release of a lock, no fork and no join leads"
              + " from thread %s after event %d to thread %s before event %d.%n",
          names.thread(race.previous().thread()).name(),
          race.previous().event(),
          names.thread(race.current().thread()).name(),
          race.current().event());
      out.println(RULE);
    }
  }

  private static void access(String which, Access access, Directory names, PrintWriter out) {
    Site site = names.site(access.site());
    out.printf(
        "  %s%s by thread %s at %s%s, event %d%n",
        which,
        access.write() ? "write" : "read",
        names.thread(access.thread()).name(),
        site,
        site.caller() == null ? "" : " called from " + site.caller(),
        access.event());
  }
}
