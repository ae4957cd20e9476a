package org.lockscope.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lockscope.event.EventLog;
import org.lockscope.picture.Picture;
import org.lockscope.picture.RunPicture;
import org.lockscope.picture.Xml;
import org.lockscope.say.Arrow;
import org.lockscope.say.Hit;
import org.lockscope.say.Mark;
import org.lockscope.say.Measured;
import org.lockscope.say.RunSummary;
import org.lockscope.say.Runs;
import org.lockscope.say.TaskWords;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.NewsTasks;
import org.lockscope.session.StagedRun;
import org.lockscope.text.Language;
import org.lockscope.trace.CriticalPath;
import org.lockscope.trace.Lane;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/** What is drawn of a run, and where. */
final class TimelinePaintingTest {
  private static final long MS = 1_000_000;
  private static final TimeSpan ALL = new TimeSpan(0, 100 * MS);

  /** The first holds from 10 to 50 ms, the second waits for it and holds from 50 to 90 ms. */
  private static Trace two(String first, String second) {
    Traces traces = Traces.of(first, second);
    int lock = traces.lock("lock");
    traces.request(1, lock, 10 * MS).acquire(1, lock, 10 * MS);
    traces.request(2, lock, 11 * MS);
    traces.call(1, 10 * MS, 50 * MS).release(1, lock, 50 * MS);
    traces.acquire(2, lock, 50 * MS).call(2, 50 * MS, 90 * MS).release(2, lock, 90 * MS);
    return traces.call(1, 95 * MS, 100 * MS).seal();
  }

  private static Drawn drawn(Timeline timeline) {
    return Traces.drawn(timeline, Traces.layout(timeline.trace(), 1200, 26));
  }

  @Test
  void theNumberOfAMeasuredStretchIsOverTheRibbonsAndNotUnderThem() {
    Trace trace = two("worker-1", "worker-2");
    Annotations measured =
        new Annotations(
            List.of(),
            List.of(),
            List.of(),
            List.of(new Measured(new TimeSpan(20 * MS, 40 * MS), "20 ms measured")),
            0,
            Annotations.NO_LANE,
            false,
            null,
            Markups.NONE);
    Timeline timeline = Traces.timeline(trace, ALL, measured);
    TimelineLayout layout = Traces.layout(trace, 1200, 26);
    Drawn drawn = Traces.drawn(timeline, layout);
    int number = drawn.indexOf("20 ms measured");
    assertThat(drawn.things().subList(number + 1, drawn.things().size())).isEmpty();
    Drawn.Thing text = drawn.things().get(number);
    assertThat(text.bottom()).isLessThanOrEqualTo(layout.axisBottom());
    long clips = drawn.of("clip").count();
    assertThat(drawn.of("unclip").count()).as("no clip is left around it").isEqualTo(clips);
  }

  @Test
  void aStarAtTheFirstInstantAndInTheFirstLaneIsWhole() {
    Trace trace = two("worker-1", "worker-2");
    Annotations marked = Annotations.of(List.of(new Mark(1, 0, true)));
    Timeline timeline = Traces.timeline(trace, ALL, marked);
    Drawn drawn = drawn(timeline);
    Drawn.Thing star =
        drawn
            .of("polygon")
            .filter(thing -> thing.argb() == Theme.LIGHT.race())
            .findFirst()
            .orElseThrow();
    Drawn.Thing clip =
        drawn.things().subList(0, drawn.things().indexOf(star)).stream()
            .filter(thing -> thing.kind().equals("clip"))
            .reduce((before, after) -> after)
            .orElseThrow();
    assertThat(star.x()).isGreaterThanOrEqualTo(clip.x());
    assertThat(star.y()).isGreaterThanOrEqualTo(clip.y());
    assertThat(star.right()).isLessThanOrEqualTo(clip.right());
  }

