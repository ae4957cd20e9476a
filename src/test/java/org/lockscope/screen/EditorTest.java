package org.lockscope.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lockscope.say.RunSummary;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.news.Collector;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RandomSource;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Step;
import org.lockscope.session.Recording;
import org.lockscope.text.Language;

/** The lock of the next run is moved, by hand or by keys, without a window. */
final class EditorTest extends ScreenFixture {
  private static final Map<String, String> TYPED = Map.of("articles", "ten");

  private LockPlacement placementOnShow() {
    Plan settings = screen.frame().code().plan();
    assertThat(settings).isNotNull();
    return settings == null ? LockPlacement.none() : RunSettings.of(settings).placement();
  }

  @Test
  void whatWasTypedWrongIsKeptInAnotherLanguage() {
    screen.editor().wrong(TYPED);
    screen.speak(Language.GERMAN);
    assertThat(screen.state().editing().typed()).isEqualTo(TYPED);
    assertThat(screen.state().editing().valid()).isFalse();
    screen.editor().edit(APPEND);
    assertThat(screen.state().editing().typed()).isNull();
  }

  @Test
  void theCodeDoesNotClaimToBeThatOfAWrongValue() throws InterruptedException {
    assertThat(screen.frame().code()).isEqualTo(new Frame.Code(APPEND, true));
    screen.editor().wrong(TYPED);
    assertThat(screen.frame().code()).isEqualTo(new Frame.Code(APPEND, true, true));
    screen.editor().edit(APPEND);
    assertThat(screen.frame().code().wrong()).isFalse();
    ran(LockPlacement.none());
    screen.editor().wrong(TYPED);
    assertThat(screen.frame().code().wrong()).as("it is that of the run on screen").isFalse();
  }

  @Test
  void aLockOfWhichMoreIsToBeSaidIsADraftUnlessTheRunOnScreenHasIt() throws InterruptedException {
    LockPlacement custom = LockPlacement.span(Step.SUMMARIZE, Step.KEYWORDS);
    screen.editor().edit(APPEND.withPlacement(custom));
    assertThat(screen.editor().opened()).as("before the first run").isTrue();
    assertThat(screen.state().slots().listed()).isEmpty();
    ran(LockPlacement.append());
    screen.editor().edit(APPEND.withPlacement(custom));
    assertThat(screen.editor().opened()).isTrue();
    assertThat(screen.state().slots().listed()).hasSize(1);
    ran(custom);
    assertThat(screen.editor().opened()).as("chosen again").isFalse();
    assertThat(screen.state().slots().listed()).hasSize(3);
  }

  @Test
  void aDragFromPressToReleaseIsOneRun() throws InterruptedException {
    ran(LockPlacement.none());
    screen.editor().draft(LockPlacement.append().chosen());
    screen.editor().draft(LockPlacement.span(Step.KEYWORDS, Step.APPEND).chosen());
    assertThat(screen.frame().code().draft()).isTrue();
    assertThat(screen.state().slots().listed()).hasSize(1);
    screen.editor().finish();
    screen.editor().finish();
    assertThat(screen.state().slots().listed()).hasSize(2);
    assertThat(screen.frame().code().draft()).isFalse();
    assertThat(RunSettings.of(screen.state().editing().settings()).placement())
        .isEqualTo(LockPlacement.span(Step.KEYWORDS, Step.APPEND));
  }

  @Test
  void aLockThatAppearsUnderThePressIsRunThoughItIsDraggedNoFurther() throws InterruptedException {
    ran(LockPlacement.none());
    screen.editor().draft(LockPlacement.append().chosen());
    screen.editor().finish();
    assertThat(titles()).isEqualTo("A · no lock; B · lock around append");
  }

  @Test
  void aDragThatEndsWhereItBeganRunsNothing() throws InterruptedException {
    ran(LockPlacement.append());
    screen.editor().draft(LockPlacement.article().chosen());
    screen.editor().draft(LockPlacement.append().chosen());
    screen.editor().finish();
    assertThat(screen.state().slots().listed()).hasSize(1);
  }

  @Test
  void aKeyThatMovesTheLockDuringADragIsTheOneCommand() throws InterruptedException {
    ran(LockPlacement.none());
    screen.editor().draft(LockPlacement.append().chosen());
    screen.editor().place(LockPlacement.article().chosen());
    screen.editor().finish();
    assertThat(titles()).isEqualTo("A · no lock; B · lock around article");
    assertThat(screen.state().slots().listed()).hasSize(2);
  }

  @Test
  void keysOnTheBracketRunOnceWhenTheyRest() throws InterruptedException {
    ran(LockPlacement.append());
    screen.editor().draftByKey(LockPlacement.span(Step.KEYWORDS, Step.APPEND).chosen());
    pulse();
    screen.editor().draftByKey(LockPlacement.span(Step.SENTIMENT, Step.APPEND).chosen());
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
    screen.editor().draftByKey(LockPlacement.article().chosen());
    pulse();
    assertThat(screen.state().editing().draft()).isEqualTo(LockPlacement.article().chosen());
    clock += Editor.PAUSE;
    assertThat(screen.pulse(clock)).isTrue();
    assertThat(titles()).isEqualTo("A · lock around append; B · lock around article");
  }

  @Test
  void aDraftOfARunIsGivenUpWithItsFocus() throws InterruptedException {
    RunId first = ran(LockPlacement.append());
    ran(LockPlacement.none());
    screen.editor().draftByKey(LockPlacement.article().chosen());
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
    screen.editor().place(LockPlacement.append().chosen());
    toTheEnd();
    assertThat(screen.state().slots().listed()).hasSize(2);
    assertThat(screen.state().slots().shown().getFirst()).isEqualTo(first);
    assertThat(titles()).isEqualTo("A · lock around append; B · lock around append");
  }

  @Test
  void whatTheTourSetUpStaysWithTheTour() throws InterruptedException {
    RunSettings free = RunSettings.of(screen.state().editing().settings());
    screen.teach(
        free.withCollector(Collector.parse("channel:4"))
            .withRandom(RandomSource.UNGUARDED)
            .withPlacement(LockPlacement.none()));
    assertThat(RunSettings.of(screen.state().editing().settings()).random())
        .isEqualTo(RandomSource.UNGUARDED);
    toTheEnd();
    screen.editor().place(LockPlacement.article().chosen());
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

  @Test
  void nothingIsRunWhileTheControlsAreWrong() {
    screen.editor().wrong(TYPED);
    assertThat(screen.run()).isNull();
    screen.editor().used();
    assertThat(screen.frame().runs()).isEmpty();
  }

  @Test
  void whatIsSetStartsTheFirstRunToo() throws InterruptedException {
    screen.editor().place(LockPlacement.article().chosen());
    assertThat(titles()).isEqualTo("lock around article");
    toTheEnd();
    Recording read = screen.frame().whole().getFirst().recording();
    screen.lineup().open(RunSummary.of("", read));
    screen.lineup().remove(screen.state().slots().listed().getFirst());
    screen.editor().edit(APPEND.withPlacement(LockPlacement.none()));
    screen.editor().used();
    assertThat(titles()).as("beside a recording alone").contains("no lock");
  }
}
