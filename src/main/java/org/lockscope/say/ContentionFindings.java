package org.lockscope.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lockscope.contention.Contention;
import org.lockscope.contention.Course;
import org.lockscope.contention.Holder;
import org.lockscope.contention.PauseGroup;
import org.lockscope.contention.Peak;
import org.lockscope.contention.PinGroup;
import org.lockscope.contention.PoolGroup;
import org.lockscope.contention.SiteGroup;
import org.lockscope.contention.Wait;
import org.lockscope.contention.WaitGroup;
import org.lockscope.say.Findings.Finding;
import org.lockscope.text.Quantities;
import org.lockscope.trace.TimeSpan;

/**
 * What the waits of another program's recording come to, in sentences with a figure and a place:
 * which line waits for what, who holds it, which pool stands in a queue, and when.
 */
final class ContentionFindings {
  /** As many lines are told of. */
  private static final int MOST_SITES = 3;

  /** What is a smaller part of all waiting is not told. */
  private static final double LEAST_PART = 0.05;

  /** Fewer threads make no pool worth a sentence. */
  private static final int LEAST_POOL = 4;

  private final RunSummary run;
  private final Contention contention;
  private final Lengths lengths;
  private final Words words;
  private final List<Finding> findings = new ArrayList<>();

  private ContentionFindings(RunSummary run, Contention contention) {
    this.run = run;
    this.contention = contention;
    this.lengths = Lengths.of(run);
    this.words = Words.of(run);
  }

  /** The sentences about a run that has ended; none where it tells of no waits. */
  static List<Finding> of(RunSummary run, Contention contention) {
    ContentionFindings found = new ContentionFindings(run, contention);
    found.sites();
    found.pools();
    found.course();
    found.pinned();
    found.pauses();
    return found.findings;
  }

  private void say(Inspection.Target target, String key, Object... values) {
    findings.add(Finding.of(words, target, key, values));
  }

  private Inspection.Target target(Wait wait) {
    return new Inspection.Target(wait.thread(), new TimeSpan(wait.from(), wait.to()).widened(0.1));
  }

  private String part(long part, long whole) {
    return Quantities.percent(part, whole);
  }

  private String instant(Peak peak) {
    return lengths.instant(peak.at(), 1_000_000);
  }

  private void sites() {
    long all = contention.all().total();
    for (SiteGroup site : contention.sites().stream().limit(MOST_SITES).toList()) {
      WaitGroup waits = site.waits();
      if (waits.sums().total() < LEAST_PART * all) {
        continue;
      }
      say(
          target(waits.longest()),
          waits.locks() == 1 ? "says.site" : "says.siteOfMany",
          words.line(site.site()),
          site.lock(),
          waits.sums().count(),
          lengths.length(waits.sums().total()),
          part(waits.sums().total(), all),
          waits.sums().peak().waits(),
          instant(waits.sums().peak()),
          waits.locks());
      holder(waits);
    }
  }

  private void holder(WaitGroup waits) {
    if (waits.holders().isEmpty()) {
      return;
    }
    Holder first = waits.holders().getFirst();
    boolean whole = waits.unknown() * 1000 < waits.sums().total();
    say(
        target(waits.longest()),
        whole ? "says.heldBy" : "says.heldByPartly",
        first.pool(),
        lengths.length(first.time()),
        part(first.time(), waits.sums().total()),
        part(waits.unknown(), waits.sums().total()));
  }

  private void pools() {
    for (PoolGroup pool : contention.pools()) {
      Peak peak = pool.waits().sums().peak();
      if (pool.size() >= LEAST_POOL && peak.waits() * 2 >= pool.size()) {
        say(
            target(pool.waits().longest()),
            "says.pool",
            peak.waits(),
            pool.size(),
            pool.waits().name(),
            instant(peak));
      }
    }
  }

  /** In which stretch the most waited: of a few waits there is none. */
  private void course() {
    Course course = contention.course();
    List<Double> average = course.average();
    if (average.size() < 3) {
      return;
    }
    int most = 0;
    for (int i = 0; i < average.size(); i++) {
      most = average.get(i) > average.get(most) ? i : most;
    }
    if (average.get(most) < 1) {
      return;
    }
    TimeSpan span = new TimeSpan(most * course.step(), (most + 1) * course.step());
    say(
        new Inspection.Target(
            contention.sites().getFirst().waits().longest().thread(), span.widened(0.1)),
        "says.course",
        lengths.instant(span.from(), course.step()),
        lengths.instant(span.to(), course.step()),
        String.format(Locale.ROOT, "%.1f", average.get(most)),
        course.most().get(most));
  }

  private void pinned() {
    for (PinGroup pin : contention.pinned().stream().limit(MOST_SITES).toList()) {
      String why = pin.reason().isEmpty() ? words.tell("says.unknownReason") : pin.reason();
      say(
          target(pin.longest()),
          "says.pinned",
          words.line(pin.site()),
          pin.sums().count(),
          lengths.length(pin.sums().total()),
          lengths.length(pin.sums().longest()),
          why);
    }
  }

  private void pauses() {
    for (PauseGroup pause : contention.pauseGroups().stream().limit(1).toList()) {
      String why = pause.name().isEmpty() ? words.tell("says.unknownReason") : pause.name();
      findings.add(
          Finding.of(
              words,
              run.trace().lanes().isEmpty()
                  ? null
                  : new Inspection.Target(
                      run.trace().lanes().getFirst().thread(),
                      new TimeSpan(pause.longest().from(), pause.longest().to()).widened(0.1)),
              "says.stoodStill",
              contention.pauses().size(),
              lengths.length(contention.paused()),
              why,
              lengths.length(pause.longest().length()),
              lengths.instant(pause.longest().from(), 1_000_000)));
    }
  }
}
