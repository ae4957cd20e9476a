package org.lockscope.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lockscope.paint.Captions;
import org.lockscope.paint.Hit;
import org.lockscope.paint.RunSummary;
import org.lockscope.pipeline.Collector;
import org.lockscope.pipeline.LockPlacement;
import org.lockscope.pipeline.RandomSource;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.pipeline.Step;
import org.lockscope.session.Recording;
import org.lockscope.session.RunEnvironment;
import org.lockscope.text.Language;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/** What is on screen, commanded without a window. */
final class ScreenTest {
  private static final RunSettings APPEND = RunSettings.DEFAULT;

  private CountDownLatch answer = new CountDownLatch(1);
  private final Screen screen =
      new Screen(
          Language.ENGLISH, RunEnvironment.sleeping(duration -> answer.await()), APPEND, () -> {});
  private long clock;

  @AfterEach
  void close() {
    screen.close();
  }

  private void pulse() {
    clock += 16_000_000;
    screen.pulse(clock);
  }

  private void toTheEnd() throws InterruptedException {
    answer.countDown();
    for (int i = 0; i < 10_000 && screen.running(); i++) {
      pulse();
      Thread.sleep(1);
    }
    assertThat(screen.running()).isFalse();
  }

  private RunId ran(LockPlacement placement) throws InterruptedException {
    screen.editor().edit(screen.state().editing().settings().withPlacement(placement));
    RunId id = screen.run();
    toTheEnd();
    return id == null ? new RunId(0) : id;
  }

  private String titles() {
    return String.join("; ", screen.frame().whole().stream().map(Captions::title).toList());
  }

  @Test
  void aDragFromPressToReleaseIsOneRun() throws InterruptedException {
    ran(LockPlacement.none());
    screen.editor().draft(LockPlacement.append());
    screen.editor().draft(LockPlacement.span(Step.KEYWORDS, Step.APPEND));
    assertThat(screen.frame().code().draft()).isTrue();
    assertThat(screen.state().slots().listed()).hasSize(1);
    screen.editor().finish();
    screen.editor().finish();
    assertThat(screen.state().slots().listed()).hasSize(2);
    assertThat(screen.frame().code().draft()).isFalse();
    assertThat(screen.state().editing().settings().placement())
        .isEqualTo(LockPlacement.span(Step.KEYWORDS, Step.APPEND));
  }

  @Test
  void aLockThatAppearsUnderThePressIsRunThoughItIsDraggedNoFurther() throws InterruptedException {
    ran(LockPlacement.none());
    screen.editor().draft(LockPlacement.append());
    screen.editor().finish();
    assertThat(titles()).isEqualTo("A · no lock; B · lock around append");
  }

  @Test
  void aDragThatEndsWhereItBeganRunsNothing() throws InterruptedException {
    ran(LockPlacement.append());
    screen.editor().draft(LockPlacement.article());
    screen.editor().draft(LockPlacement.append());
    screen.editor().finish();
    assertThat(screen.state().slots().listed()).hasSize(1);
  }

  @Test
  void aKeyThatMovesTheLockDuringADragIsTheOneCommand() throws InterruptedException {
    ran(LockPlacement.none());
    screen.editor().draft(LockPlacement.append());
    screen.editor().place(LockPlacement.article());
    screen.editor().finish();
    assertThat(titles()).isEqualTo("A · no lock; B · lock around article");
    assertThat(screen.state().slots().listed()).hasSize(2);
  }

  @Test
  void keysOnTheBracketRunOnceWhenTheyRest() throws InterruptedException {
    ran(LockPlacement.append());
    screen.editor().draftByKey(LockPlacement.span(Step.KEYWORDS, Step.APPEND));
    pulse();
    screen.editor().draftByKey(LockPlacement.span(Step.SENTIMENT, Step.APPEND));
    pulse();
    assertThat(screen.state().slots().listed()).hasSize(1);
    clock += Editor.PAUSE;
    pulse();
    assertThat(screen.state().slots().listed()).hasSize(2);
    clock += Editor.PAUSE;
    pulse();
    assertThat(screen.state().slots().listed()).hasSize(2);
  }

