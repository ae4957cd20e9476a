package org.lockscope.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.lockscope.picture.Picture;
import org.lockscope.picture.RunPicture;
import org.lockscope.picture.Xml;
import org.lockscope.say.RunSummary;
import org.lockscope.say.Runs;
import org.lockscope.say.TaskWords;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.text.Language;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/** What is drawn by hand stays where it is in the run. */
final class MarkupTest {
  private static final long MS = 1_000_000;
  private static final TimeSpan ALL = new TimeSpan(0, 100 * MS);
  private static final Markup ARROW =
      new Markup.Pointer(new Place(20 * MS, 1, 0.5), new Place(60 * MS, 3, 0.5));
  private static final Markup LABEL = new Markup.Label(new Place(50 * MS, 2, 0.5), "why?");
  private static final Markup LIGHT =
      new Markup.Spotlight(new Place(30 * MS, 1, 0), new Place(70 * MS, 2, 1));
  private static final Markup PEN =
      new Markup.Line(List.of(new Place(10 * MS, 3, 0), new Place(15 * MS, 3, 1)));

  private static Trace trace() {
    return Traces.of("worker-1", "worker-2", "worker-3")
        .call(1, 0, 90 * MS)
        .call(2, 0, 95 * MS)
        .call(3, 0, 100 * MS)
        .seal();
  }

  private static Timeline timeline(Trace trace, TimeSpan span, Markup... markups) {
    return Traces.timeline(trace, span, Traces.nothing().with(new Markups(List.of(markups))));
  }

  @Test
  void aPlaceIsWhereItWasPointedAtAndMovesWithTheRun() {
    Trace trace = trace();
    TimelineLayout layout = Traces.layout(trace, 1200, 26);
    Places places = Places.of(timeline(trace, ALL), layout);
    Place place = places.at(400, layout.laneTop(1) + 13).orElseThrow();
    assertThat(place.thread()).isEqualTo(2);
    assertThat(places.x(place)).isCloseTo(400, within(0.01));
    assertThat(places.y(place)).isCloseTo(layout.laneTop(1) + 13, within(0.01));
    Places zoomed = Places.of(timeline(trace, new TimeSpan(0, 50 * MS)), layout);
    double start = layout.plotLeft();
    assertThat(zoomed.x(place) - start).isCloseTo(2 * (400 - start), within(0.5));
    Lanes turned = new Lanes(trace.lanes().reversed());
    Places sorted = new Places(new LaneBand(layout, turned, null, false), layout.scale(ALL));
    assertThat(sorted.y(place)).isCloseTo(layout.laneTop(1) + 13, within(0.01));
    Place first = new Place(0, 1, 0.5);
    assertThat(sorted.y(first)).isCloseTo(layout.laneTop(2) + 13, within(0.01));
  }

  @Test
  void ofTwoRunsInOneSetOfLanesWhatIsDrawnInTheLowerHalfIsOverTheLowerRun() throws Exception {
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
    double y = layout.laneTop(1) + 20;
    assertThat(hits.lowerAt(y)).isTrue();
    Places places = hits.places(true);
    Place place = places.at(400, y).orElseThrow();
    assertThat(place.thread()).isEqualTo(b.trace().lanes().get(1).thread());
    assertThat(place.down()).isBetween(0.0, 1.0);
    assertThat(places.y(place)).isCloseTo(y, within(0.01));
    Markups upper = Markups.NONE.with(new Markup.Label(hits.places(false).at(300, y).get(), "one"));
    Markups lower = Markups.NONE.with(new Markup.Label(place, "two"));
    assertThat(Traces.drawn(timeline.with(upper).withBelow(lower), layout).texts())
        .as("which run a label is about")
        .contains("A · one", "B · two");
    Timeline alone = Traces.timeline(b.trace(), span, Traces.nothing().with(lower));
    assertThat(Traces.drawn(alone, layout).texts()).contains("two");
  }

  @Test
  void wherePlacesHaveNoLaneNothingIsPointedAt() {
    Trace trace = trace();
    Places places =
        new Places(
            new LaneBand(Traces.layout(trace, 1200, 26), new Lanes(List.of()), null, false),
            Traces.layout(trace, 1200, 26).scale(ALL));
    assertThat(places.at(400, 100)).isEmpty();
    assertThat(places.shows(new Place(0, 1, 0))).isFalse();
  }