  @Test
  void aRibbonNumbersWorkersAndNamesAnyOtherThread() {
    Trace ours = two("worker-3", "worker-12");
    assertThat(drawn(Traces.timeline(ours, ALL, Traces.nothing())).texts()).contains("3", "12");
    Trace theirs = two("baker", "oven attendant");
    assertThat(drawn(Traces.timeline(theirs, ALL, Traces.nothing())).texts())
        .contains("baker", "oven attendant")
        .doesNotContain("1", "2");
  }

  @Test
  void ribbonsAreInTheOrderInWhichLocksWereMadeWhoeverTookOneFirst() {
    Traces traces = Traces.of("worker-1");
    int made = traces.lock("first made");
    int later = traces.lock("second made");
    traces.acquire(1, later, MS).release(1, later, 2 * MS);
    Trace trace = traces.acquire(1, made, 3 * MS).release(1, made, 4 * MS).seal();
    assertThat(Ribbons.of(trace)).extracting("name").containsExactly("first made", "second made");
  }

  @Test
  void aRunWhoseSettingsHaveALockHasItsRibbonBeforeItIsTaken() throws Exception {
    for (LockPlacement placement : List.of(LockPlacement.article(), LockPlacement.none())) {
      StagedRun run = StagedRun.start(Runs.settings(placement, 2, 3), new EventLog());
      int early = Ribbons.count(RunSummary.of("", run), null);
      run.await();
      assertThat(early).isEqualTo(Ribbons.count(RunSummary.of("", run), null));
      assertThat(early).isEqualTo(placement.equals(LockPlacement.none()) ? 0 : 1);
    }
  }

  @Test
  void ofALongNameTheMiddleIsLeftOut() {
    Trace trace = two("ForkJoinPool.commonPool-worker-17", "ForkJoinPool.commonPool-worker-18");
    assertThat(drawn(Traces.timeline(trace, ALL, Traces.nothing())).texts())
        .anyMatch(text -> text.startsWith("Fork") && text.contains("…") && text.endsWith("-17"))
        .anyMatch(text -> text.startsWith("Fork") && text.contains("…") && text.endsWith("-18"));
  }

  @Test
  void theStripOfAHoldThatOthersWaitForIsThreeTimesAsHeavy() {
    for (double pitch : new double[] {11, 13, 16, 20, 26, 44}) {
      LaneSplit split = LaneSplit.of(pitch);
      assertThat(split.strip()).isGreaterThanOrEqualTo(2.5 * split.calmStrip());
      assertThat(split.stripTop() + split.strip()).isLessThanOrEqualTo(pitch);
    }
  }

  @Test
  void onAProjectorStripsAreHeavierThanOnADesk() {
    // Ten lanes in the same window: the projector's pixels are 1.92 of the desk's.
    double desk = LaneSplit.of(26).strip();
    double projector = 1.92 * LaneSplit.of(13).strip();
    assertThat(projector).isGreaterThan(desk);
    assertThat(1.92 * LaneSplit.of(13).calmStrip()).isGreaterThan(1.9);
  }

  @Test
  void theLegendSaysWhatTheArrowsAndThePathAre() {
    Legend.Contents bare = Legend.Contents.planned(NewsTasks.ALL);
    Legend.Contents more = bare.with(Set.of(Legend.Marked.HAND_OVERS, Legend.Marked.CRITICAL_PATH));
    Legend legend = new Legend(new Drawn(), Theme.LIGHT, bare, Language.ENGLISH);
    assertThat(legend.texts()).doesNotContain("Critical path", "Hand-over of the lock");
    assertThat(new Legend(new Drawn(), Theme.LIGHT, more, Language.ENGLISH).texts())
        .contains("Critical path", "Hand-over of the lock", "Data race");
  }

