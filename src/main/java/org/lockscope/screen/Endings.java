package org.lockscope.screen;

import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.lockscope.say.Findings;
import org.lockscope.say.Lengths;
import org.lockscope.say.PathShares;
import org.lockscope.say.RunSummary;
import org.lockscope.say.SiteRows;
import org.lockscope.text.Language;
import org.lockscope.trace.CriticalPath;

/**
 * What there is to find out about runs that have ended: found once each, away from the thread that
 * asks, which does not wait for it. For one thread.
 */
final class Endings implements AutoCloseable {
  /** A run in a language. */
  private record Told(RunId run, Language language) {}

  private final Jobs<Told, List<Findings.Finding>> findings = new Jobs<>("lockscope-findings");
  private final Jobs<Told, List<Findings.Finding>> sites = new Jobs<>("lockscope-sites");
  private final Jobs<Told, RunFrame.Path> paths = new Jobs<>("lockscope-path");

  /** What a run shows, a sentence each; none while it goes on, or while they are not found yet. */
  List<Findings.Finding> findings(RunId id, RunSummary run) {
    return run.live()
        ? List.of()
        : findings
            .ask(new Told(id, run.language()), cancelled -> Findings.of(run, cancelled))
            .orElse(List.of());
  }

  /** Where a run's threads waited, a line each; none while it goes on, or is not found yet. */
  List<Findings.Finding> sites(RunId id, RunSummary run) {
    return run.live()
        ? List.of()
        : sites.ask(new Told(id, run.language()), cancelled -> SiteRows.of(run)).orElse(List.of());
  }

  /** The critical path of a run; none while the run goes on, or while it is not found yet. */
  RunFrame.Path path(RunId id, RunSummary run) {
    return run.trace().sealed()
        ? paths
            .ask(new Told(id, run.language()), cancelled -> path(run, cancelled))
            .orElse(RunFrame.Path.NONE)
        : RunFrame.Path.NONE;
  }

  private static RunFrame.Path path(RunSummary run, BooleanSupplier cancelled) {
    CriticalPath path = CriticalPath.of(run.trace(), cancelled);
    return new RunFrame.Path(path.steps(), PathShares.of(path, Lengths.of(run)));
  }

  /** Whether something is being found out. */
  boolean pending() {
    return findings.pending() || sites.pending() || paths.pending();
  }

  /** Only these runs are of interest from now on, in this language. */
  void keep(Collection<RunId> runs, Language language) {
    Predicate<Told> wanted = told -> told.language == language && runs.contains(told.run);
    findings.keep(wanted);
    sites.keep(wanted);
    paths.keep(wanted);
  }

  @Override
  public void close() {
    findings.close();
    sites.close();
    paths.close();
  }
}