  @Test
  void penArrowLabelAndSpotlightAreDrawnOverTheLanesAndTheLightUnderThem() {
    Trace trace = trace();
    Timeline timeline = timeline(trace, ALL, ARROW, LABEL, PEN, LIGHT);
    TimelineLayout layout = Traces.layout(trace, 1200, 26);
    Drawn drawn = Traces.drawn(timeline, layout);
    assertThat(drawn.texts()).contains("why?");
    List<Drawn.Thing> ink =
        drawn.things().stream().filter(t -> t.argb() == Theme.LIGHT.pen()).toList();
    assertThat(ink).extracting(Drawn.Thing::kind).contains("line", "polygon", "round");
    Drawn.Thing dim =
        drawn.of("polygon").filter(t -> t.argb() >>> 24 == 0x9a).findFirst().orElseThrow();
    assertThat(drawn.things().indexOf(dim)).isLessThan(drawn.things().indexOf(ink.getFirst()));
    assertThat(dim.x()).isLessThan(layout.plotLeft());
    assertThat(dim.right()).isGreaterThan(layout.plotLeft() + layout.plotWidth());
  }

  @Test
  void aLabelOfASingleLaneIsNotCutOff() {
    Trace trace = Traces.of("worker-1").call(1, 0, 100 * MS).seal();
    TimelineLayout layout = Traces.layout(trace, 1200, 30);
    Markup label = new Markup.Label(new Place(50 * MS, 1, 0.5), "why?");
    Drawn drawn = Traces.drawn(timeline(trace, ALL, label), layout);
    Drawn.Thing pill =
        drawn
            .of("round")
            .filter(t -> t.argb() == Theme.LIGHT.pen() && t.width() > 10)
            .findFirst()
            .orElseThrow();
    assertThat(pill.y()).isGreaterThanOrEqualTo(layout.axisBottom());
    assertThat(pill.bottom()).isLessThanOrEqualTo(layout.lanesBottom());
  }

  @Test
  void whatIsMarkedOnALaneThatIsNotShownIsNotDrawn() {
    Trace trace = trace();
    Timeline all = timeline(trace, ALL, LABEL);
    Timeline one =
        new Timeline(
            trace,
            null,
            new Lanes(trace.lanes().subList(0, 1)),
            "",
            "",
            "",
            ALL,
            OptionalLong.empty(),
            all.annotations(),
            all.tasks(),
            all.lengths());
    TimelineLayout layout = Traces.layout(trace, 1200, 26);
    assertThat(Traces.drawn(all, layout).texts()).contains("why?");
    assertThat(Traces.drawn(one, layout).texts()).doesNotContain("why?");
  }

  @Test
  void thereIsOneSpotlightAndALimit() {
    Markups lit = Markups.NONE.with(LIGHT).with(ARROW);
    Markup other = new Markup.Spotlight(new Place(0, 1, 0), new Place(MS, 1, 1));
    assertThat(lit.with(other).all()).containsExactly(ARROW, other);
    Markups many = Markups.NONE;
    for (int i = 0; i < Markups.MOST + 5; i++) {
      many = many.with(new Markup.Label(new Place(i, 1, 0), "label " + i));
    }
    assertThat(many.all())
        .hasSize(Markups.MOST)
        .contains(new Markup.Label(new Place(204, 1, 0), "label 204"));
  }

  @Test
  void theLatestUnderTheMouseIsTakenAway() {
    Trace trace = trace();
    TimelineLayout layout = Traces.layout(trace, 1200, 26);
    Places places = Places.of(timeline(trace, ALL), layout);
    Markups markups = Markups.NONE.with(LIGHT).with(ARROW).with(LABEL);
    Place middle = new Place(40 * MS, 2, 0.5);
    double x = places.x(middle);
    double y = places.y(middle);
    assertThat(markups.at(x, y, places)).contains(ARROW);
    assertThat(markups.without(ARROW).at(x, y, places)).contains(LIGHT);
    assertThat(markups.at(places.x(new Place(90 * MS, 3, 1)), y, places)).isEmpty();
  }

  @Test
  void aPictureHasWhatWasDrawnOnItsRun() throws Exception {
    RunSummary run = Runs.run("", LockPlacement.article(), 3);
    int thread = run.trace().lanes().getFirst().thread();
    Markups drawn = Markups.NONE.with(new Markup.Label(new Place(MS, thread, 0.5), "Here!"));
    Picture picture =
        RunPicture.of(
            List.of(run),
            Theme.LIGHT,
            RunPicture.Options.DEFAULT,
            shown -> shown.trace() == run.trace() ? drawn : Markups.NONE);
    assertThat(Xml.texts(Xml.document(picture))).contains("Here!");
  }
}
