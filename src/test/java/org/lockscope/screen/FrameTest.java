package org.lockscope.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lockscope.paint.Density;
import org.lockscope.say.FigureCard;
import org.lockscope.say.Findings;
import org.lockscope.say.ListedRun;
import org.lockscope.say.RunProgress;
import org.lockscope.say.RunSummary;
import org.lockscope.say.RunTable;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.session.Recording;
import org.lockscope.session.RunEnvironment;
import org.lockscope.text.Language;
import org.lockscope.trace.TimeSpan;

/** A frame has all that is said about what it shows, without a window. */
final class FrameTest {
  private final Screen screen =
      new Screen(
          Language.ENGLISH,
          RunEnvironment.sleeping(duration -> {}),
          RunSettings.DEFAULT.withPlacement(LockPlacement.article()),
          () -> {});
  private long clock;

  @AfterEach
  void close() {
    screen.close();
  }

  /** Pulses until nothing more comes by itself. */
  private Frame rested() throws InterruptedException {
    while (screen.pulse(clock += 16_000_000)) {
      Thread.sleep(1);
    }
    return screen.frame();
  }

  private static List<String> texts(Frame frame) {
    return frame.beside().told().findings().stream().map(Findings.Finding::text).toList();
  }

  @Test
  void beforeTheFirstRunItSaysNothing() {
    Frame frame = screen.frame();
    assertThat(frame.beside()).isEqualTo(Beside.NOTHING);
    assertThat(frame.under().figures()).isEmpty();
    assertThat(frame.code().plan()).isEqualTo(screen.state().editing().settings());
  }

  @Test
  void whereTheFutureIsHiddenNothingTellsWhatTheRunCameTo() throws InterruptedException {
    screen.run();
    rested();
    screen.set(Option.HIDE_FUTURE, true);
    assertThat(screen.frame().under().progress().sentence())
        .isEqualTo("Run: 10 of 10 articles done");
    screen.player().seek(1000);
    assertThat(screen.frame().under().progress()).isEqualTo(RunProgress.NONE);
  }

  @Test
  void ofARunThatHasEndedItHasTheCardsTheSentencesAndTheVerdict() throws InterruptedException {
    screen.run();
    Frame frame = rested();
    assertThat(frame.under().figures()).extracting(FigureCard::name).startsWith("Wall time");
    assertThat(frame.under().figures()).extracting(FigureCard::value).contains("10 / 10");
    assertThat(frame.under().progress().sentence()).isEqualTo("Run: 10 of 10 articles done");
    assertThat(texts(frame)).anyMatch(text -> text.contains("lock"));
    assertThat(frame.beside().races().standing()).isEqualTo(Beside.Standing.ORDERLY);
    assertThat(frame.beside().races().verdict()).startsWith("10 of 10 stored");
    assertThat(frame.beside().told().list().stored()).isEqualTo("10 stored · 0 lost");
    assertThat(frame.listed().getFirst().told().name()).isEqualTo("lock around article");
    String spoken = frame.runs().getFirst().spoken(new TimeSpan(0, 1_000_000_000));
    assertThat(spoken).startsWith("lock around article. 10 articles in ");
    assertThat(spoken).contains(texts(frame).getFirst()).endsWith("Time axis to 1.00 s.");
  }

  @Test
  void theSentencesAreFoundOnceAndThePathOnlyWhereItIsShown() throws InterruptedException {
    screen.run();
    Frame first = rested();
    assertThat(first.beside().told().path()).isEmpty();
    screen.set(Option.CRITICAL_PATH, true);
    Frame second = rested();
    assertThat(second.beside().told().findings()).isSameAs(first.beside().told().findings());
    assertThat(second.beside().told().path()).isNotEmpty();
    assertThat(second.runs().getFirst().said().path().steps()).isNotEmpty();
  }

  @Test
  void aFrameThatHidesTheFutureSaysNothingOfTheEnd() throws InterruptedException {
    screen.run();
    rested();
    screen.set(Option.HIDE_FUTURE, true);
    screen.player().toStart();
    Frame frame = rested();
    assertThat(texts(frame)).isEmpty();
    assertThat(frame.under().figures()).extracting(FigureCard::value).contains("0 / 10");
    assertThat(frame.runs().getFirst().spoken(new TimeSpan(0, 1))).contains("0 of 10 articles");
    screen.set(Option.CRITICAL_PATH, true);
    assertThat(rested().runs().getFirst().said().path().steps()).isNotEmpty(); // drawn up to there
    assertThat(screen.frame().beside().told().path()).isEmpty();
    screen.player().toEnd();
    assertThat(rested().beside().told().path()).isNotEmpty();
  }

  @Test
  void twoRunsAreComparedInTheFrame() throws InterruptedException {
    screen.run();
    rested();
    assertThat(screen.frame().beside().comparison()).isEmpty();
    screen.editor().place(LockPlacement.append().chosen());
    var compared = rested().beside().comparison().orElseThrow();
    assertThat(compared.head()).containsExactly("", "A", "B", "B − A", "B / A");
    assertThat(compared.sentence()).contains("A").contains("B");
    assertThat(compared.rows()).hasSize(7);
    assertThat(screen.frame().listed())
        .extracting(Frame.Listed::told)
        .extracting(ListedRun::name)
        .containsExactly("A · lock around article", "B · lock around append");
  }

