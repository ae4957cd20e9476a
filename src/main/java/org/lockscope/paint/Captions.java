package org.lockscope.paint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.pipeline.Collector;
import org.lockscope.pipeline.LockPlacement;
import org.lockscope.pipeline.Step;
import org.lockscope.pipeline.Workers;
import org.lockscope.session.Results;
import org.lockscope.session.Results.Fate;
import org.lockscope.session.RunFigures;
import org.lockscope.session.Stage;
import org.lockscope.session.Verdict;
import org.lockscope.text.Language;
import org.lockscope.trace.Deadlock;

/** What is said about runs, in the window as in pictures. */
public final class Captions {
  private Captions() {}

  /** A run's title: {@code A · lock around append}. */
  public static String title(RunSummary run) {
    String letter = run.letter().isEmpty() ? "" : run.letter() + " · ";
    return letter
        + switch (run) {
          case ForeignRun foreign -> String.valueOf(Path.of(foreign.source()).getFileName());
          case OwnRun own -> title(own);
        };
  }

  private static String title(OwnRun run) {
    Words words = Words.of(run);
    List<String> parts = new ArrayList<>(List.of(placement(run)));
    if (run.settings().collector() instanceof Collector.Channel(int capacity)) {
      parts.add(words.tell("title.channel", capacity));
    }
    switch (run.settings().random()) {
      case PER_ARTICLE -> {}
      case LOCKED -> parts.add(words.tell("title.lockedRandom"));
      case UNGUARDED -> parts.add(words.tell("title.unguardedRandom"));
    }
    int held = run.settings().heldOpenMillis();
    if (held != 0) {
      parts.add(words.tell("title.heldOpen", held));
    }
    return String.join(", ", parts);
  }

  /** The title of two runs in one set of lanes. */
  public static String overlay(RunSummary upper, @Nullable RunSummary lower) {
    return lower == null
        ? title(upper)
        : Words.of(upper).tell("title.overlay", title(upper), title(lower));
  }

  /** How much longer than the other a run took, for the longer of two that ended; else empty. */
  public static String badge(RunSummary run, @Nullable RunSummary other) {
    boolean longer =
        other != null
            && comparable(run, other)
            && run.figures().wall() > 1.05 * other.figures().wall();
    return longer && other != null
        ? Words.of(run)
            .tell(
                "badge",
                Quantities.times(run.figures().wall(), other.figures().wall()),
                other.letter())
        : "";
  }

  /** How long runs took says something of those alone that came to their ends. */
  private static boolean comparable(RunSummary a, RunSummary b) {
    return !a.live() && !b.live() && !a.stopped() && !b.stopped();
  }

  /**
   * How much longer the longer of two runs took: {@code B takes 8.1× as long as A}; {@code A beside
   * B} while one has not come to its end.
   */
  public static String ratio(RunSummary a, RunSummary b) {
    if (!comparable(a, b)) {
      return Words.of(a).tell("ratio.none", a.letter(), b.letter());
    }
    boolean longer = b.figures().wall() >= a.figures().wall();
    RunSummary slow = longer ? b : a;
    RunSummary fast = longer ? a : b;
    return Words.of(a)
        .tell(
            "ratio",
            slow.letter(),
            Quantities.times(slow.figures().wall(), fast.figures().wall()),
            fast.letter());
  }

  private static String placement(OwnRun run) {
    Words words = Words.of(run);
    LockPlacement placement = run.settings().placement();
    String where =
        switch (placement) {
          case LockPlacement.None() -> words.tell("title.noLock");
          case LockPlacement.Span span when span.equals(LockPlacement.APPEND) ->
              words.tell("title.append");
          case LockPlacement.Span span when span.equals(LockPlacement.ARTICLE) ->
              words.tell("title.article");
          case LockPlacement.Span(Step first, Step last) when first == last ->
              words.tell("title.step", words.step(first));
          case LockPlacement.Span(Step first, Step last) ->
              words.tell("title.steps", words.step(first), words.step(last));
          case LockPlacement.Pair(boolean sameOrder) ->
              words.tell(sameOrder ? "title.ordered" : "title.deadlock");
        };
    if (run.settings().workers() instanceof Workers.Sequential) {
      return placement.equals(LockPlacement.NONE)
          ? words.tell("title.sequential")
          : words.tell("title.sequentialLocked", where);
    }
    return where;
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

  private static String remark(OwnRun run, @Nullable RunSummary other) {
    Words words = Words.of(run);
    RunFigures f = run.figures();
    if (run.deadlock() != null) {
      return words.tell(
          "remark.deadlock",
          Quantities.duration(run.deadlock().since()),
          deadlock(run.deadlock(), run.trace().directory(), run.language()));
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
    if (other instanceof OwnRun beside
        && !beside.live()
        && !beside.stopped()
        && run.settings().sameWork(beside.settings())) {
      double ratio = other.figures().wall() / (double) Math.max(1, f.wall());
      if (ratio >= 1.05) {
        remarks.add(words.tell("remark.faster", Quantities.times(ratio, 1), other.letter()));
      }
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
    long slowest = f.times().slowestArticle().orElse(0);
    return run.settings().workers() instanceof Workers.Virtual
            || run.settings().workers() instanceof Workers.Platform
        ? words.tell("cost.floor", Quantities.percent(f.wall() - slowest, slowest))
        : words.tell("cost.sum", Quantities.percent(f.wall(), f.sumLlm()));
  }

  private static int articles(OwnRun run) {
    return run.settings().articles();
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
            results.articles(),
            lost.isEmpty()
                ? words.tell("verdict.lostUnknown")
                : lost.getAsInt() == 0
                    ? words.tell("verdict.kept")
                    : words.tell("verdict.lost", lost.getAsInt()),
            races.fact());
    boolean racy = run.figures().verdict() instanceof Verdict.Races;
    if (run.figures().stage() != Stage.COMPLETE
        || results.any(Fate.FAILED)
        || !racy && !races.orderly()) {
      return facts;
    }
    if (!racy) {
      return words.tell("verdict.ordered", facts);
    }
    return words.tell(results.whole() ? "verdict.luck" : "verdict.cost", facts);
  }
}