  @Test
  void theRestAfterAKeyBeginsWithThePulseAfterIt() throws InterruptedException {
    ran(LockPlacement.append());
    clock += 10 * Editor.PAUSE; // nothing was drawn for a while, since nothing changed
    screen.editor().draftByKey(LockPlacement.article());
    pulse();
    assertThat(screen.state().editing().draft()).isEqualTo(LockPlacement.article());
    clock += Editor.PAUSE;
    assertThat(screen.pulse(clock)).isTrue();
    assertThat(titles()).isEqualTo("A · lock around append; B · lock around article");
  }

  @Test
  void aDraftOfARunIsGivenUpWithItsFocus() throws InterruptedException {
    RunId first = ran(LockPlacement.append());
    ran(LockPlacement.none());
    screen.editor().draftByKey(LockPlacement.article());
    screen.lineup().focus(first);
    assertThat(screen.frame().code().draft()).isFalse();
    pulse();
    clock += Editor.PAUSE;
    pulse();
    assertThat(screen.state().slots().listed()).hasSize(2);
  }

  @Test
  void theLockChosenAgainStartsTheSameRunAnewOnce() throws InterruptedException {
    RunId first = ran(LockPlacement.append());
    screen.editor().place(LockPlacement.append());
    toTheEnd();
    assertThat(screen.state().slots().listed()).hasSize(2);
    assertThat(screen.state().slots().shown().getFirst()).isEqualTo(first);
    assertThat(titles()).isEqualTo("A · lock around append; B · lock around append");
  }

  @Test
  void aRunStoppedByMistakeKeepsItsPartner() throws InterruptedException {
    RunId reference = ran(LockPlacement.append());
    answer = new CountDownLatch(1);
    screen.editor().place(LockPlacement.article());
    screen.stop();
    toTheEnd();
    assertThat(screen.state().slots().shown()).hasSize(2).startsWith(reference);
    screen.editor().place(LockPlacement.article());
    toTheEnd();
    assertThat(screen.state().slots().shown()).hasSize(2).startsWith(reference);
    assertThat(titles()).isEqualTo("A · lock around append; B · lock around article");
  }

  @Test
  void aRunBroughtBackWhileAnotherStopsShowsUpAndNoneIsLost() throws InterruptedException {
    ran(LockPlacement.append());
    RunId second = ran(LockPlacement.none());
    answer = new CountDownLatch(1);
    screen.editor().place(LockPlacement.article());
    screen.lineup().bring(second);
    assertThat(screen.state().slots().shown()).hasSize(3).contains(second);
    assertThat(screen.state().focus()).isEqualTo(second);
    toTheEnd();
    assertThat(screen.frame().listed()).hasSize(3);
  }

  @Test
  void aRecordingThatWasOpenedStandsInTheListAndNothingLeavesIt() throws InterruptedException {
    RunId first = ran(LockPlacement.append());
    RunId second = ran(LockPlacement.none());
    Recording read = screen.frame().whole().getFirst().recording();
    RunId opened = screen.lineup().open(RunSummary.of("", read));
    assertThat(screen.state().focus()).isEqualTo(opened);
    assertThat(screen.frame().listed())
        .extracting(Frame.Listed::id)
        .containsExactly(first, second, opened);
    screen.lineup().bring(second);
    assertThat(screen.state().slots().shown()).containsExactly(first, second);
    assertThat(screen.frame().listed()).hasSize(3);
    assertThat(screen.frame().listed().getLast().file()).isEqualTo(read.name());
  }

  @Test
  void recordingsThatWereReadTogetherStandBesideEachOther() throws InterruptedException {
    RunId first = ran(LockPlacement.append());
    Recording read = screen.frame().whole().getFirst().recording();
    screen.set(Option.COMPARE, false);
    screen
        .lineup()
        .open(
            List.of(
                RunSummary.of("", read.named("both.json #1")),
                RunSummary.of("", read.named("both.json #2"))));
    assertThat(screen.frame().whole())
        .extracting(RunSummary::source)
        .containsExactly("both.json #1", "both.json #2");
    assertThat(screen.frame().focused()).isZero();
    assertThat(screen.frame().listed()).hasSize(3);
    assertThat(screen.frame().listed().getFirst().id()).isEqualTo(first);
    RunId next = ran(LockPlacement.none());
    assertThat(screen.state().slots().shown()).hasSize(2).contains(next);
  }

