package org.lockscope.screen;

import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.lockscope.contention.Contention;
import org.lockscope.say.Findings;
import org.lockscope.say.ForeignRun;
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

  /**
   * What was found.
   *
   * @param findings what the run shows, a sentence each
   * @param sites where its threads waited, a line each
   */
  record Found(List<Findings.Finding> findings, List<Findings.Finding> sites) {
    private static final Found NOTHING = new Found(List.of(), List.of());
  }

  private final Jobs<Told, Found> findings = new Jobs<>("lockscope-findings");
  private final Jobs<Told, RunFrame.Path> paths = new Jobs<>("lockscope-path");

  /** What a run shows; nothing while it goes on, or while that is not found yet. */
  Found found(RunId id, RunSummary run) {
    return run.live()
        ? Found.NOTHING
        : findings
            .ask(new Told(id, run.language()), cancelled -> found(run, cancelled))
            .orElse(Found.NOTHING);
  }

  /** Another program's waits are added up once, for both. */
  private static Found found(RunSummary run, BooleanSupplier cancelled) {
    Supplier<Contention> waits = () -> Contention.of(run.trace());
    if (!(run instanceof ForeignRun)) {
      return new Found(Findings.of(run, waits, cancelled), List.of());
    }
    Contention added = waits.get();
    return new Found(Findings.of(run, () -> added, cancelled), SiteRows.of(run, added));
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
    return findings.pending() || paths.pending();
  }

  /** Only these runs are of interest from now on, in this language. */
  void keep(Collection<RunId> runs, Language language) {
    Predicate<Told> wanted = told -> told.language == language && runs.contains(told.run);
    findings.keep(wanted);
    paths.keep(wanted);
  }

  @Override
  public void close() {
    findings.close();
    paths.close();
  }
}
