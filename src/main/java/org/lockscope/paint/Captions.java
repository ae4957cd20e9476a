package org.lockscope.paint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.pipeline.Collector;
import org.lockscope.pipeline.LlmTask;
import org.lockscope.pipeline.LockPlacement;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.pipeline.Step;
import org.lockscope.pipeline.Workers;
import org.lockscope.session.Expectation;
import org.lockscope.session.RunFigures;
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
    int held = run.settings().heldOpenMillis();
    String random =
        switch (run.settings().random()) {
          case PER_ARTICLE -> "";
          case LOCKED -> ", locked random source";
          case UNGUARDED -> ", unguarded random source";
        };
    String collector =
        run.settings().collector() instanceof Collector.Channel(int capacity)
            ? ", channel of " + Quantities.count(capacity)
            : "";
    return placement(run)
        + collector
        + random
        + (held == 0 ? "" : ", appends held open " + held + " ms");
  }

  /** The title of two runs in one set of lanes. */
  public static String overlay(RunSummary upper, @Nullable RunSummary lower) {
    return lower == null
        ? title(upper)
        : "above: %s    below: %s".formatted(title(upper), title(lower));
  }

  /** How much longer than the other a run took, for the longer of two that ended; else empty. */
  public static String badge(RunSummary run, @Nullable RunSummary other) {
    boolean longer =
        other != null
            && !run.live()
            && !other.live()
            && run.figures().wall() > 1.05 * other.figures().wall();
    return longer && other != null
        ? Quantities.times(run.figures().wall(), other.figures().wall())
            + " as long as "
            + other.letter()
        : "";
  }

  /** How much longer the longer of two runs took: {@code B takes 8.1× as long as A}. */
  public static String ratio(RunSummary a, RunSummary b) {
    boolean longer = b.figures().wall() >= a.figures().wall();
    RunSummary slow = longer ? b : a;
    RunSummary fast = longer ? a : b;
    return "%s takes %s as long as %s"
        .formatted(
            slow.letter(),
            Quantities.times(slow.figures().wall(), fast.figures().wall()),
            fast.letter());
  }

  private static String placement(OwnRun run) {
    if (run.settings().workers() instanceof Workers.Sequential) {
      return run.settings().placement().equals(LockPlacement.NONE)
          ? "one after another"
          : "one after another, lock around " + run.settings().placement();
    }
    return switch (run.settings().placement()) {
      case LockPlacement.None() -> "no lock";
      case LockPlacement.Span span when span.equals(LockPlacement.APPEND) -> "lock around append";
      case LockPlacement.Span span when span.equals(LockPlacement.ARTICLE) -> "lock around article";
      case LockPlacement.Span(Step first, Step last) ->
          first == last
              ? "lock around " + first.label()
              : "lock from " + first.label() + " to " + last.label();
      case LockPlacement.Pair(boolean sameOrder) ->
          sameOrder ? "two locks in one order" : "two locks in opposite order";
    };
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
    return "%s in %s, %s waited for locks"
        .formatted(
            Quantities.counted(run.trace().lanes().size(), "thread"),
            Quantities.duration(run.figures().wall()),
            Quantities.duration(run.figures().lockWait()));
  }

  private static String remark(OwnRun run, @Nullable RunSummary other) {
    RunFigures f = run.figures();
    String articles =
        Quantities.count(f.articles()) + (f.articles() == 1 ? " article" : " articles");
    if (run.deadlock() != null) {
      return "deadlock since %s: %s"
          .formatted(
              Quantities.duration(run.deadlock().since()),
              deadlock(run.deadlock(), run.trace().directory()));
    }
    if (run.live()) {
      return Quantities.count(f.succeeded()) + " of " + articles + " so far";
    }
    if (run.stopped()) {
      return "stopped after %s — %s of %s stored"
          .formatted(Quantities.duration(f.wall()), Quantities.count(f.succeeded()), articles);
    }
    List<String> remarks = new ArrayList<>();
    if (other instanceof OwnRun beside
        && !beside.live()
        && !beside.stopped()
        && run.settings().sameWork(beside.settings())) {
      faster(f, other).ifPresent(remarks::add);
    }
    remarks.add(lost(f).orElseGet(() -> cost(run)));
    return articles + " in " + Quantities.duration(f.wall()) + " — " + String.join(", ", remarks);
  }

  /**
   * A cycle of waits: {@code worker-1 waits for index lock, held by worker-2, which waits for list
   * lock, held by worker-1}.
   */
  public static String deadlock(Deadlock deadlock, Directory names) {
    StringBuilder text = new StringBuilder();
    for (Deadlock.Wait wait : deadlock.cycle()) {
      text.append(
              text.isEmpty()
                  ? names.thread(wait.thread()).name() + " waits for "
                  : ", which waits for ")
          .append(names.object(wait.lock()).name())
          .append(", held by ")
          .append(names.thread(wait.holder()).name());
    }
    return text.toString();
  }

  private static Optional<String> faster(RunFigures f, RunSummary other) {
    double ratio = other.figures().wall() / (double) Math.max(1, f.wall());
    return ratio < 1.05
        ? Optional.empty()
        : Optional.of(Quantities.times(ratio, 1) + " faster than " + other.letter());
  }

  private static Optional<String> lost(RunFigures f) {
    return f.lost() == 0
        ? Optional.empty()
        : Optional.of(
            Quantities.count(f.lost()) + (f.lost() == 1 ? " result lost" : " results lost"));
  }

  /** The cost against the floor that the settings allow. */
  private static String cost(OwnRun run) {
    RunFigures f = run.figures();
    long busy = f.lockWait() + f.sumLlm();
    if (busy > 0 && f.lockWait() > busy / 20) {
      return Quantities.percent(f.lockWait(), busy)
          + " of worker time is spent waiting for the lock";
    }
    return run.settings().workers() instanceof Workers.Virtual
            || run.settings().workers() instanceof Workers.Platform
        ? Quantities.percent(f.wall() - f.slowestArticle(), f.slowestArticle())
            + " over the slowest article"
        : Quantities.percent(f.wall(), f.sumLlm()) + " of the sum of all calls";
  }

  /** The figures of one run, or of two side by side. */
  public static List<FigureCard> cards(List<? extends RunSummary> runs) {
    if (runs.size() == 1 && runs.getFirst() instanceof ForeignRun foreign) {
      return foreignCards(foreign);
    }
    boolean two = runs.size() > 1;
    String letters =
        two
            ? runs.stream().map(run -> run.letter()).collect(Collectors.joining(" | "))
            : "from first event to last";
    return List.of(
        new FigureCard("Wall time", values(runs, f -> Quantities.duration(f.wall())), letters),
        new FigureCard(
            "Slowest article",
            values(runs, f -> Quantities.duration(f.slowestArticle())),
            "no schedule beats this"),
        new FigureCard(
            "Lock held",
            values(runs, f -> Quantities.percent(f.lockHeld(), f.wall())),
            "of wall time"),
        new FigureCard(
            "Waited for lock",
            values(runs, f -> Quantities.duration(f.lockWait())),
            "all workers together"),
        new FigureCard(
            "Results",
            values(
                runs,
                f -> Quantities.count(f.succeeded()) + " / " + Quantities.count(f.articles())),
            missing(runs)),
        new FigureCard("Data races", values(runs, Captions::races), checked(runs)));
  }

  /** What is known of another program's recording. */
  private static List<FigureCard> foreignCards(ForeignRun run) {
    RunFigures f = run.figures();
    return List.of(
        new FigureCard("Length", Quantities.duration(f.wall()), "from first event to last"),
        new FigureCard("Threads", Quantities.count(run.trace().lanes().size()), "with a lane"),
        new FigureCard(
            "Locks held", Quantities.duration(f.lockHeld()), "as far as the events tell"),
        new FigureCard(
            "Waited for locks", Quantities.duration(f.lockWait()), "all threads together"),
        new FigureCard("Events", Quantities.count(f.events()), "read"),
        new FigureCard(
            "Data races",
            f.accesses() == 0 ? "–" : races(f),
            f.accesses() == 0 ? "no accesses recorded" : checked(List.of(run))));
  }

  /** What a random source means for a run, in words. */
  public static String random(RunSettings settings) {
    boolean covered =
        settings.workers() instanceof Workers.Sequential
            || Arrays.stream(LlmTask.values())
                .allMatch(task -> settings.placement().holds(task.step()));
    return switch (settings.random()) {
      case PER_ARTICLE ->
          "Each article draws its latencies from a generator of its own, split from the seed:"
              + " every placement gets the same work.";
      case LOCKED ->
          "All calls draw from one generator, under a lock of its own that is let go before the"
              + " call sleeps. Who draws what is up to the schedule, so no two runs do the same"
              + " work.";
      case UNGUARDED ->
          covered
              ? "All calls draw from one generator without a lock. No race is found, since every"
                  + " draw happens under the lock around the article or on one thread; move the"
                  + " lock, and it is there."
              : "All calls draw from one generator without a lock: a data race in a dependency,"
                  + " which the lock around the append does not cover. SplittableRandom and the"
                  + " newer RandomGenerators are of this kind; java.util.Random is not, it is"
                  + " thread-safe.";
    };
  }

  /** How long a run will take, and what its placement costs, in words. */
  public static String expected(RunSettings settings) {
    String about = "About " + Quantities.duration(Expectation.wall(settings).toNanos());
    LockPlacement placement = settings.placement();
    if (settings.workers() instanceof Workers.Sequential) {
      return about + ": one article after another.";
    }
    if (placement.equals(LockPlacement.DEADLOCK)) {
      return "For ever: two workers wait for each other, until Stop.";
    }
    if (settings.collector() instanceof Collector.Channel) {
      return about
          + (Arrays.stream(LlmTask.values()).anyMatch(task -> placement.holds(task.step()))
              ? ": calls under the lock go one at a time. One collector owns the list."
              : ": as long as the slowest article; one collector owns the list, and nobody needs a"
                  + " lock.");
    }
    boolean calls = Arrays.stream(LlmTask.values()).anyMatch(task -> placement.holds(task.step()));
    boolean append = placement.holds(Step.APPEND);
    if (!calls) {
      return about
          + (append
              ? ": as long as the slowest article, and every append is ordered."
              : ": as long as the slowest article, but appends race.");
    }
    boolean all = Arrays.stream(LlmTask.values()).allMatch(task -> placement.holds(task.step()));
    return about
        + (all ? ": one article at a time" : ": calls under the lock go one at a time")
        + (append ? "." : ", and appends still race.");
  }

  /** What a collector means for a run, in words. */
  public static String collector(RunSettings settings) {
    return settings.collector() instanceof Collector.Channel
        ? "Workers send their results over a bounded queue to one thread that owns the list: no"
            + " lock, no race. While the queue is full they wait to send."
        : "Each worker appends to the list that all share.";
  }

  /** What holding appends open means for a run, in words. */
  public static String heldOpen(RunSettings settings) {
    return settings.heldOpenMillis() == 0
        ? "Holds each append open between reading the size and writing the slot."
        : "Each append waits "
            + settings.heldOpenMillis()
            + " ms between reading the size and writing the slot, so that two overlap.";
  }

  /**
   * The verdict on a run in three separate facts: {@code 10 of 10 stored, no update lost; 2 racy
   * locations, 27 unordered accesses: it worked by luck}.
   */
  public static String verdict(RunSummary run) {
    RunFigures f = run.figures();
    String stored = Quantities.count(f.succeeded()) + " of " + Quantities.count(f.articles());
    String lost =
        f.lost() == 0 ? "no update lost" : Quantities.counted(f.lost(), "update") + " lost";
    String races = f.racyLocations() == 0 ? "no data race" : racy(f);
    String facts = stored + " stored, " + lost + ", " + races;
    if (run.live() || f.failed() + f.cancelled() > 0) {
      return facts;
    }
    if (f.racyLocations() == 0) {
      return facts + ": every two that conflict were ordered";
    }
    return f.lost() == 0 ? facts + ": it worked by luck" : facts + ": the race cost results";
  }

  /** {@code 2 racy locations, 27 unordered accesses}. */
  public static String racy(RunFigures f) {
    return Quantities.counted(f.racyLocations(), "racy location")
        + ", "
        + Quantities.counted(f.unorderedAccesses(), "unordered access");
  }

  private static String races(RunFigures f) {
    return f.racyLocations() == 0 ? "none" : Quantities.count(f.racyLocations());
  }

  private static String checked(List<? extends RunSummary> runs) {
    long accesses = runs.stream().mapToLong(run -> run.figures().accesses()).sum();
    boolean racy = runs.stream().anyMatch(run -> run.figures().racyLocations() > 0);
    return (racy ? "racy locations; " : "") + Quantities.count(accesses) + " checked";
  }

  private static String values(
      List<? extends RunSummary> runs, Function<RunFigures, String> value) {
    return runs.stream().map(RunSummary::figures).map(value).collect(Collectors.joining("  |  "));
  }

  private static String missing(List<? extends RunSummary> runs) {
    String all =
        runs.stream()
            .map(Captions::missing)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; "));
    if (!all.isEmpty()) {
      return all;
    }
    return runs.stream().anyMatch(RunSummary::live) ? "stored so far" : "no lost update";
  }

  private static String missing(RunSummary run) {
    RunFigures f = run.figures();
    List<String> parts = new ArrayList<>();
    count(parts, f.lost(), "lost");
    count(parts, f.failed(), "failed");
    count(parts, f.cancelled(), "cancelled");
    if (parts.isEmpty()) {
      return "";
    }
    return String.join(", ", parts) + (run.letter().isEmpty() ? "" : " in " + run.letter());
  }

  private static void count(List<String> parts, int number, String what) {
    if (number > 0) {
      parts.add(Quantities.count(number) + " " + what);
    }
  }
}
