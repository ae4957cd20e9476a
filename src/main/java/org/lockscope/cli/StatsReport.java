package org.lockscope.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lockscope.say.Captions;
import org.lockscope.say.Lengths;
import org.lockscope.say.PathShares;
import org.lockscope.say.RaceWords;
import org.lockscope.say.RunSummary;
import org.lockscope.session.Recording;
import org.lockscope.session.RecordingStats;
import org.lockscope.session.Stage;
import org.lockscope.text.Language;
import org.lockscope.text.Quantities;

/**
 * Writes what a recording adds up to.
 *
 * @param recording the recording
 * @param stats its sums
 */
record StatsReport(Recording recording, RecordingStats stats) {
  private static final int MOST_ROWS = 20;

  /** What each of a file's runs adds up to. */
  static List<StatsReport> of(List<Recording> runs) {
    return runs.stream().map(run -> new StatsReport(run, RecordingStats.of(run))).toList();
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

  /** As a JSON object, or, of several, as an array of them. */
  static void json(List<StatsReport> reports, PrintWriter out) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      if (reports.size() == 1) {
        reports.getFirst().write(json);
      } else {
        json.writeStartArray();
        for (StatsReport report : reports) {
          report.write(json);
        }
        json.writeEndArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println(text);
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
    out.printf(
        Locale.ROOT,
        "concurrency: %.2f threads busy on average, of %,d%n",
        stats.concurrency(),
        stats.floor());
    out.printf(
        Locale.ROOT,
        "%n%-36s %8s %10s %10s %8s %10s %10s%n",
        "lock",
        "waits",
        "waited",
        "longest",
        "holds",
        "held",
        "hand-overs");
    for (RecordingStats.OfLock lock : stats.locks().stream().limit(MOST_ROWS).toList()) {
      out.printf(
          Locale.ROOT,
          "%-36s %,8d %10s %10s %,8d %10s %,10d%n",
          lock.name(),
          lock.waits(),
          length(lock.waited()),
          length(lock.longest()),
          lock.holds(),
          length(lock.held()),
          lock.handOvers());
    }
    more(out, stats.locks().size());
    out.printf(Locale.ROOT, "%n%-36s %10s %10s %10s%n", "thread", "busy", "waited", "held");
    for (RecordingStats.OfThread thread : stats.threads().stream().limit(MOST_ROWS).toList()) {
      out.printf(
          Locale.ROOT,
          "%-36s %10s %10s %10s%n",
          thread.name(),
          length(thread.busy()),
          length(thread.waited()),
          length(thread.held()));
    }
    more(out, stats.threads().size());
    out.println();
    if (recording.timed()) {
      PathShares.of(stats.path(), Lengths.timed(Language.ENGLISH)).forEach(out::println);
    }
    RaceWords races = new RaceWords(recording.verdict(), Stage.COMPLETE, Language.ENGLISH);
    out.printf(Locale.ROOT, "data races: %s%n", races.summary());
  }

  private static void more(PrintWriter out, int all) {
    if (all > MOST_ROWS) {
      out.printf(Locale.ROOT, "and %,d more%n", all - MOST_ROWS);
    }
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", recording.name());
    json.writeStringField("unit", recording.timed() ? "ns" : "event");
    json.writeNumberField("events", recording.trace().events().size());
    json.writeObjectFieldStart("skipped");
    for (Map.Entry<String, Long> kind : recording.trace().skipped().entrySet()) {
      json.writeNumberField(kind.getKey(), kind.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("wall", stats.wall());
    json.writeNumberField("busy", stats.busy());
    json.writeNumberField("concurrency", stats.concurrency());
    json.writeArrayFieldStart("locks");
    for (RecordingStats.OfLock lock : stats.locks()) {
      json.writeStartObject();
      json.writeStringField("name", lock.name());
      json.writeNumberField("waits", lock.waits());
      json.writeNumberField("waited", lock.waited());
      json.writeNumberField("longest", lock.longest());
      json.writeNumberField("holds", lock.holds());
      json.writeNumberField("held", lock.held());
      json.writeNumberField("handOvers", lock.handOvers());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("threads");
    for (RecordingStats.OfThread thread : stats.threads()) {
      json.writeStartObject();
      json.writeStringField("name", thread.name());
      json.writeNumberField("busy", thread.busy());
      json.writeNumberField("waited", thread.waited());
      json.writeNumberField("held", thread.held());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("criticalPath", stats.path().length());
    RaceField.write(json, "races", recording.verdict());
    json.writeEndObject();
  }
}
