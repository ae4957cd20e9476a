package org.lockscope.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lockscope.say.Captions;
import org.lockscope.say.Comparisons;
import org.lockscope.say.Findings;
import org.lockscope.say.OwnRun;
import org.lockscope.say.RaceWords;
import org.lockscope.scenario.Floor;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.session.RunFigures;
import org.lockscope.session.Verdict;
import org.lockscope.text.Language;
import org.lockscope.text.Quantities;
import org.lockscope.trace.LostUpdate;
import org.lockscope.trace.LostUpdates;

/** Writes runs for people. */
final class TextReport {
  private static final int MOST_LOSSES = 10;
  private static final int MOST_RACES = 3;

  private TextReport() {}

  /** A floor from a shared random source is not drawn before the run: nothing then says it was. */
  private static String least(Floor floor) {
    return ", at least %s by the %s"
        .formatted(
            Quantities.duration(floor.least()),
            floor.drawn() ? "latencies drawn" : "shortest latency");
  }

  static void writeRun(OwnRun run, PrintWriter out) {
    RunFigures f = run.figures();
    RunSettings settings = RunSettings.of(run.plan());
    out.println();
    out.println(Captions.title(run) + ": " + Captions.remark(run, null));
    line(
        out,
        "workers",
        "%s, %s, collected by %s"
            .formatted(settings.workers(), settings.lockKind().label(), settings.collector()));
    line(
        out,
        "results",
        "%s of %,d stored, %s failed, %s lost, %s cancelled"
            .formatted(
                Quantities.count(f.count(Fate.STORED)),
                settings.articles(),
                Quantities.count(f.count(Fate.FAILED)),
                Quantities.count(f.count(Fate.LOST)),
                Quantities.count(f.count(Fate.CANCELLED))));
    line(
        out,
        "wall time",
        Quantities.duration(f.wall()) + run.work().floor().map(TextReport::least).orElse(""));
    line(out, "LLM calls", "%s in all".formatted(Quantities.duration(f.sumLlm())));
    line(
        out,
        "lock",
        "held %s (%s of wall time), waited for %s in all"
            .formatted(
                Quantities.duration(f.lockHeld()),
                Quantities.percent(f.lockHeld(), f.wall()),
                Quantities.duration(f.lockWait())));
    line(
        out,
        "recorded",
        "%,d events, %,d dropped, seed %d"
            .formatted(f.events(), f.dropped().orElse(0), settings.seed()));
    writeLosses(run, out);
    Findings.of(run).forEach(verdict -> line(out, "", verdict.text()));
    line(out, "races", new RaceWords(f, Language.ENGLISH).summary());
    RaceText.of(run, out).write(run.races().subList(0, Math.min(MOST_RACES, run.races().size())));
    if (f.verdict() instanceof Verdict.Races races && races.locations() > MOST_RACES) {
      out.printf("and %,d more%n", races.locations() - MOST_RACES);
    }
  }

  private static void line(PrintWriter out, String name, String value) {
    out.printf(Locale.ROOT, "  %-10s %s%n", name, value);
  }

  private static void writeLosses(OwnRun run, PrintWriter out) {
    List<LostUpdate> losses = LostUpdates.of(run.trace());
    losses.stream()
        .limit(MOST_LOSSES)
        .forEach(loss -> line(out, "lost", loss.sentence(Language.ENGLISH)));
    if (losses.size() > MOST_LOSSES) {
      line(out, "lost", "and %,d more".formatted(losses.size() - MOST_LOSSES));
    }
  }

  static void writeComparison(List<OwnRun> runs, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%-12s %9s %9s %9s %7s %6s %10s %10s %6s%n",
        "lock",
        "workers",
        "wall",
        "speed-up",
        "stored",
        "lost",
        "lock held",
        "waited",
        "races");
    for (OwnRun run : runs) {
      RunFigures f = run.figures();
      RunSettings settings = RunSettings.of(run.plan());
      out.printf(
          Locale.ROOT,
          "%-12s %9s %9s %9s %7s %6s %10s %10s %6s%n",
          settings.placement(),
          workers(settings.workers()),
          Quantities.duration(f.wall()),
          speedUp(runs.getFirst(), run),
          Quantities.count(f.count(Fate.STORED)),
          Quantities.count(f.count(Fate.LOST)),
          Quantities.percent(f.lockHeld(), f.wall()),
          Quantities.duration(f.lockWait()),
          new RaceWords(f, Language.ENGLISH).figure());
    }
    out.println();
    ratios(runs).forEach(out::println);
  }

  @SuppressWarnings("ReferenceEquality") // the reference itself, not an equal run
  private static String speedUp(OwnRun reference, OwnRun run) {
    return run == reference ? "1" : Comparisons.cell(/* reference= */ run, /* run= */ reference);
  }

  private static String workers(Workers workers) {
    return workers instanceof Workers.Sequential ? "1" : workers.toString();
  }

  /**
   * Each run against the reference, or why there is no ratio; and against what no schedule beats.
   */
  @SuppressWarnings("ReferenceEquality") // the reference itself, not an equal run
  private static List<String> ratios(List<OwnRun> runs) {
    List<String> lines = new ArrayList<>();
    OwnRun reference = runs.getFirst();
    for (OwnRun run : runs) {
      if (run != reference) {
        lines.add(Comparisons.sentence(reference, run));
      }
    }
    for (OwnRun run : runs) {
      lines.add(Captions.title(run, runs) + ": " + Captions.remark(run, null));
    }
    return lines;
  }
}