  @Test
  void waitingIsHatchedWhereManyLanesAreOnePictureToo() {
    Trace trace = two("worker-1", "worker-2");
    Timeline timeline = Traces.timeline(trace, ALL, Traces.nothing());
    TimelineLayout layout = Traces.layout(trace, 1200, 26);
    Drawn drawn = new Drawn();
    new Density(trace, trace.lanes(), layout.scale(ALL), trace.end())
        .paint(drawn, Theme.LIGHT, 0, 40);
    double hatched = drawn.of("hatch").mapToDouble(Drawn.Thing::width).sum();
    double waits = layout.scale(ALL).x(50 * MS) - layout.scale(ALL).x(11 * MS);
    assertThat(hatched).isBetween(waits - 3, waits + 3);
    assertThat(drawn.of("hatch").count()).as("as few pieces as can be").isLessThan(8);
    assertThat(timeline.lanes().size()).isEqualTo(2);
  }

  @Test
  void whatCameAfterThePlayheadIsNotDrawnWhereTheFutureIsHidden() {
    Trace trace = two("worker-1", "worker-2");
    Annotations hidden =
        new Annotations(
            List.of(new Mark(1, 20 * MS, false), new Mark(2, 80 * MS, false)),
            List.of(new Arrow(Arrow.Kind.HAND_OVER, 1, 50 * MS, 2, 50 * MS)),
            List.of(),
            List.of(),
            0,
            Annotations.NO_LANE,
            true,
            null,
            Markups.NONE);
    Timeline timeline = Traces.timeline(trace, null, ALL, OptionalLong.of(40 * MS), hidden);
    TimelineLayout layout = Traces.layout(trace, 1200, 26);
    double now = layout.scale(ALL).x(40 * MS);
    Set<Integer> states = Set.of(NewsColours.in(Theme.LIGHT).getFirst(), Theme.LIGHT.holding());
    Drawn drawn = Traces.drawn(timeline, layout);
    assertThat(drawn.things())
        .filteredOn(t -> states.contains(t.argb()) || t.argb() == Theme.LIGHT.race())
        .isNotEmpty()
        .allMatch(thing -> thing.right() <= now + 1);
    assertThat(drawn.of("hatch")).isNotEmpty().allMatch(thing -> thing.right() <= now + 0.01);
    assertThat(drawn.texts()).contains("1").doesNotContain("2");
  }

  @Test
  void ofTwoRunsInOneSetOfLanesEachHasItsHolderItsArrowsAndItsPlayhead() {
    Trace above = two("worker-1", "worker-2");
    Traces other = Traces.of("worker-1", "worker-2");
    int lock = other.lock("lock");
    other.acquire(2, lock, 20 * MS).release(2, lock, 30 * MS);
    Trace trace = other.call(1, 30 * MS, 60 * MS).seal();
    Arrow arrow = new Arrow(Arrow.Kind.HAND_OVER, 2, 30 * MS, 1, 40 * MS);
    Overlaid below =
        new Overlaid(
            new Overlaid.Names("A", "B"),
            trace,
            OptionalLong.of(55 * MS),
            List.of(),
            List.of(arrow),
            List.of(),
            new TaskWords(Language.ENGLISH, null),
            Markups.NONE);
    Timeline timeline =
        Traces.timeline(above, below, ALL, OptionalLong.of(45 * MS), Traces.nothing());
    TimelineLayout layout = Traces.layout(above, 1200, 26);
    Drawn drawn = Traces.drawn(timeline, layout);
    double top = layout.ribbonTop(0);
    double middle = top + layout.ribbonHeight() / 2;
    double from = layout.scale(ALL).x(20 * MS);
    assertThat(drawn.of("round"))
        .anyMatch(
            t -> t.argb() == Theme.LIGHT.worker(1) && t.y() >= middle && Math.abs(t.x() - from) < 1)
        .anyMatch(t -> t.argb() == Theme.LIGHT.worker(0) && t.y() == top);
    assertThat(drawn.of("line"))
        .anyMatch(t -> t.argb() == Theme.LIGHT.holding() && t.y() > layout.laneTop(0) + 13);
    for (long playhead : new long[] {45 * MS, 55 * MS}) {
      double x = layout.scale(ALL).x(playhead);
      assertThat(drawn.of("line"))
          .anyMatch(t -> t.argb() == Theme.LIGHT.accent() && Math.abs(t.x() - x) < 0.01);
    }
  }

