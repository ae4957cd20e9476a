package org.lockscope.screen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Legend;
import org.lockscope.paint.Overlaid;
import org.lockscope.say.Findings;
import org.lockscope.say.Heading;
import org.lockscope.say.OwnRun;
import org.lockscope.say.RunCards;
import org.lockscope.say.RunProgress;
import org.lockscope.say.RunSummary;
import org.lockscope.say.StagedSummary;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Setup;
import org.lockscope.session.StagedRun;
import org.lockscope.trace.Lanes;

/** Derives what is shown from what is on screen. For one thread. */
final class FrameMaker implements AutoCloseable {
  private final Runs runs;
  private final Endings endings = new Endings();
  private final BesideMaker beside = new BesideMaker();
  private final ListMaker list;
  private final StageMaker stage;
  private final Tables tables = new Tables();
  private final Map<RunId, ShownLanes> lanes = new HashMap<>();

  /** How long runs are expected to take, in nanoseconds: it is worked out article by article. */
  private final Map<RunId, Long> forecasts = new HashMap<>();

  FrameMaker(Runs runs) {
    this.runs = runs;
    this.list = new ListMaker(runs);
    this.stage = new StageMaker(runs);
  }

  /** Whether something is being found out that a later frame will show. */
  boolean pending() {
    return endings.pending() || list.pending() || tables.pending() || stage.pending();
  }

