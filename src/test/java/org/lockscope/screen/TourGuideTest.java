package org.lockscope.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lockscope.lesson.LessonReader;
import org.lockscope.lesson.Tour;
import org.lockscope.say.Captions;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.news.LockKind;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.NewsKnobs;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.session.RunEnvironment;
import org.lockscope.text.Language;

/** The tour on the screen: what it sets up, hides, runs and measures, without a window. */
final class TourGuideTest {
  private CountDownLatch answer = new CountDownLatch(0);
  private final Screen screen =
      new Screen(
          Language.ENGLISH,
          RunEnvironment.sleeping(duration -> answer.await()),
          RunSettings.DEFAULT,
          () -> {});
  private final Tour tour = new Tour(LessonReader.tour(Language.ENGLISH), 0);
  private final TourGuide guide = new TourGuide(screen, tour);
  private long clock;

  @AfterEach
  void close() {
    guide.close();
    screen.close();
  }

  private void toTheEnd() throws InterruptedException {
    for (int i = 0; i < 10_000 && (screen.running() || i == 0); i++) {
      clock += 16_000_000;
      screen.pulse(clock);
      Thread.sleep(1);
    }
    assertThat(screen.running()).isFalse();
    guide.look();
  }

  private void predict() {
    tour.answer(1);
    tour.predictSeconds(10.0);
    tour.predictResults(10);
  }

  private void free(LockPlacement placement) throws InterruptedException {
    screen
        .editor()
        .edit(RunSettings.of(screen.state().editing().settings()).withPlacement(placement));
    screen.run();
    toTheEnd();
  }

  private String titles() {
    return String.join("; ", screen.frame().whole().stream().map(Captions::title).toList());
  }

  private RunSettings step(int step) {
    return RunSettings.of(tour.lesson().steps().get(step).settings());
  }

  @Test
  void aQuestionHidesAllThatRanBeforeItAndShowsWhatIsBegunSince() throws InterruptedException {
    free(LockPlacement.article());
    guide.setOpen(true);
    assertThat(guide.asks()).isTrue();
    assertThat(screen.frame().runs()).isEmpty();
    free(LockPlacement.append());
    assertThat(titles()).isEqualTo("lock around append");
    tour.move(1);
    assertThat(screen.frame().runs()).as("at the next question").isEmpty();
    guide.setOpen(false);
    assertThat(guide.asks()).isFalse();
    assertThat(titles()).isEqualTo("A · lock around article; B · lock around append");
  }

  @Test
  void whatIsOnScreenStaysWhenThePresentersWindowOpensUntilTheTourIsUsed()
      throws InterruptedException {
    free(LockPlacement.article());
    Plan own = screen.state().editing().settings();
    guide.setOpen(true, false);
    assertThat(guide.asks()).isFalse();
    assertThat(screen.frame().runs()).hasSize(1);
    assertThat(screen.state().editing().settings()).isEqualTo(own);
    tour.answer(1);
    assertThat(guide.asks()).isTrue();
    assertThat(screen.frame().runs()).isEmpty();
    guide.setOpen(false, false);
    guide.setOpen(true, false);
    assertThat(guide.asks()).as("opened anew").isFalse();
    guide.setOpen(true, true);
    assertThat(guide.asks()).as("the tour is seen, too").isTrue();
  }

  @Test
  void anotherLanguageIsNoUseOfTheTour() throws InterruptedException {
    free(LockPlacement.article());
    guide.setOpen(true, false);
    tour.tell(LessonReader.tour(Language.GERMAN));
    assertThat(guide.asks()).isFalse();
    assertThat(screen.frame().runs()).hasSize(1);
  }

  @Test
  void whatIsHiddenForAQuestionComesBackAtItsInstant() throws InterruptedException {
    free(LockPlacement.article());
    screen.player().seek(1);
    long left = screen.frame().runs().getFirst().moment().time();
    guide.setOpen(true);
    assertThat(screen.frame().runs()).isEmpty();
    guide.setOpen(false);
    assertThat(screen.frame().runs().getFirst().atEnd()).isFalse();
    assertThat(screen.frame().runs().getFirst().moment().time()).isEqualTo(left);
  }

