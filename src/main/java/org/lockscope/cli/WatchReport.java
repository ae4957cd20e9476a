package org.lockscope.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lockscope.say.RaceWords;
import org.lockscope.session.Gap;
import org.lockscope.session.Recording;
import org.lockscope.session.Stage;
import org.lockscope.session.Verdict;
import org.lockscope.text.Language;
import org.lockscope.text.Quantities;
import org.lockscope.watch.Blocked;
import org.lockscope.watch.LockTally;
import org.lockscope.watch.WatchedNames;
import org.lockscope.watch.WatchedRun;

/**
 * Sums up a watched run that has ended.
 *
 * @param program its name
 * @param exit the program's own status
 * @param run what was recorded
 * @param deadlock threads that waited for each other to the end; empty if none did
 * @param stuck threads whose waits nobody was left to end; empty if there were none
 */
record WatchReport(
    String program, int exit, WatchedRun run, List<Blocked> deadlock, List<Blocked> stuck) {
  /** Copies the lists. */
  WatchReport {
    deadlock = List.copyOf(deadlock);
    stuck = List.copyOf(stuck);
  }

  private static final int MOST_LOCKS = 10;

  /** As a recording that can be written to a file. */
  Recording recording() {
    String unknown =
        run.traceIsCut()
            ? "the file lacks accesses that were checked while the program ran"
            : run.broken();
    if (unknown == null) {
      return Recording.of(program, run.trace(), true);
    }
    Verdict verdict = new Verdict.Unknown(Verdict.Reason.INCOMPLETE, unknown);
    return new Recording(program, run.trace(), null, null, null, verdict, true);
  }

  /** Why not all is known of the races, null if it is. */
  private @Nullable String unknown() {
    if (run.broken() != null) {
      return run.broken();
    }
    if (run.gaps().first() == 0) {
      return null;
    }
    Verdict since = new Verdict.Since(Gap.of(run.gaps(), run.names()), run.accesses());
    return new RaceWords(since, Stage.COMPLETE, Language.ENGLISH).basis();
  }

  private String verdict() {
    if (!run.races().isEmpty()) {
      return "races";
    }
    if (unknown() != null) {
      return "unknown";
    }
    return run.names().unwatched().isEmpty() ? "none" : "partial";
  }

  /** For people. */
  void text(PrintWriter out) {
    WatchedNames names = run.names();
    out.printf(
        Locale.ROOT,
        "lockscope: %s: %,d threads, %,d events, %,d locations, data races: %s%n",
        program,
        names.threadCount(),
        run.events(),
        run.locations(),
        sentence());
    for (LockTally.Sums lock : run.locks().sums().stream().limit(MOST_LOCKS).toList()) {
      out.printf(
          Locale.ROOT,
          "  lock %-30s taken %,d times, %,d of them waited %s; longest hold %s by %s at %s%n",
          names.object(lock.lock()).name(),
          lock.acquires(),
          lock.contended(),
          Quantities.duration(lock.waited()),
          Quantities.duration(lock.longest().nanos()),
          names.thread(lock.longest().thread()).name(),
          names.site(lock.longest().site()));
    }
    names.unwatched().forEach(one -> out.println("  not watched: " + one));
    if (!names.unwatched().isEmpty() && !run.races().isEmpty()) {
      out.println("  what is not watched may order accesses that are reported as races");
    }
  }

  private String sentence() {
    String why = unknown();
    return switch (verdict()) {
      case "races" ->
          "%,d racy locations".formatted(run.races().size()) + (why == null ? "" : "; " + why);
      case "unknown" -> run.broken() == null ? String.valueOf(why) : "unknown, " + run.broken();
      case "partial" -> "none in what was watched";
      default -> "none";
    };
  }

  /** As one JSON object. */
  void json(PrintWriter out) {
    out.println(Json.text(this::write));
  }

  private void write(JsonGenerator json) throws IOException {
    WatchedNames names = run.names();
    json.writeStartObject();
    json.writeStringField("program", program);
    json.writeNumberField("exit", exit);
    json.writeNumberField("threads", names.threadCount());
    json.writeNumberField("events", run.events());
    json.writeNumberField("lost", run.lost());
    json.writeArrayFieldStart("unwatched");
    for (String one : names.unwatched()) {
      json.writeString(one);
    }
    json.writeEndArray();
    json.writeStringField("verdict", verdict());
    if (unknown() != null) {
      json.writeStringField("racesUnknown", unknown());
    }
    json.writeNumberField("locations", run.locations());
    new RaceJson(names, race -> names.place(race.object(), race.index()), false)
        .write(json, run.races());
    deadlocks(json);
    stuck(json);
    locks(json);
    json.writeEndObject();
  }

  private void deadlocks(JsonGenerator json) throws IOException {
    WatchedNames names = run.names();
    json.writeArrayFieldStart("deadlocks");
    if (!deadlock.isEmpty()) {
      json.writeStartObject();
      json.writeArrayFieldStart("threads");
      for (Blocked wait : deadlock) {
        json.writeString(names.thread(wait.thread()).name());
      }
      json.writeEndArray();
      json.writeArrayFieldStart("locks");
      for (Blocked wait : deadlock) {
        json.writeString(wait.what(names));
      }
      json.writeEndArray();
      json.writeArrayFieldStart("sites");
      for (Blocked wait : deadlock) {
        json.writeString(names.site(wait.site()).toString());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void stuck(JsonGenerator json) throws IOException {
    WatchedNames names = run.names();
    json.writeArrayFieldStart("stuck");
    for (Blocked wait : stuck) {
      json.writeStartObject();
      json.writeStringField("thread", names.thread(wait.thread()).name());
      json.writeNumberField("since", Json.millis(wait.since()));
      json.writeStringField("waitingFor", wait.what(names));
      json.writeStringField("site", names.site(wait.site()).toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void locks(JsonGenerator json) throws IOException {
    WatchedNames names = run.names();
    json.writeArrayFieldStart("locks");
    for (LockTally.Sums lock : run.locks().sums()) {
      json.writeStartObject();
      json.writeStringField("name", names.object(lock.lock()).name());
      json.writeStringField("class", names.classOf(lock.lock()));
      json.writeNumberField("acquires", lock.acquires());
      json.writeNumberField("contended", lock.contended());
      json.writeNumberField("waitMillis", Json.millis(lock.waited()));
      json.writeNumberField("holdMillis", Json.millis(lock.held()));
      json.writeObjectFieldStart("longestHold");
      json.writeNumberField("millis", Json.millis(lock.longest().nanos()));
      json.writeStringField("thread", names.thread(lock.longest().thread()).name());
      json.writeStringField("site", names.site(lock.longest().site()).toString());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
