package org.lockscope.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lockscope.cli.stats.ContentionJson;
import org.lockscope.cli.stats.ContentionText;
import org.lockscope.cli.stats.Table;
import org.lockscope.contention.Contention;
import org.lockscope.contention.SiteChange;
import org.lockscope.say.Captions;
import org.lockscope.say.Findings;
import org.lockscope.say.Lengths;
import org.lockscope.say.PathShares;
import org.lockscope.say.RaceWords;
import org.lockscope.say.RunSummary;
import org.lockscope.say.StagedSummary;
import org.lockscope.session.Recording;
import org.lockscope.session.Stage;
import org.lockscope.sums.TraceSums;
import org.lockscope.text.Language;
import org.lockscope.text.Quantities;
import org.lockscope.trace.Told;

/**
 * Writes what a recording adds up to.
 *
 * @param recording the recording
 * @param stats its sums
 * @param all whether people see all rows, not the first few
 */
record StatsReport(Recording recording, TraceSums stats, boolean all) {
  private static final String UNKNOWN = "–";

  private static final int MOST_ROWS = 20;

  /** What each of a file's runs adds up to. */
  static List<StatsReport> of(List<Recording> runs, boolean all) {
    return runs.stream().map(run -> new StatsReport(run, TraceSums.of(run.trace()), all)).toList();
  }

  /** For people, one after the other; of several it is said which run each is. */
  static void text(List<StatsReport> reports, PrintWriter out) {
    for (int run = 0; run < reports.size(); run++) {
      Recording recording = reports.get(run).recording;
      if (run > 0) {
        out.println();
      }
      if (reports.size() > 1) {
        out.println(Captions.title(RunSummary.of(RunSummary.letter(run), recording)));
      }
      reports.get(run).text(out);
    }
  }

  /**
   * As a JSON object, or, of several, as an array of them.
   *
   * @param against an earlier recording that the one is compared with; null for none
   */
  static void json(List<StatsReport> reports, @Nullable Recording against, PrintWriter out) {
    Json.pretty(
        out,
        json -> {
          if (reports.size() == 1) {
            reports.getFirst().write(json, against);
          } else {
            json.writeStartArray();
            for (StatsReport report : reports) {
              report.write(json, null);
            }
            json.writeEndArray();
          }
        });
  }

  /** What is said of it besides if it is of a scenario. */
  private Optional<StagedReport> staged() {
    return RunSummary.of("", recording) instanceof StagedSummary run
        ? Optional.of(new StagedReport(run))
        : Optional.empty();
  }

  private String length(long time) {
    return recording.timed() ? Quantities.duration(time) : Quantities.count(time) + " events";
  }