  @Test
  void thePresentersWindowLeadsFromTheFirstStepWhereNothingHasRun() {
    guide.setOpen(true, false);
    assertThat(guide.asks()).isTrue();
    assertThat(screen.state().editing().settings()).isEqualTo(step(0));
  }

  @Test
  void aStepThatIsRunShowsAllAgain() throws InterruptedException {
    free(LockPlacement.article());
    guide.setOpen(true);
    guide.start();
    assertThat(screen.running()).as("with nothing predicted").isFalse();
    predict();
    guide.start();
    assertThat(guide.asks()).isFalse();
    assertThat(screen.frame().runs()).hasSize(2);
    toTheEnd();
    assertThat(tour.measured()).isNotNull();
  }

  @Test
  void codeAndControlsAreThoseOfTheStepThatIsAskedAbout() throws InterruptedException {
    RunSettings own = RunSettings.DEFAULT.withWorkers(new Workers.Pool(3));
    screen.editor().edit(own);
    guide.setOpen(true);
    assertThat(screen.state().editing().settings()).isEqualTo(step(0));
    predict();
    guide.start();
    toTheEnd();
    tour.move(1);
    assertThat(screen.state().editing().settings()).isEqualTo(step(1));
    assertThat(screen.frame().code()).isEqualTo(new Frame.Code(step(1), true));
    tour.move(99);
    assertThat(screen.state().editing().settings()).as("at the result").isEqualTo(own);
    tour.move(-1);
    guide.setOpen(false);
    assertThat(screen.state().editing().settings()).isEqualTo(own);
    assertThat(screen.frame().code()).isEqualTo(new Frame.Code(step(0), false));
    assertThat(screen.frame().drafted())
        .containsExactlyInAnyOrder(NewsKnobs.PLACEMENT, NewsKnobs.WORKERS);
  }

  @Test
  void whatTheUserSetsBesideAQuestionStays() {
    guide.setOpen(true);
    RunSettings changed = RunSettings.of(screen.state().editing().settings()).withLockKind(fair());
    screen.editor().edit(changed);
    tour.answer(0);
    assertThat(RunSettings.of(screen.state().editing().settings()).lockKind()).isEqualTo(fair());
  }

  private static LockKind fair() {
    return LockKind.FAIR;
  }

  @Test
  void whatIsSetWhileTheTourAsksIsADraftThatRunStarts() throws InterruptedException {
    free(LockPlacement.article());
    guide.setOpen(true);
    screen.editor().place(LockPlacement.append().chosen());
    screen.editor().draft(LockPlacement.article().chosen());
    screen.editor().finish();
    screen.editor().edit(RunSettings.of(screen.state().editing().settings()).withLockKind(fair()));
    screen.editor().used();
    assertThat(screen.running()).isFalse();
    assertThat(screen.state().slots().listed()).hasSize(1);
    guide.run();
    assertThat(screen.frame().runs()).hasSize(1);
    assertThat(tour.running()).as("another run than the step's").isFalse();
  }

  @Test
  void runIsTheToursOwnWhereItsStepIsSetUp() throws InterruptedException {
    answer = new CountDownLatch(1);
    guide.setOpen(true);
    guide.run();
    assertThat(guide.waits()).isTrue();
    assertThat(screen.running()).as("with nothing predicted").isFalse();
    predict();
    assertThat(guide.waits()).isFalse();
    guide.run();
    guide.run();
    assertThat(tour.running()).isTrue();
    assertThat(screen.frame().runs()).as("though it was pressed twice").hasSize(1);
    screen.stop();
    toTheEnd();
    answer.countDown();
    guide.run();
    toTheEnd();
    assertThat(tour.measured()).as("after it was stopped").isNotNull();
    guide.run();
    assertThat(tour.running()).as("it has been measured").isFalse();
    assertThat(screen.running()).isTrue();
  }