  private static Overlaid lower(Trace trace, long playhead, Mark... marks) {
    return new Overlaid(
        new Overlaid.Names("A", "C"),
        trace,
        OptionalLong.of(playhead),
        List.of(marks),
        List.of(),
        List.of(),
        new TaskWords(Language.ENGLISH, null),
        Markups.NONE);
  }

  @Test
  void ofTwoRunsInOneSetOfLanesEachHalfAndEachPlayheadHasItsLetter() {
    Trace trace = two("worker-1", "worker-2");
    Timeline timeline =
        Traces.timeline(
            trace, lower(trace, 55 * MS), ALL, OptionalLong.of(45 * MS), Traces.nothing());
    TimelineLayout layout = Traces.layout(trace, 1200, 26);
    Drawn drawn = Traces.drawn(timeline, layout);
    for (String letter : List.of("A", "C")) {
      List<Drawn.Thing> told = drawn.of("text").filter(text -> text.text().equals(letter)).toList();
      assertThat(told).as("its ribbon, its two lanes, its playhead").hasSize(4);
      double x = layout.scale(ALL).x((letter.equals("A") ? 45 : 55) * MS);
      assertThat(told.getLast().x()).isBetween(x - 14, x + 14);
      double half = layout.pitch() / 2;
      double top = layout.laneTop(0) + (letter.equals("A") ? 0 : half);
      assertThat(drawn.of("line"))
          .as("a playhead goes through its own run's halves")
          .filteredOn(line -> Math.abs(line.x() - x) < 0.01)
          .filteredOn(line -> line.argb() == Theme.LIGHT.accent())
          .allMatch(line -> line.height() <= half)
          .anyMatch(line -> Math.abs(line.y() - top) <= 1);
    }
    Timeline together =
        Traces.timeline(
            trace, lower(trace, 45 * MS), ALL, OptionalLong.of(45 * MS), Traces.nothing());
    assertThat(Traces.drawn(together, layout).of("polygon"))
        .as("one playhead for both")
        .filteredOn(head -> head.argb() == Theme.LIGHT.accent())
        .hasSize(1);
  }

  @Test
  void ofTwoRunsInOneSetOfLanesAStarStaysInItsRunsHalf() {
    Trace trace = two("worker-1", "worker-2");
    Overlaid below = lower(trace, 100 * MS, new Mark(1, 40 * MS, true));
    Timeline timeline =
        Traces.timeline(trace, below, ALL, OptionalLong.of(100 * MS), Traces.nothing());
    TimelineLayout layout = Traces.layout(trace, 1200, 26);
    Drawn.Thing star =
        Traces.drawn(timeline, layout)
            .of("polygon")
            .filter(thing -> thing.argb() == Theme.LIGHT.race())
            .findFirst()
            .orElseThrow();
    double half = layout.pitch() / 2;
    assertThat(star.height()).isLessThanOrEqualTo(half);
    assertThat(star.y() + star.height() / 2).isGreaterThan(layout.laneTop(0) + half + 3);
  }

  @Test
  void theLegendSaysWhichOfTwoRunsInOneSetOfLanesIsWhere() {
    Legend.Contents contents = Legend.Contents.planned(NewsTasks.ALL);
    assertThat(new Legend(new Drawn(), Theme.LIGHT, contents, Language.ENGLISH).texts())
        .noneMatch(text -> text.contains("above"));
    Legend.Contents shared = contents.sharing(new Overlaid.Names("A", "C"));
    assertThat(new Legend(new Drawn(), Theme.LIGHT, shared, Language.ENGLISH).texts())
        .contains("A above, C below");
  }