  @Test
  void aRunThatWasSavedIsListedUnderItsFile() throws InterruptedException {
    RunId first = ran(LockPlacement.append());
    screen.lineup().saved(first, "lesson.json");
    assertThat(screen.frame().listed().getFirst().file()).isEqualTo("lesson.json");
  }

  @Test
  void whatTheTourSetUpStaysWithTheTour() throws InterruptedException {
    RunSettings free = screen.state().editing().settings();
    screen.teach(
        free.withCollector(Collector.parse("channel:4"))
            .withRandom(RandomSource.UNGUARDED)
            .withPlacement(LockPlacement.none()));
    assertThat(screen.state().editing().settings().random()).isEqualTo(RandomSource.UNGUARDED);
    toTheEnd();
    screen.editor().place(LockPlacement.article());
    assertThat(screen.state().editing().settings())
        .isEqualTo(free.withPlacement(LockPlacement.article()));
    screen.teach(free.withRandom(RandomSource.LOCKED));
    screen.run();
    assertThat(screen.state().editing().settings()).isEqualTo(free);
    screen.teach(free.withRandom(RandomSource.LOCKED));
    screen.leaveLesson();
    assertThat(screen.state().editing().settings()).isEqualTo(free);
  }

  @Test
  void theCodeIsThatOfTheRunInFocus() throws InterruptedException {
    RunId first = ran(LockPlacement.append());
    ran(LockPlacement.article());
    assertThat(placementOnShow()).isEqualTo(LockPlacement.article());
    screen.lineup().focus(first);
    assertThat(placementOnShow()).isEqualTo(LockPlacement.append());
    screen.editor().edit(APPEND.withPlacement(LockPlacement.none()));
    assertThat(placementOnShow()).isEqualTo(LockPlacement.append());
  }

  private LockPlacement placementOnShow() {
    RunSettings settings = screen.frame().code().settings();
    assertThat(settings).isNotNull();
    return settings == null ? LockPlacement.none() : settings.placement();
  }

  @Test
  void aReplayOfTwoRunsOnOneAxisEndsWithTheLast() throws InterruptedException {
    RunId first = ran(LockPlacement.none());
    RunId second = ran(LockPlacement.article());
    long a = trace(0).end();
    long b = trace(1).end();
    RunId shorter = a < b ? first : second;
    screen.lineup().focus(shorter);
    screen.player().toStart();
    screen.player().toggle();
    pulse();
    clock += Math.min(a, b) + (Math.max(a, b) - Math.min(a, b)) / 2 - 16_000_000;
    pulse();
    assertThat(screen.player().playing()).isEqualTo(true);
    clock += Math.max(a, b);
    pulse();
    assertThat(screen.player().playing()).isFalse();
    assertThat(screen.frame().runs()).allMatch(RunFrame::atEnd);
  }

  private Trace trace(int run) {
    return screen.frame().whole().get(run).trace();
  }

  @Test
  void aLinkMovesThePlayheadToo() throws InterruptedException {
    ran(LockPlacement.article());
    long end = trace(0).end();
    screen.chooser().go(trace(0).lanes().getFirst().thread(), new TimeSpan(0, end / 2));
    assertThat(screen.frame().focus().orElseThrow().moment().time()).isEqualTo(end / 2);
  }

  /** Whether so many workers have been seen to do something, of the first run. */
  private boolean started(int workers) {
    return trace(0).lanes().stream().filter(lane -> lane.activity().size() > 0).count() >= workers;
  }

  @Test
  void aFrozenPictureHasAFrozenInspector() throws InterruptedException {
    screen.editor().edit(APPEND.withPlacement(LockPlacement.article()));
    RunId id = screen.run();
    for (int i = 0; i < 10_000 && !started(10); i++) {
      pulse();
      Thread.sleep(1);
    }
    assertThat(id).isNotNull();
    if (id != null) {
      screen
          .chooser()
          .choose(
              id,
              new Hit.OfInterval(trace(0).lanes().get(1), trace(0).lanes().get(1).activity(), 0));
    }
    screen.player().toggle();
    assertThat(screen.frame().focus().orElseThrow().frozen()).isTrue();
    var before = screen.frame().beside().inspection();
    Thread.sleep(Duration.ofMillis(30));
    pulse();
    assertThat(before).isNotEmpty();
    assertThat(screen.frame().beside().inspection()).isEqualTo(before);
  }

