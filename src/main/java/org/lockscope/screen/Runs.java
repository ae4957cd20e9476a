package org.lockscope.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.EventSink;
import org.lockscope.say.RunSummary;
import org.lockscope.scenario.Plan;
import org.lockscope.session.RunEnvironment;
import org.lockscope.session.Stage;
import org.lockscope.session.StagedRun;

/**
 * The runs behind their numbers, and those that were let go and still have to end. Nothing else
 * starts, stops, polls or ends a run. For one thread.
 */
final class Runs implements AutoCloseable {

  private final RunEnvironment environment;
  private final Map<RunId, StagedRun> own = new HashMap<>();
  private final Map<RunId, RunSummary> read = new HashMap<>();
  private final Map<RunId, RunSummary> ended = new HashMap<>();
  private final List<StagedRun> leaving = new ArrayList<>();
  private final Map<RunId, String> files = new HashMap<>();
  private int last;

  Runs(RunEnvironment environment) {
    this.environment = environment;
  }

  /** What runs meet outside themselves. */
  RunEnvironment environment() {
    return environment;
  }

  /** The run made here that was started last, of some; null if none was made here. */
  @Nullable RunId latest(List<RunId> of) {
    return of.stream()
        .filter(own::containsKey)
        .max(Comparator.comparingInt(RunId::number))
        .orElse(null);
  }

  RunId start(Plan plan) {
    RunId id = new RunId(++last);
    own.put(id, StagedRun.start(plan, EventSink.NOBODY, environment));
    return id;
  }

  /** Takes a recording that was read. */
  RunId open(RunSummary recording) {
    RunId id = new RunId(++last);
    read.put(id, recording);
    return id;
  }

  /** A run made here; null for one that was read. */
  @Nullable StagedRun own(RunId id) {
    return own.get(id);
  }

  /** A run as it stands, with a letter. One that has ended is summed up once. */
  RunSummary summary(RunId id, String letter) {
    RunSummary known = read.getOrDefault(id, ended.get(id));
    StagedRun run = own.get(id);
    if (known == null && run != null) {
      known = RunSummary.of("", run);
      if (run.finished()) {
        ended.put(id, known);
      }
    }
    if (known == null) {
      throw new IllegalArgumentException("no run " + id.number());
    }
    return known.lettered(letter);
  }

  /** A run was saved to a file. */
  void saved(RunId id, String file) {
    files.put(id, file);
  }

  /** The file a run was read from or saved to last; empty if there is none. */
  String file(RunId id) {
    RunSummary from = read.get(id);
    return files.getOrDefault(id, from == null ? "" : from.source());
  }

  /** Whether a run goes on. */
  boolean goesOn(RunId id) {
    StagedRun run = own.get(id);
    return run != null && !run.finished();
  }

  /** Whether a run was asked to stop before its end. */
  boolean cutShort(RunId id) {
    StagedRun run = own.get(id);
    return run != null && run.stopped();
  }

  /** Whether a scenario's run has shown all that it would: it ended unasked, or stands still. */
  boolean toldAll(RunId id) {
    StagedRun run = own.get(id);
    return run != null && (run.standstill() != null || run.figures().stage() == Stage.COMPLETE);
  }

  /** Whether a run made here was asked for so. */
  boolean does(RunId id, Plan plan) {
    StagedRun run = own.get(id);
    return run != null && run.work().plan().equals(plan);
  }

  /** Asks every run that goes on to stop; what it recorded stays. */
  void stopAll() {
    own.values().stream().filter(run -> !run.finished()).forEach(StagedRun::stop);
  }

  /** Lets all runs go but these; one that goes on is stopped, and polled until it has ended. */
  void keep(List<RunId> ids) {
    HashSet<RunId> gone = new HashSet<>(own.keySet());
    ids.forEach(gone::remove);
    for (RunId id : gone) {
      StagedRun run = own.remove(id);
      if (run != null && !run.finished()) {
        run.abort(); // nobody sees any more how it takes its time
        leaving.add(run);
      }
    }
    read.keySet().retainAll(ids);
    ended.keySet().retainAll(ids);
    files.keySet().retainAll(ids);
  }

  /**
   * Takes what all runs recorded since the last call.
   *
   * @return whether more may come
   */
  boolean poll() {
    boolean more = false;
    for (StagedRun run : own.values()) {
      more |= run.poll();
    }
    leaving.removeIf(run -> !run.poll());
    return more || !leaving.isEmpty();
  }

  /** Stops all runs and returns when all their threads have ended. */
  @Override
  public void close() {
    stopAll();
    leaving.forEach(StagedRun::close);
    own.values().forEach(StagedRun::close);
  }
}
