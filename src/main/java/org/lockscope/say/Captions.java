package org.lockscope.say;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.scenario.Results;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.session.RunFigures;
import org.lockscope.session.Stage;
import org.lockscope.session.Verdict;
import org.lockscope.text.Language;
import org.lockscope.text.Quantities;
import org.lockscope.trace.Deadlock;

/** What is said about runs, in the window as in pictures. */
public final class Captions {
  private Captions() {}

  /** A run's title by itself: {@code A · lock around append}. */
  public static String title(RunSummary run) {
    return Titles.of(run, List.of());
  }

  /**
   * A run's title among others: it says whatever differs from one of them.
   *
   * @param others the runs it is shown with; itself may be among them
   */
  public static String title(RunSummary run, Collection<? extends RunSummary> others) {
    return Titles.of(run, others);
  }

  /** The title of two runs in one set of lanes. */
  public static String overlay(RunSummary upper, @Nullable RunSummary lower) {
    return lower == null
        ? title(upper)
        : Words.of(upper)
            .tell("title.overlay", title(upper, List.of(lower)), title(lower, List.of(upper)));
  }

  /** What stands large beside a run's title; see {@link Comparisons#badge}. */
  public static String badge(RunSummary run, @Nullable RunSummary other) {
    return other == null ? "" : Comparisons.badge(run, other);
  }

  /**
   * What to read from a run.
   *
   * @param other the run it stands beside, if it does
   */
  public static String remark(RunSummary run, @Nullable RunSummary other) {
    return switch (run) {
      case ForeignRun foreign -> remark(foreign);
      case OwnRun own -> remark(own, other);
      case StagedSummary staged -> remark(staged);
    };
  }

  private static String remark(ForeignRun run) {
    return Words.of(run)
        .tell(
            "remark.foreign",
            run.trace().lanes().size(),
            Lengths.of(run).length(run.figures().wall()),
            Lengths.of(run).length(run.figures().lockWait()));
  }

  private static String remark(StagedSummary run) {
    return run.deadlock() == null ? StagedWords.of(run).remark(run) : remark(run, run.deadlock());
  }

  private static String remark(RunSummary run, Deadlock deadlock) {
    return Words.of(run)
        .tell(
            "remark.deadlock",
            Quantities.duration(deadlock.since()),
            deadlock(deadlock, run.trace().directory(), run.language()));
  }

  private static String remark(OwnRun run, @Nullable RunSummary other) {
    Words words = Words.of(run);
    RunFigures f = run.figures();
    if (run.deadlock() != null) {
      return remark(run, run.deadlock());
    }
    if (run.live()) {
      return words.tell("remark.live", Quantities.count(f.count(Fate.STORED)), articles(run));
    }
    if (run.stopped()) {
      return words.tell(
          "remark.stopped",
          Quantities.duration(f.wall()),
          Quantities.count(f.count(Fate.STORED)),
          articles(run));
    }
    List<String> remarks = new ArrayList<>();
    String faster = other == null ? "" : Comparisons.faster(run, other);
    if (!faster.isEmpty()) {
      remarks.add(faster);
    }
    remarks.add(
        f.any(Fate.LOST) ? words.tell("remark.lost", f.count(Fate.LOST).orElseThrow()) : cost(run));
    return words.tell(
        "remark.ended", articles(run), Quantities.duration(f.wall()), String.join(", ", remarks));
  }

  /**
   * A cycle of waits: {@code worker-1 waits for index lock, held by worker-2, which waits for list
   * lock, held by worker-1}.
   */
  public static String deadlock(Deadlock deadlock, Directory names, Language language) {
    Words words = Words.in(language);
    StringBuilder text = new StringBuilder();
    for (Deadlock.Wait wait : deadlock.cycle()) {
      String lock = names.object(wait.lock()).name();
      String holder = names.thread(wait.holder()).name();
      text.append(
          text.isEmpty()
              ? words.tell("deadlock.first", names.thread(wait.thread()).name(), lock, holder)
              : words.tell("deadlock.next", lock, holder));
    }
    return text.toString();
  }

  /** The cost against the floor that the settings allow. */
  private static String cost(OwnRun run) {
    Words words = Words.of(run);
    RunFigures f = run.figures();
    long busy = f.lockWait() + f.sumLlm();
    if (busy > 0 && f.lockWait() > busy / 20) {
      return words.tell("cost.waiting", Quantities.percent(f.lockWait(), busy));
    }
    return BoundWords.of(run)
        .filter(bound -> bound.floor().drawn())
        .map(bound -> bound.over(f.wall()))
        .orElseGet(() -> words.tell("cost.sum", Quantities.percent(f.wall(), f.sumLlm())));
  }

  private static int articles(OwnRun run) {
    return run.items();
  }

  /**
   * The verdict on a run in separate facts: {@code 10 of 10 stored, no update lost; 2 racy
   * locations, 27 unordered accesses: it worked by luck}. Of another program's, the races alone.
   */
  public static String verdict(RunSummary run) {
    RaceWords races = new RaceWords(run.figures(), run.language());
    Results results = run.figures().results();
    return results == null ? races.fact() : verdict(run, results, races);
  }

  private static String verdict(RunSummary run, Results results, RaceWords races) {
    Words words = Words.of(run);
    OptionalInt lost = results.count(Fate.LOST);
    String facts =
        words.tell(
            "verdict.facts",
            Quantities.count(results.count(Fate.STORED)),
            results.items(),
            lost.isEmpty()
                ? words.tell("verdict.lostUnknown")
                : lost.getAsInt() == 0
                    ? words.tell("verdict.kept")
                    : words.tell("verdict.lost", lost.getAsInt()),
            races.fact());
    boolean racy = run.figures().verdict() instanceof Verdict.Races;
    if (run.figures().stage() != Stage.COMPLETE
        || results.any(Fate.FAILED)
        || (!racy && !races.orderly())) {
      return facts;
    }
    if (!racy) {
      return words.tell("verdict.ordered", facts);
    }
    return words.tell(results.whole() ? "verdict.luck" : "verdict.cost", facts);
  }
}
