package org.lockscope.screen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.EventTelling;
import org.lockscope.paint.Hit;
import org.lockscope.paint.Inspection;
import org.lockscope.paint.Legend;
import org.lockscope.paint.Lengths;
import org.lockscope.paint.OwnRun;
import org.lockscope.paint.PathShares;
import org.lockscope.paint.RunSummary;
import org.lockscope.pipeline.NewsKnobs;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.scenario.Knob;
import org.lockscope.session.CodePlace;
import org.lockscope.session.Expectation;
import org.lockscope.session.WhereInCode;
import org.lockscope.trace.CriticalPath;
import org.lockscope.trace.Trace;

/** Derives what is shown from what is on screen. For one thread. */
final class FrameMaker {
  private final Runs runs;
  private final Map<Trace, CriticalPath> paths = new WeakHashMap<>();
  private final Map<RunId, ShownLanes> lanes = new java.util.HashMap<>();

  FrameMaker(Runs runs) {
    this.runs = runs;
  }

  Frame of(ScreenState state) {
    List<RunFrame> shown = state.drawn().stream().map(id -> run(state, id)).toList();
    lanes.keySet().retainAll(state.slots().listed());
    RunId focus = state.focus();
    int focused = shown.isEmpty() ? -1 : Math.max(0, state.drawn().indexOf(focus));
    RunFrame of = focused < 0 ? null : shown.get(focused);
    return new Frame(
        state,
        shown,
        focused,
        of == null ? Frame.Beside.NOTHING : beside(state, of),
        listed(state),
        code(state.editing(), of == null ? null : of.whole()),
        legend(state.options(), shown),
        drafted(state.editing(), of == null ? null : of.whole()));
  }

  private RunFrame run(ScreenState state, RunId id) {
    RunSummary whole = runs.summary(id, state.letter(id));
    Instant instant = state.instant(id);
    RunFrame.At at = new RunFrame.At(instant.in(id, whole.trace()), instant);
    RunSummary now = instant instanceof Instant.End ? whole : whole.at(at.moment());
    ShownLanes of = lanes.computeIfAbsent(id, key -> new ShownLanes());
    return new RunFrame(
        id, whole, now, at, of.of(state.options(), whole, at.moment().time()), reach(whole));
  }

  private static long reach(RunSummary run) {
    long end = run.trace().end();
    return run.live() && run instanceof OwnRun own
        ? Math.max(end, Expectation.wall(own.settings()).toNanos())
        : end;
  }

  private Frame.Beside beside(ScreenState state, RunFrame of) {
    int last = of.moment().events() - 1;
    boolean followed = of.atEnd() && of.whole().live();
    String told =
        followed || last < 0
            ? ""
            : new EventTelling(of.whole().trace(), Lengths.of(of.whole())).tell(last);
    return new Frame.Beside(told, workers(of), inspection(state, of), path(state, of.whole()));
  }

  private List<String> path(ScreenState state, RunSummary run) {
    return state.options().has(Option.CRITICAL_PATH) && run.trace().sealed()
        ? PathShares.of(path(run.trace()), Lengths.of(run))
        : List.of();
  }

  private static Legend.Contents legend(Options options, List<RunFrame> shown) {
    if (shown.isEmpty()) {
      return Legend.Contents.OWN;
    }
    Set<Legend.Marked> marked = EnumSet.noneOf(Legend.Marked.class);
    if (options.has(Option.HAND_OVERS)) {
      marked.add(Legend.Marked.HAND_OVERS);
    }
    if (options.has(Option.CRITICAL_PATH)) {
      marked.add(Legend.Marked.CRITICAL_PATH);
    }
    return Legend.Contents.of(shown.stream().map(RunFrame::whole).toList()).with(marked);
  }

  /** Which threads are on which line; of another program's code nothing is known. */
  private static Map<CodePlace, List<Integer>> workers(RunFrame of) {
    return of.whole() instanceof OwnRun
        ? WhereInCode.at(of.whole().trace(), of.moment().time())
        : Map.of();
  }

  private List<Inspection.Line> inspection(ScreenState state, RunFrame of) {
    List<Inspection.Line> lines = new ArrayList<>();
    Hit hit = state.chosen().in(of.id()).inspected();
    if (hit != null) {
      lines.addAll(Inspection.of(of.now(), hit, of.told(state.options())));
    }
    return lines;
  }

  /** The critical path of a run that has ended; found once. */
  CriticalPath path(Trace trace) {
    return paths.computeIfAbsent(trace, CriticalPath::of);
  }

  private List<Frame.Listed> listed(ScreenState state) {
    List<Frame.Listed> listed = new ArrayList<>();
    for (RunId id : state.slots().listed()) {
      if (!runs.goesOn(id)) {
        listed.add(
            new Frame.Listed(
                id,
                runs.summary(id, state.letter(id)),
                state.slots().shows(id),
                state.slots().shown().indexOf(id) == 0,
                runs.file(id)));
      }
    }
    return listed;
  }

  /**
   * The code of the run in focus; of the next run while its lock is dragged, or before the first.
   */
  private static Frame.Code code(Editing editing, @Nullable RunSummary focus) {
    if (focus == null) {
      return new Frame.Code(editing.drafted(), true);
    }
    RunSettings settings = focus instanceof OwnRun own ? own.settings() : null;
    if (settings == null || editing.draft() == null) {
      return new Frame.Code(settings, false);
    }
    return new Frame.Code(settings.withPlacement(editing.draft()), true);
  }

  /** What the next run has set otherwise; all of it where it is not known of the one in focus. */
  private static Set<Knob<?>> drafted(Editing editing, @Nullable RunSummary focus) {
    if (focus == null) {
      return Set.of();
    }
    RunSettings shown = focus instanceof OwnRun own ? own.settings() : null;
    return NewsKnobs.ALL.stream()
        .filter(
            knob ->
                shown == null
                    || !shown.setup().get(knob).equals(editing.drafted().setup().get(knob)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