  Frame of(ScreenState state) {
    lanes.keySet().retainAll(state.slots().listed());
    forecasts.keySet().retainAll(state.slots().listed());
    endings.keep(state.slots().listed(), state.language());
    List<Seen> seen = state.drawn().stream().map(id -> see(state, id)).toList();
    List<RunFrame> shown = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      Seen other = seen.size() < 2 ? null : seen.get(i == 0 ? 1 : 0);
      shown.add(run(state, seen.get(i), other));
    }
    RunId focus = state.focus();
    int focused = shown.isEmpty() ? -1 : Math.max(0, state.drawn().indexOf(focus));
    Frame.Drawn drawn = new Frame.Drawn(shown, focused);
    RunFrame of = drawn.focus().orElse(null);
    List<Frame.Listed> listed = list.of(state);
    return new Frame(
        state,
        drawn,
        of == null ? Beside.NOTHING : beside.of(state, drawn, of, listed),
        of == null ? Frame.Under.NOTHING : under(state, drawn, of),
        listed,
        code(state.editing(), of == null ? null : of.whole()),
        stage.of(state, of),
        tables.of(state, of),
        of == null || state.staging().scenario() != null
            ? Set.of()
            : drafted(state.editing(), of.whole()));
  }

  /** A run, and where its playhead is. */
  private record Seen(RunId id, RunSummary whole, RunSummary now, RunFrame.At at) {}

  private Seen see(ScreenState state, RunId id) {
    RunSummary whole = runs.summary(id, state.letter(id)).in(state.language());
    Instant instant = state.instant(id);
    RunFrame.At at = new RunFrame.At(instant.in(id, whole.trace()), instant);
    RunSummary now = instant instanceof Instant.End ? whole : whole.at(at.moment());
    return new Seen(id, whole, now, at);
  }

  private RunFrame run(ScreenState state, Seen seen, @Nullable Seen other) {
    RunSummary whole = seen.whole;
    Lanes shown =
        lanes
            .computeIfAbsent(seen.id, key -> new ShownLanes())
            .of(state.options(), whole, seen.at.moment().time());
    RunFrame.Said said = said(state.options(), seen, other == null ? null : other.now);
    return new RunFrame(seen.id, whole, seen.now, seen.at, shown, reach(seen.id, whole), said);
  }

  private RunFrame.Said said(Options options, Seen seen, @Nullable RunSummary other) {
    boolean hidden = seen.at.hidesFuture(options);
    Endings.Found found = endings.found(seen.id, seen.whole);
    return new RunFrame.Said(
        options.has(Option.OVERLAID) && other != null
            ? Heading.overlay(seen.now, other)
            : Heading.of(seen.now, other),
        seen.now.live() ? Findings.soFar(seen.now) : hidden ? List.of() : found.findings(),
        seen.now.live() || hidden ? List.of() : found.sites(),
        path(options, seen, hidden));
  }

  /** What a path of which the end is hidden is made of is not told: it is drawn as far as it is. */
  private RunFrame.Path path(Options options, Seen seen, boolean hidden) {
    if (!options.has(Option.CRITICAL_PATH)) {
      return RunFrame.Path.NONE;
    }
    RunFrame.Path found = endings.path(seen.id, seen.whole);
    return hidden ? new RunFrame.Path(found.steps(), List.of()) : found;
  }

  private long reach(RunId id, RunSummary run) {
    long end = run.trace().end();
    return run.live() ? Math.max(end, forecasts.computeIfAbsent(id, key -> forecast(run))) : end;
  }

  private static long forecast(RunSummary run) {
    Plan plan = run.plan();
    return plan == null ? 0 : plan.forecast().orElse(0);
  }

  private Frame.Under under(ScreenState state, Frame.Drawn drawn, RunFrame focus) {
    return new Frame.Under(
        RunCards.of(drawn.runs().stream().map(RunFrame::now).toList()),
        legend(state.options(), drawn),
        progress(state, focus));
  }

  private static Legend.Contents legend(Options options, Frame.Drawn drawn) {
    Set<Legend.Marked> marked = EnumSet.noneOf(Legend.Marked.class);
    if (options.has(Option.HAND_OVERS)) {
      marked.add(Legend.Marked.HAND_OVERS);
    }
    if (options.has(Option.CRITICAL_PATH)) {
      marked.add(Legend.Marked.CRITICAL_PATH);
    }
    List<RunSummary> runs = drawn.runs().stream().map(RunFrame::whole).toList();
    Legend.Contents contents = Legend.Contents.of(runs).with(marked);
    return options.has(Option.OVERLAID) && runs.size() > 1
        ? contents.sharing(new Overlaid.Names(runs.getFirst().letter(), runs.get(1).letter()))
        : contents;
  }

  /** Of the run started last; of a recording in focus, unless that run goes on unstopped. */
  private RunProgress progress(ScreenState state, RunFrame focus) {
    RunId latest = runs.latest(state.slots().shown());
    StagedRun run = latest == null ? null : runs.own(latest);
    boolean recording = !focus.whole().source().isEmpty();
    boolean goesOn = run != null && !run.finished() && !run.stopped();
    if (latest != null && run != null && (goesOn || !recording)) {
      RunSummary of = runs.summary(latest, state.letter(latest)).in(state.language());
      Instant at = state.instant(latest);
      if (state.options().has(Option.HIDE_FUTURE) && !(at instanceof Instant.End)) {
        return RunProgress.NONE; // what it came to is not to be known yet
      }
      boolean paused = at instanceof Instant.Frozen;
      return progress(of, run, paused ? at.in(latest, of.trace()).time() : -1);
    }
    return recording ? RunProgress.of(focus.whole()) : RunProgress.NONE;
  }

  private static RunProgress progress(RunSummary of, StagedRun run, long paused) {
    return switch (of) {
      case OwnRun own -> RunProgress.of(own, run.done(), run.dropped(), paused);
      case StagedSummary staged -> RunProgress.of(staged, run.dropped(), paused);
      default -> RunProgress.NONE;
    };
  }

  /**
   * The code of the run in focus; of the next run while its lock is dragged, or before the first.
   */
  private static Frame.Code code(Editing editing, @Nullable RunSummary focus) {
    if (focus == null) {
      return new Frame.Code(editing.drafted(), true, !editing.valid());
    }
    Plan plan = focus instanceof OwnRun own ? own.plan() : null;
    return plan == null || editing.draft() == null
        ? new Frame.Code(plan, false)
        : new Frame.Code(editing.draft().in(plan), true);
  }

  /**
   * What the next run has set otherwise; all of it where it is not known of the one in focus, and
   * nothing where that is another program's, which has other settings.
   */
  private static Set<Knob<?>> drafted(Editing editing, RunSummary focus) {
    if (focus instanceof StagedSummary) {
      return Set.of();
    }
    Setup next = editing.drafted().setup();
    Setup shown = focus instanceof OwnRun own ? own.plan().setup() : null;
    return next.knobs().stream()
        .filter(knob -> shown == null || !shown.get(knob).equals(next.get(knob)))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void close() {
    endings.close();
    list.close();
    tables.close();
    stage.close();
  }
}