  private void text(PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%s: %,d events, %,d threads, %s%n",
        recording.name(),
        recording.trace().events().size(),
        stats.threads().size(),
        length(stats.wall()));
    if (!recording.timed()) {
      out.println("This format has no time: lengths count events.");
    }
    staged().ifPresent(report -> report.facts(out));
    stats
        .concurrency()
        .ifPresent(
            threads ->
                out.printf(
                    Locale.ROOT,
                    "concurrency: %.2f threads busy on average, of %,d%n",
                    threads,
                    stats.floor()));
    boolean foreign = recording.plan() == null && recording.staged() == null;
    if (foreign || all) {
      new ContentionText(stats.contention(), recording.timed(), all, out).write();
    }
    if (!foreign || all || stats.holds() == Told.ALL) {
      locks(out);
      threads(out);
    }
    if (recording.timed() && stats.holds() != Told.PART) {
      out.println();
      PathShares.of(stats.path(), Lengths.timed(Language.ENGLISH)).forEach(out::println);
    }
    if (foreign) {
      findings(out);
    }
    RaceWords races = new RaceWords(recording.verdict(), Stage.COMPLETE, Language.ENGLISH);
    out.printf(Locale.ROOT, "%ndata races: %s%n", races.summary());
  }

  private void findings(PrintWriter out) {
    List<Findings.Finding> findings =
        Findings.of(RunSummary.of("", recording), stats::contention, () -> false);
    if (!findings.isEmpty()) {
      out.println();
    }
    findings.forEach(finding -> out.println(finding.text()));
  }

  private void locks(PrintWriter out) {
    Table table = new Table("lock", "waits", "waited", "longest", "holds", "held", "hand-overs");
    for (TraceSums.OfLock lock : stats.locks().stream().limit(most()).toList()) {
      table.row(
          lock.name(),
          String.format(Locale.ROOT, "%,d", lock.waits()),
          length(lock.waited()),
          length(lock.longest()),
          told(lock.holds().told(), String.format(Locale.ROOT, "%,d", lock.holds().count())),
          told(lock.holds().told(), length(lock.holds().held())),
          told(lock.holds().told(), String.format(Locale.ROOT, "%,d", lock.holds().handOvers())));
    }
    table.write(out);
    more(out, stats.locks().size());
  }

  private void threads(PrintWriter out) {
    Table table = new Table("thread", "busy", "waited", "held");
    for (TraceSums.OfThread thread : stats.threads().stream().limit(most()).toList()) {
      table.row(
          thread.name(),
          stats.busy().isPresent() ? length(thread.busy()) : UNKNOWN,
          length(thread.waited()),
          told(stats.holds(), length(thread.held())));
    }
    table.write(out);
    more(out, stats.threads().size());
  }

  /** A sum as much as is told of it. */
  private static String told(Told told, String sum) {
    return switch (told) {
      case ALL -> sum;
      case PART -> "≥ " + sum;
      case NOTHING -> UNKNOWN;
    };
  }

  private long most() {
    return all ? Long.MAX_VALUE : MOST_ROWS;
  }

  private void more(PrintWriter out, int rows) {
    if (rows > most()) {
      out.printf(Locale.ROOT, "and %,d more (--all)%n", rows - MOST_ROWS);
    }
  }

  /** What changed from an earlier recording to this one, what changed most first. */
  List<SiteChange> changes(Recording before) {
    return SiteChange.between(
        before.trace(), Contention.of(before.trace()), recording.trace(), stats.contention());
  }

  private void write(JsonGenerator json, @Nullable Recording against) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", recording.name());
    Optional<StagedReport> staged = staged();
    if (staged.isPresent()) {
      staged.get().writeFacts(json);
    }
    json.writeStringField("unit", recording.timed() ? "ns" : "event");
    json.writeNumberField("events", recording.trace().events().size());
    json.writeObjectFieldStart("skipped");
    for (Map.Entry<String, Long> kind : recording.trace().skipped().entrySet()) {
      json.writeNumberField(kind.getKey(), kind.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("wall", stats.wall());
    if (stats.concurrency().isPresent()) {
      json.writeNumberField("busy", stats.busy().orElseThrow());
      json.writeNumberField("concurrency", stats.concurrency().getAsDouble());
    }
    json.writeArrayFieldStart("locks");
    for (TraceSums.OfLock lock : stats.locks()) {
      json.writeStartObject();
      json.writeStringField("name", lock.name());
      json.writeNumberField("waits", lock.waits());
      json.writeNumberField("waited", lock.waited());
      json.writeNumberField("longest", lock.longest());
      if (lock.holds().told() == Told.ALL) {
        json.writeNumberField("holds", lock.holds().count());
        json.writeNumberField("handOvers", lock.holds().handOvers());
      }
      held(json, lock.holds().told(), lock.holds().held());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("threads");
    for (TraceSums.OfThread thread : stats.threads()) {
      json.writeStartObject();
      json.writeStringField("name", thread.name());
      if (stats.busy().isPresent()) {
        json.writeNumberField("busy", thread.busy());
      }
      json.writeNumberField("waited", thread.waited());
      held(json, stats.holds(), thread.held());
      json.writeEndObject();
    }
    json.writeEndArray();
    new ContentionJson(stats.contention(), recording.trace().directory(), json).write();
    json.writeNumberField("criticalPath", stats.path().length());
    if (against != null) {
      ContentionJson.changes(changes(against), against.name(), json);
    }
    RaceField.write(json, "races", recording.verdict());
    json.writeEndObject();
  }

  /** How long a lock was held, or how long at least. */
  private static void held(JsonGenerator json, Told told, long held) throws IOException {
    switch (told) {
      case ALL -> json.writeNumberField("held", held);
      case PART -> json.writeNumberField("heldAtLeast", held);
      case NOTHING -> {}
    }
  }
}