  @Test
  void escapeClosesOneThingAtATimeTheTopmostFirst() throws InterruptedException {
    RunId id = ran(LockPlacement.article());
    screen.chooser().measure(new TimeSpan(0, 10));
    screen.chooser().choose(id, new Hit.OfLane(trace(0).lanes().getFirst()));
    screen.editor().draft(LockPlacement.none());
    assertThat(screen.chooser().closeTopmost()).isTrue();
    assertThat(screen.state().editing().draft()).isNull();
    assertThat(screen.chosen().inspected()).isNotNull();
    assertThat(screen.chooser().closeTopmost()).isTrue();
    assertThat(screen.chosen().inspected()).isNull();
    assertThat(screen.chosen().measured()).isNotNull();
    assertThat(screen.chooser().closeTopmost()).isTrue();
    assertThat(screen.chooser().closeTopmost()).isFalse();
  }

  @Test
  void aMeasureBeginsAtThePlayheadEndsAtItAndGoes() throws InterruptedException {
    ran(LockPlacement.article());
    screen.player().seek(1000);
    screen.chooser().measureHere();
    screen.player().seek(5000);
    screen.chooser().measureHere();
    assertThat(screen.chosen().measured()).isEqualTo(new TimeSpan(1000, 5000));
    screen.chooser().measureHere();
    assertThat(screen.chosen().measured()).isNull();
  }

  @Test
  void theRunInFocusIsHeldAgainstTheReference() throws InterruptedException {
    RunId first = ran(LockPlacement.append());
    ran(LockPlacement.none());
    RunId third = ran(LockPlacement.article());
    screen.lineup().add(new RunId(first.number() + 1));
    assertThat(screen.frame().drawn().compared())
        .extracting(RunSummary::letter)
        .containsExactly("A", "C");
    screen.lineup().focus(third);
    assertThat(screen.frame().drawn().compared())
        .extracting(RunSummary::letter)
        .containsExactly("A", "B");
    screen.lineup().focus(first);
    assertThat(screen.frame().drawn().compared())
        .extracting(RunSummary::letter)
        .containsExactly("A", "B");
  }

  @Test
  void nothingIsRunWhileTheControlsAreWrong() {
    screen.editor().wrong();
    assertThat(screen.run()).isNull();
    screen.editor().used();
    assertThat(screen.frame().runs()).isEmpty();
  }

  @Test
  void whatIsSetStartsTheFirstRunToo() throws InterruptedException {
    screen.editor().place(LockPlacement.article());
    assertThat(titles()).isEqualTo("lock around article");
    toTheEnd();
    Recording read = screen.frame().whole().getFirst().recording();
    screen.lineup().open(RunSummary.of("", read));
    screen.lineup().remove(screen.state().slots().listed().getFirst());
    screen.editor().edit(APPEND.withPlacement(LockPlacement.none()));
    screen.editor().used();
    assertThat(titles()).as("beside a recording alone").contains("no lock");
  }

  @Test
  void atAnInstantBeforeTheEndNoRunIsComplete() throws InterruptedException {
    ran(LockPlacement.append());
    ran(LockPlacement.article());
    assertThat(screen.frame().runs()).allMatch(RunFrame::complete);
    screen.player().seek(Math.max(trace(0).end(), trace(1).end()) - 1);
    assertThat(screen.frame().runs()).anyMatch(run -> !run.complete());
  }

  @Test
  void aRunGrowsBesideTheReferenceThatIsFrozen() throws InterruptedException {
    RunId first = ran(LockPlacement.append());
    answer = new CountDownLatch(1);
    RunId second = screen.run();
    assertThat(second).isNotNull();
    screen.lineup().pin(second);
    pulse();
    screen.set(Option.COMMON_AXIS, false);
    screen.player().toggle();
    assertThat(screen.frame().runs().getFirst().frozen()).isTrue();
    screen.viewport(first).grow(new TimeSpan(0, 1_000));
    screen.viewport(second).grow(new TimeSpan(0, 1_000));
    pulse();
    screen.frame();
    assertThat(screen.viewport(first).whole().to()).isGreaterThan(1_000);
    assertThat(screen.viewport(second).whole().to()).isEqualTo(1_000);
  }
}