  @Test
  void ofTwoRunsInOneSetOfLanesEachHasItsCriticalPath() {
    Trace trace = two("worker-1", "worker-2");
    CriticalPath.Segment step =
        new CriticalPath.Segment(CriticalPath.Kind.CALL, trace.lanes().get(1).thread(), 0, 30 * MS);
    Overlaid below =
        new Overlaid(
            new Overlaid.Names("A", "B"),
            trace,
            OptionalLong.empty(),
            List.of(),
            List.of(),
            List.of(step),
            new TaskWords(Language.ENGLISH, null),
            Markups.NONE);
    Timeline timeline = Traces.timeline(trace, below, ALL, OptionalLong.empty(), Traces.nothing());
    TimelineLayout layout = Traces.layout(trace, 1200, 26);
    List<Drawn.Thing> path =
        Traces.drawn(timeline, layout)
            .of("rect")
            .filter(t -> t.argb() == Theme.LIGHT.accent())
            .toList();
    assertThat(path).hasSize(1);
    assertThat(path.getFirst().y()).isGreaterThan(layout.laneTop(1) + layout.pitch() / 2 - 1);
    assertThat(path.getFirst().right()).isEqualTo(layout.scale(ALL).x(30 * MS));
  }

  @Test
  void whatIsUnderTheMouseInTheLowerHalfIsTheOtherRuns() throws Exception {
    RunSummary a = Runs.run("A", LockPlacement.article(), 3);
    RunSummary b = Runs.run("B", LockPlacement.append(), 3);
    TimeSpan span = new TimeSpan(0, Math.max(a.trace().end(), b.trace().end()));
    Overlaid below =
        new Overlaid(
            new Overlaid.Names("A", "B"),
            b.trace(),
            OptionalLong.empty(),
            List.of(),
            List.of(),
            List.of(),
            new TaskWords(Language.ENGLISH, null),
            Markups.NONE);
    Timeline timeline =
        Traces.timeline(a.trace(), below, span, OptionalLong.empty(), Traces.nothing());
    TimelineLayout layout = Traces.layout(a.trace(), 1200, 26);
    HitTest hits = new HitTest(a, b, timeline, layout, null);
    double x = layout.scale(span).x(b.trace().lanes().get(0).activity().start(0)) + 4;
    double upper = layout.laneTop(0) + 5;
    double lower = layout.laneTop(0) + 16;
    assertThat(hits.runAt(upper)).isSameAs(a);
    assertThat(hits.runAt(lower)).isSameAs(b);
    assertThat(hits.at(x, lower).orElseThrow()).isInstanceOf(Hit.OfInterval.class);
    Lane lane = ((Hit.OfInterval) hits.at(x, lower).orElseThrow()).lane();
    assertThat(lane).isSameAs(b.trace().lanes().getFirst());
    assertThat(hits.runAt(layout.ribbonTop(0) + 2)).isSameAs(a);
    assertThat(hits.runAt(layout.ribbonTop(0) + 14)).isSameAs(b);
  }

  @Test
  void aTitleAndItsRemarkAreOneTextOfADrawing() throws Exception {
    RunSummary run = Runs.run("A", LockPlacement.article(), 2);
    Picture picture = RunPicture.of(List.of(run), Theme.LIGHT, true);
    assertThat(Xml.elements(Xml.document(picture), "text"))
        .filteredOn(text -> text.getTextContent().startsWith("A · lock around article"))
        .singleElement()
        .satisfies(text -> assertThat(text.getTextContent()).contains("2 articles in"));
  }

  @Test
  void thirtyLanesHaveThirtyColours() {
    for (int a = 0; a < Theme.WORKER_COLOURS; a++) {
      for (int b = 0; b < a; b++) {
        assertThat(
                Ciede2000.difference(
                    Vision.NORMAL.sees(Theme.LIGHT.worker(a)),
                    Vision.NORMAL.sees(Theme.LIGHT.worker(b))))
            .as("lanes %d and %d", a, b)
            .isGreaterThan(8);
      }
    }
    assertThat(Theme.WORKER_COLOURS).isEqualTo(30);
  }
}
