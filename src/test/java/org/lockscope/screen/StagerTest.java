package org.lockscope.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lockscope.say.Captions;
import org.lockscope.say.FigureCard;
import org.lockscope.say.Findings;
import org.lockscope.say.RunSummary;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.ScenarioTexts;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.relay.RelayScenario;
import org.lockscope.session.RunEnvironment;
import org.lockscope.session.StagedRun;
import org.lockscope.text.Language;

/** A scenario that nothing in the sources names, on screen without a window. */
@Timeout(60)
final class StagerTest {
  private final CountDownLatch calling = new CountDownLatch(1);
  private final CountDownLatch answer = new CountDownLatch(1);
  private final Screen screen =
      new Screen(
          Language.ENGLISH,
          RunEnvironment.sleeping(
              duration -> {
                calling.countDown();
                answer.await();
              }),
          RunSettings.DEFAULT,
          () -> {});
  private final Stager stager = screen.stager();
  private final Scenario relay = stager.scenarios().get("relay");
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
    while (screen.running()) {
      pulse();
      Thread.sleep(1);
    }
    pulse();
  }

  /** Until what takes long has been found out. */
  private List<String> found() throws InterruptedException {
    while (screen.frame().beside().told().findings().isEmpty()) {
      pulse();
      Thread.sleep(1);
    }
    return screen.frame().beside().told().findings().stream().map(Findings.Finding::text).toList();
  }

  @Test
  void theScenarioChosenIsWhatRuns() throws InterruptedException {
    stager.choose(relay);
    stager.set("runners", "2");
    RunId id = screen.run();
    assertThat(id).isNotNull();
    assertThat(screen.own(id)).extracting(StagedRun::scenario).isEqualTo(relay);
    toTheEnd();
    RunSummary run = screen.frame().focus().orElseThrow().whole();
    assertThat(Captions.title(run)).isEqualTo("Relay, runners: 2");
    assertThat(screen.frame().under().figures().stream().map(FigureCard::name)).startsWith("Legs");
    assertThat(screen.frame().stage().charts()).hasSize(1);
    assertThat(found()).anyMatch(text -> text.startsWith("The last leg was"));
  }

  @Test
  void aWrongValueIsSaidAndKeepsTheRunFromStarting() {
    stager.choose(relay);
    stager.set("runners", "0");
    assertThat(screen.state().staging().wrong().get("runners")).isEqualTo("0");
    assertThat(screen.run()).isNull();
    stager.set("runners", "4");
    assertThat(screen.state().staging().valid()).isTrue();
    stager.set("legs", "3");
    assertThat(screen.state().staging().wrong().get(Staging.ALL))
        .isEqualTo("4 runners have only 3 legs to run");
    assertThat(screen.run()).isNull();
    stager.reset();
    assertThat(screen.state().staging().valid()).isTrue();
    assertThat(screen.state().staging().setup(relay)).isEqualTo(relay.initial());
  }

  @Test
  void aKnobThatIsSetAsItIsDoesNothing() {
    stager.choose(relay);
    ScreenState before = screen.state();
    String initial = String.valueOf(relay.initial().written().get("runners"));
    assertThat(stager.set("runners", initial)).isFalse();
    assertThat(screen.state()).isSameAs(before);
    assertThat(stager.set("runners", "0")).isTrue();
    ScreenState wrong = screen.state();
    assertThat(stager.set("runners", "0")).isFalse();
    assertThat(screen.state()).isSameAs(wrong);
    assertThat(stager.set("runners", initial)).as("mended").isTrue();
    assertThat(stager.set("runners", "5")).isTrue();
  }

  @Test
  void whatMakesNoRunIsStillWrongWhenItIsComeBackTo() {
    stager.choose(relay);
    stager.set("runners", "4");
    stager.set("legs", "3");
    stager.choose(null);
    assertThat(screen.state().staging().valid()).isTrue();
    stager.choose(relay);
    assertThat(screen.state().staging().wrong().get(Staging.ALL))
        .isEqualTo("4 runners have only 3 legs to run");
    assertThat(screen.run()).isNull();
  }

  @Test
  void whatCanBeStartedAndWhatOfItIsADraftIsSaidOfTheProgramChosen() throws InterruptedException {
    answer.countDown();
    screen.run();
    toTheEnd();
    screen.editor().edit(RunSettings.DEFAULT.withPlacement(LockPlacement.article()));
    screen.editor().wrong(Map.of());
    assertThat(screen.state().runnable()).isFalse();
    assertThat(screen.frame().drafted()).isNotEmpty();
    stager.choose(relay);
    assertThat(screen.state().runnable()).isTrue();
    assertThat(screen.frame().drafted()).isEmpty();
    stager.set("runners", "0");
    assertThat(screen.state().runnable()).isFalse();
  }

  @Test
  void besideAnotherProgramsRunNoSettingIsADraft() throws InterruptedException {
    stager.choose(relay);
    screen.run();
    toTheEnd();
    stager.choose(null);
    assertThat(screen.frame().drafted()).isEmpty();
  }

  @Test
  void aLockThatIsMovedIsThatOfTheNewsPipelineWhateverWasChosen() throws InterruptedException {
    answer.countDown();
    stager.choose(relay);
    screen.editor().place(LockPlacement.article().chosen());
    assertThat(screen.state().staging().scenario()).isNull();
    toTheEnd();
    assertThat(screen.frame().whole().stream().map(Captions::title))
        .containsExactly("lock around article");
  }

  @Test
  void eachProgramStaysSetAsItWasLeft() throws InterruptedException {
    stager.choose(relay);
    stager.set("legs", "9");
    stager.choose(null);
    RunId news = screen.run();
    assertThat(news).isNotNull();
    assertThat(screen.own(news)).isNotNull();
    stager.choose(relay);
    assertThat(screen.state().staging().setup(relay).written()).containsEntry("legs", "9");
    toTheEnd();
    screen.run();
    assertThat(screen.frame().whole().stream().map(Captions::title))
        .containsExactly("A · lock around append", "B · Relay, legs: 9");
  }

  @Test
  void itsCodeIsThatOfTheRunWithTheThreadsOnTheirLines() throws InterruptedException {
    stager.choose(relay);
    OnStage.Listing next = screen.frame().stage().listing().orElseThrow();
    assertThat(next.draft()).isTrue();
    assertThat(next.lines().stream().map(OnStage.Line::text))
        .anyMatch(line -> line.contains("leg.run(baton);"));
    screen.run();
    calling.await();
    OnStage.Line call;
    do {
      pulse();
      call =
          screen.frame().stage().listing().orElseThrow().lines().stream()
              .filter(line -> line.text().contains("leg.run(baton);"))
              .findFirst()
              .orElseThrow();
    } while (call.lanes().size() < 3);
    assertThat(call.number())
        .isEqualTo(relay.program(relay.initial()).line("call:run").orElseThrow());
    assertThat(screen.frame().stage().listing().orElseThrow().draft()).isFalse();
    assertThat(screen.frame().stage().listing().orElseThrow().text())
        .isEqualTo(relay.program(relay.initial()).text());
    toTheEnd();
  }

  @Test
  void stoppedItSaysSoAndIsStoppedAtOnceTheSecondTime() throws InterruptedException {
    stager.choose(relay);
    screen.run();
    calling.await();
    screen.stop();
    screen.stop();
    while (screen.running()) {
      pulse();
      Thread.sleep(1);
    }
    assertThat(screen.frame().focus().orElseThrow().whole().stopped()).isTrue();
    assertThat(screen.frame().under().progress().sentence()).contains("stopped after");
  }

  @Test
  void theTourIsTheNewsPipelines() {
    screen.set(Option.TOUR, true);
    stager.choose(relay);
    assertThat(screen.state().options().has(Option.TOUR)).isFalse();
    screen.set(Option.TOUR, true);
    assertThat(screen.state().staging().scenario()).isNull();
  }

  @Test
  void theControlsAreThoseOfTheRunThatTheTourMakes() {
    stager.choose(stager.scenarios().get("relay"));
    screen.teach(RunSettings.DEFAULT);
    assertThat(screen.state().staging().scenario()).isNull();
  }

  @Test
  void isKeptFromOneStartToTheNext() {
    stager.choose(relay);
    stager.set("runners", "2");
    KeptStaging kept = KeptStaging.of(screen.state().staging());
    stager.reset();
    stager.choose(null);
    stager.restore(kept);
    assertThat(screen.state().staging().scenario()).isEqualTo(relay);
    assertThat(screen.state().staging().setup(relay).text(RelayScenario.RUNNERS)).isEqualTo("2");
    stager.restore(new KeptStaging("gone", Map.of("relay.runners", "many", "gone.x", "1")));
    assertThat(screen.state().staging().scenario()).isNull();
    assertThat(screen.state().staging().setup(relay)).isEqualTo(relay.initial());
  }

  @Test
  void howItIsSetIsKeptWhereTheTourIsOpenAtTheStart() {
    stager.choose(relay);
    stager.set("runners", "2");
    KeptStaging kept = KeptStaging.of(screen.state().staging());
    stager.reset();
    screen.set(Option.TOUR, true);
    stager.restore(kept);
    assertThat(screen.state().staging().scenario()).as("the tour is of the news").isNull();
    assertThat(KeptStaging.of(screen.state().staging()).knobs()).isEqualTo(kept.knobs());
  }

  @Test
  void itsLessonAsksRunsAndAnswers() throws InterruptedException {
    assertThat(stager.lesson()).isEmpty();
    stager.choose(relay);
    assertThat(screen.frame().stage().step()).isEmpty();
    stager.open(true);
    stager.go(1);
    OnStage.Step step = screen.frame().stage().step().orElseThrow();
    assertThat(step.told().question()).isEqualTo("Are all legs written down?");
    assertThat(step.number()).isEqualTo(1);
    assertThat(step.of()).isEqualTo(2);
    assertThat(step.answered()).isFalse();
    stager.run();
    assertThat(screen.state().staging().setup(relay).written()).containsEntry("guarded", "no");
    assertThat(screen.frame().stage().step().orElseThrow().answered()).isFalse();
    toTheEnd();
    assertThat(screen.frame().stage().step().orElseThrow().answered()).isTrue();
    stager.go(2);
    assertThat(screen.frame().stage().step()).isEmpty();
    assertThat(screen.state().staging().lesson()).isEqualTo(Staging.Lesson.CLOSED);
  }

  @Test
  void aStepWhoseRunWasStoppedIsNotAnswered() throws InterruptedException {
    stager.choose(relay);
    stager.open(true);
    stager.run();
    calling.await();
    screen.stop();
    toTheEnd();
    assertThat(screen.frame().stage().step().orElseThrow().answered()).isFalse();
    stager.run();
    toTheEnd();
    assertThat(screen.frame().stage().step().orElseThrow().answered()).isTrue();
  }

  @Test
  void aStepWhoseRunStandsStillIsAnsweredBeforeItIsStoppedAndAfter() throws InterruptedException {
    stager.choose(stager.scenarios().get("deadlocks"));
    stager.open(true);
    stager.go(3); // a queue that nobody closes: its receiver waits in any order of events
    stager.run();
    answer.countDown();
    while (!screen.frame().stage().step().orElseThrow().answered()) {
      pulse();
      Thread.sleep(1);
    }
    assertThat(screen.running()).isTrue();
    screen.stop();
    screen.stop();
    toTheEnd();
    assertThat(screen.frame().stage().step().orElseThrow().answered()).isTrue();
  }

  /** Pulses until all runs of a measurement are made. */
  private OnStage.Measured measured() throws InterruptedException {
    answer.countDown();
    do {
      pulse();
      Thread.sleep(1);
    } while (screen.frame().stage().measured().orElseThrow().goesOn());
    return screen.frame().stage().measured().orElseThrow();
  }

  @Test
  void itsMeasurementIsMadeRunByRunAndGoneOnceItIsClosed() throws InterruptedException {
    stager.measure();
    assertThat(screen.frame().stage().measured()).as("of the news pipeline").isEmpty();
    stager.choose(relay);
    stager.measure();
    assertThat(screen.frame().stage().measured().orElseThrow().made().made()).isZero();
    OnStage.Measured measured = measured();
    assertThat(measured.made().made()).isEqualTo(3);
    assertThat(measured.made().walls()).hasSize(3);
    assertThat(measured.chart().series().getFirst().points()).hasSize(3);
    assertThat(measured.about()).startsWith(new ScenarioTexts(relay, Language.ENGLISH).name());
    assertThat(screen.chooser().closeTopmost()).isTrue();
    assertThat(screen.frame().stage().measured()).isEmpty();
  }

  @Test
  void aMeasurementThatIsClosedLeavesNoRunBehind() throws InterruptedException {
    stager.choose(relay);
    stager.measure();
    pulse();
    calling.await();
    screen.set(Option.SWEEP, false);
    pulse();
    assertThat(screen.frame().stage().measured()).isEmpty();
    screen.close();
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .doesNotContain("lockscope-sweep");
  }
}
