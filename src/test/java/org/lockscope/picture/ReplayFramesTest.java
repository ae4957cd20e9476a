package org.lockscope.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lockscope.paint.Drawn;
import org.lockscope.paint.Markup;
import org.lockscope.paint.Markups;
import org.lockscope.paint.NewsColours;
import org.lockscope.paint.Place;
import org.lockscope.paint.Theme;
import org.lockscope.say.Captions;
import org.lockscope.say.FigureCard;
import org.lockscope.say.RunCards;
import org.lockscope.say.RunSummary;
import org.lockscope.say.Runs;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.trace.TimeSpan;

final class ReplayFramesTest {
  private static final RunPicture.Options ALL = RunPicture.Options.DEFAULT;

  private static List<RunSummary> runs;

  @BeforeAll
  static void run() throws InterruptedException {
    runs =
        List.of(
            Runs.run("A", LockPlacement.append(), 5), Runs.run("B", LockPlacement.article(), 5));
  }

  private static ReplayFrames frames(RunPicture.Options options, int count) {
    return new ReplayFrames(runs, Theme.LIGHT, options, count);
  }

  private static List<String> texts(Picture picture) throws Exception {
    return Xml.texts(Xml.document(picture));
  }

  @Test
  void theFirstIsTheBeginningTheLastTheEndOfTheLongestRun() throws Exception {
    ReplayFrames frames = frames(ALL, 7);
    long end = Math.max(runs.get(0).trace().end(), runs.get(1).trace().end());
    assertThat(frames.count()).isEqualTo(7);
    assertThat(frames.instant(0)).isZero();
    assertThat(frames.instant(3)).isBetween(end / 2 - 1, end / 2 + 1);
    assertThat(frames.instant(6)).isEqualTo(end);
    assertThat(texts(frames.apply(0)))
        .contains("0 of 5 articles so far")
        .contains("0 / 5  |  0 / 5");
    assertThat(texts(frames.apply(6)))
        .contains("5 / 5  |  5 / 5")
        .contains(Captions.remark(runs.get(0), runs.get(1)));
  }

  @Test
  void figuresAreThoseOfTheInstant() throws Exception {
    ReplayFrames frames = frames(ALL, 40);
    for (int k = 0; k < 40; k += 13) {
      long now = frames.instant(k);
      List<RunSummary> then =
          runs.stream().map(run -> run.at(run.trace().events().at(now))).toList();
      List<String> values = RunCards.of(then).stream().map(FigureCard::value).toList();
      assertThat(texts(frames.apply(k))).containsAll(values);
    }
  }

  @Test
  void whatWasDrawnByHandIsInEachPictureAndWithAHiddenFutureOnceItHasHappened() throws Exception {
    RunSummary marked = runs.getFirst();
    long half = marked.trace().end() / 2;
    Place there = new Place(half, marked.trace().lanes().getFirst().thread(), 0.5);
    Markups label = Markups.NONE.with(new Markup.Label(there, "look here"));
    ReplayFrames drawn =
        frames(ALL, 9).with(run -> run.trace() == marked.trace() ? label : Markups.NONE);
    assertThat(texts(drawn.apply(0))).containsOnlyOnce("look here");
    assertThat(texts(drawn.apply(8))).containsOnlyOnce("look here");
    assertThat(texts(drawn.hidingTheFuture().apply(0))).doesNotContain("look here");
    assertThat(texts(drawn.hidingTheFuture().apply(8))).containsOnlyOnce("look here");
  }

  @Test
  void allAreOfOneSizeThatOfThePictureOfTheWholeRuns() {
    RunPicture.Options narrow = ALL.withWidth(640);
    Picture whole = RunPicture.of(runs, Theme.LIGHT, narrow);
    ReplayFrames frames = frames(narrow, 11);
    for (int k = 0; k < 11; k++) {
      assertThat(frames.apply(k).width()).isEqualTo(640);
      assertThat(frames.apply(k).height()).isEqualTo(whole.height());
    }
  }

  @Test
  void ofAStretchOfTimeOnlyThatIsReplayed() {
    TimeSpan span = new TimeSpan(1_000_000, 3_000_000);
    ReplayFrames frames = frames(ALL.withSpan(span), 3);
    assertThat(frames.instant(0)).isEqualTo(1_000_000);
    assertThat(frames.instant(1)).isEqualTo(2_000_000);
    assertThat(frames.instant(2)).isEqualTo(3_000_000);
    ReplayFrames beyond = frames(ALL.withSpan(new TimeSpan(-5_000, Long.MAX_VALUE / 2)), 3);
    assertThat(beyond.instant(0)).isZero();
    assertThat(beyond.instant(2)).isEqualTo(frames(ALL, 2).instant(1));
  }

  @Test
  void withTheFutureHiddenNothingIsDrawnAfterThePlayhead() {
    ReplayFrames frames = frames(ALL, 5);
    Drawn pale = drawn(frames.apply(1));
    Drawn hidden = drawn(frames.hidingTheFuture().apply(1));
    double playhead = playhead(pale);
    assertThat(playhead(hidden)).isEqualTo(playhead);
    assertThat(bars(pale)).anyMatch(bar -> bar.x() > playhead);
    assertThat(bars(hidden))
        .isNotEmpty()
        .allSatisfy(bar -> assertThat(bar.right()).isLessThanOrEqualTo(playhead + 1.5));
    assertThat(drawn(frames.hidingTheFuture().apply(4)).things())
        .isEqualTo(drawn(frames.apply(4)).things());
  }

  @Test
  void foldedLanesHideTheFutureToo() throws Exception {
    List<RunSummary> many = List.of(Runs.run("", LockPlacement.none(), RunPicture.MOST_LANES + 9));
    Drawn hidden = drawn(new ReplayFrames(many, Theme.LIGHT, ALL, 4).hidingTheFuture().apply(1));
    double playhead = playhead(hidden);
    Drawn.Thing cover = hidden.of("rect").filter(thing -> thing.height() > 70).toList().getLast();
    assertThat(cover.argb()).isEqualTo(Theme.LIGHT.track());
    assertThat(cover.x()).isCloseTo(playhead, within(0.01));
  }

  private static Drawn drawn(Picture picture) {
    Drawn drawn = new Drawn();
    picture.painter().accept(drawn);
    return drawn;
  }

  private static double playhead(Drawn drawn) {
    return drawn
        .of("line")
        .filter(line -> line.width() == 0 && line.argb() == Theme.LIGHT.accent())
        .findFirst()
        .orElseThrow()
        .x();
  }

  /** Calls of the lanes; the legend has some of its own. */
  private static List<Drawn.Thing> bars(Drawn drawn) {
    return drawn
        .of("round")
        .filter(thing -> NewsColours.in(Theme.LIGHT).contains(thing.argb()))
        .filter(thing -> thing.width() != 16)
        .toList();
  }

  @Test
  void onePictureIsNoReplay() {
    assertThatThrownBy(() -> frames(ALL, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a replay of 1 pictures does not move");
  }
}