  @Test
  void whatWasSaidStandsWhileTheStepRunsAndAfterIt() throws InterruptedException {
    answer = new CountDownLatch(1);
    guide.setOpen(true);
    predict();
    guide.start();
    assertThat(tour.running()).isTrue();
    assertThat(tour.ready()).isFalse();
    tour.answer(0);
    tour.predictSeconds(1.0);
    tour.predictResults(1);
    tour.count(0, 5);
    answer.countDown();
    toTheEnd();
    assertThat(tour.running()).isFalse();
    tour.predictSeconds(1.0);
    assertThat(tour.answer()).hasValue(1);
    assertThat(tour.predictedSeconds()).isEqualTo(10.0);
    assertThat(tour.predictedResults()).isEqualTo(10);
    assertThat(tour.poll().all()).isZero();
  }

  @Test
  void aRunThatEndsBehindAnotherQuestionIsStillMeasured() throws InterruptedException {
    answer = new CountDownLatch(1);
    guide.setOpen(true);
    predict();
    guide.start();
    tour.move(1);
    assertThat(screen.frame().runs()).isEmpty();
    answer.countDown();
    toTheEnd();
    tour.move(-1);
    assertThat(tour.measured()).isNotNull();
  }

  @Test
  void aStepsRunThatIsStoppedCanBeRunAgain() throws InterruptedException {
    answer = new CountDownLatch(1);
    guide.setOpen(true);
    predict();
    guide.start();
    screen.stop();
    toTheEnd();
    assertThat(tour.measured()).isNull();
    assertThat(tour.ready()).isTrue();
    tour.predictSeconds(30.0);
    answer.countDown();
    guide.start();
    toTheEnd();
    assertThat(tour.measured()).isNotNull();
    assertThat(tour.predictedSeconds()).isEqualTo(30.0);
  }

  @Test
  void aStepIsAskedAnewWhenItIsForgotten() throws InterruptedException {
    guide.setOpen(true);
    predict();
    guide.start();
    toTheEnd();
    tour.again();
    assertThat(guide.asks()).isTrue();
    assertThat(screen.frame().runs()).isEmpty();
    assertThat(tour.answer()).isEmpty();
    assertThat(tour.measured()).isNull();
  }

  @Test
  void theNextRunIsADraftWhereverItDiffersFromTheRunInFocus() throws InterruptedException {
    assertThat(screen.frame().drafted()).as("before any run").isEmpty();
    free(LockPlacement.append());
    assertThat(screen.frame().drafted()).isEmpty();
    screen
        .editor()
        .edit(RunSettings.of(screen.state().editing().settings()).with(NewsKnobs.ARTICLES, 7));
    assertThat(screen.frame().drafted()).containsExactly(NewsKnobs.ARTICLES);
    screen.editor().draft(LockPlacement.article().chosen());
    assertThat(screen.frame().drafted()).contains(NewsKnobs.PLACEMENT);
  }

  @Test
  void whereAScenarioIsChosenThatIsWhatRuns() throws InterruptedException {
    guide.setOpen(true);
    screen.stager().choose(screen.stager().scenarios().get("relay"));
    assertThat(guide.waits()).isFalse();
    guide.run();
    toTheEnd();
    assertThat(titles()).startsWith("Relay");
    assertThat(tour.measured()).isNull();
  }

  @Test
  void aStepThatIsComeToTurnsToThePanelItSpeaksOfOnceAndTheTourGivesWayToNone() {
    tour.goTo(1);
    assertThat(screen.state().options().panel()).isEqualTo(SideView.Panel.RACES);
    screen.arranger().turnTo(SideView.Panel.LIST);
    tour.answer(1);
    assertThat(screen.state().options().panel()).isEqualTo(SideView.Panel.LIST);
    tour.goTo(3);
    assertThat(screen.state().options().panel()).isEqualTo(SideView.Panel.CODE);
    screen.arranger().turnTo(SideView.Panel.TOUR);
    tour.goTo(1);
    assertThat(screen.state().options().panel()).isEqualTo(SideView.Panel.TOUR);
  }
}