  @Test
  void aRunThatIsBeingStoppedIsNoNewsBesideARecording() throws InterruptedException {
    screen.run();
    rested();
    RunSummary recording = RunSummary.of("", screen.frame().whole().getFirst().recording());
    CountDownLatch called = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    try (Screen slow =
        new Screen(
            Language.ENGLISH,
            RunEnvironment.sleeping(
                duration -> {
                  called.countDown();
                  awaitWhateverHappens(answer);
                }),
            RunSettings.DEFAULT,
            () -> {})) {
      try {
        slow.run();
        slow.pulse(0);
        assertThat(slow.frame().under().progress().sentence()).startsWith("Run: 0 of 10");
        called.await(); // who is stopped before its first call ends at once
        slow.stop();
        slow.lineup().open(recording);
        slow.pulse(1);
        assertThat(slow.running()).isTrue();
        assertThat(slow.frame().under().progress().sentence()).isEmpty();
      } finally {
        answer.countDown();
      }
    }
  }

  @Test
  void aRecordingHasNoSeedAndHowMuchOfItsWorkIsDoneIsNotKnown() throws InterruptedException {
    screen.run();
    RunProgress made = rested().under().progress();
    assertThat(made.part()).hasValue(1);
    assertThat(made.counted()).contains("seed 42");
    var trace = screen.frame().whole().getFirst().trace();
    screen.lineup().open(RunSummary.of("", Recording.of("other.std", trace, true)));
    RunProgress read = rested().under().progress();
    assertThat(read.part()).isEmpty();
    assertThat(read.counted()).hasSize(1).first().asString().endsWith("events");
    assertThat(screen.frame().code().plan()).isNull();
  }

  @Test
  void whereThePictureStandsStillIsSaidOfTheRunThatGoesOnWhicheverIsTurnedTo()
      throws InterruptedException {
    AtomicReference<CountDownLatch> answer = new AtomicReference<>(new CountDownLatch(0));
    try (Screen slow =
        new Screen(
            Language.ENGLISH,
            RunEnvironment.sleeping(duration -> answer.get().await()),
            RunSettings.DEFAULT,
            () -> {})) {
      RunId first = slow.run();
      while (slow.pulse(0)) {
        Thread.sleep(1);
      }
      answer.set(new CountDownLatch(1));
      slow.run();
      while (slow.frame().whole().getLast().trace().end()
          <= slow.frame().whole().getFirst().trace().end()) {
        slow.pulse(0);
        Thread.sleep(1);
      }
      slow.player().toggle();
      String said = slow.frame().under().progress().sentence();
      assertThat(said).startsWith("Run B: ").contains("picture paused at ");
      slow.lineup().focus(Objects.requireNonNull(first));
      assertThat(slow.frame().under().progress().sentence()).isEqualTo(said);
      answer.get().countDown();
      while (slow.pulse(0)) {
        Thread.sleep(1);
      }
      RunFrame still = slow.frame().runs().getLast();
      assertThat(still.whole().trace().sealed()).isTrue();
      assertThat(still.told(slow.state().options()))
          .as("it tells nothing that came after, its run's end or not")
          .isEqualTo(still.moment().time())
          .isLessThan(still.whole().trace().end());
    }
  }

  private static void awaitWhateverHappens(CountDownLatch answer) {
    while (answer.getCount() > 0) {
      try {
        answer.await();
      } catch (InterruptedException e) {
        // The stop: this call is one that doesn't heed it.
      }
    }
  }

  @Test
  void theTableIsThereOnlyWhileItIsAskedForAndIsMadeAwayFromTheThreadThatAsks()
      throws InterruptedException {
    screen.run();
    assertThat(rested().table()).isEmpty();
    screen.set(Option.TABLE, true);
    RunTable table = rested().table().orElseThrow();
    assertThat(table.figures()).startsWith("lock around article: 10 articles in ");
    assertThat(table.rows()).hasSizeGreaterThan(40);
    assertThat(rested().table()).containsSame(table);
    assertThat(screen.chooser().closeTopmost()).isTrue();
    assertThat(screen.frame().table()).isEmpty();
    assertThat(screen.chooser().closeTopmost()).isFalse();
  }

  @Test
  void aRunOfTheListHasItsSmallPictureMadeOnce() throws InterruptedException {
    screen.run();
    Density picture = rested().listed().getFirst().picture().orElseThrow();
    assertThat(picture.lanes()).isEqualTo(10);
    screen.run();
    Frame frame = rested();
    assertThat(frame.listed()).hasSize(2).allMatch(listed -> listed.picture().isPresent());
    assertThat(frame.listed().getFirst().picture()).containsSame(picture);
  }
}
