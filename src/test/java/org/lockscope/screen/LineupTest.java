package org.lockscope.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectKind;
import org.lockscope.probe.Recorder;
import org.lockscope.say.RunSummary;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.session.Recording;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.TraceBuilder;

/** Which runs stand beside each other, and which the others are held against, without a window. */
final class LineupTest extends ScreenFixture {
  @Test
  void aRunStoppedByMistakeKeepsItsPartner() throws InterruptedException {
    RunId reference = ran(LockPlacement.append());
    answer = new CountDownLatch(1);
    screen.editor().place(LockPlacement.article().chosen());
    screen.stop();
    toTheEnd();
    assertThat(screen.state().slots().shown()).hasSize(2).startsWith(reference);
    screen.editor().place(LockPlacement.article().chosen());
    toTheEnd();
    assertThat(screen.state().slots().shown()).hasSize(2).startsWith(reference);
    assertThat(titles()).isEqualTo("A · lock around append; B · lock around article");
  }

  @Test
  void aRunBroughtBackWhileAnotherStopsShowsUpAndNoneIsLost() throws InterruptedException {
    ran(LockPlacement.append());
    RunId second = ran(LockPlacement.none());
    answer = new CountDownLatch(1);
    screen.editor().place(LockPlacement.article().chosen());
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
  void aLinkToAThreadOfAFoldedPoolOpensThePool() {
    Recorder names = new Recorder(1);
    int lock = names.newObject(ObjectKind.LOCK, "lock");
    TraceBuilder builder = new TraceBuilder(names.directory());
    for (int thread = 0; thread < 60; thread++) {
      names.newThread("exec-" + (thread + 1), false);
      builder.event(thread, thread * 1_000, EventKind.LOCK_REQUEST, 0, lock, 1);
    }
    Recording server = Recording.of("server.jfr", builder.seal(), true);
    screen.lineup().open(RunSummary.of("", server));
    assertThat(screen.frame().focus().orElseThrow().lanes().size()).isEqualTo(1);
    screen.chooser().go(40, new TimeSpan(40_000, 50_000));
    assertThat(screen.state().options().opened()).containsExactly("exec-*");
    assertThat(screen.frame().focus().orElseThrow().lanes().size()).isEqualTo(61);
    screen.chooser().go(41, new TimeSpan(40_000, 50_000));
    assertThat(screen.state().options().opened()).as("and leaves it open").hasSize(1);
  }

  @Test
  void aRecordingThatGrewStandsInPlaceOfWhatWasReadBefore() throws InterruptedException {
    RunId first = ran(LockPlacement.append());
    Recording read = screen.frame().whole().getFirst().recording();
    RunId opened = screen.lineup().open(RunSummary.of("", read));
    screen.frame();
    TimeSpan part = new TimeSpan(1_000, read.trace().end() / 2);
    screen.viewport(opened).show(part);
    assertThat(screen.lineup().grown(RunSummary.of("", read))).isTrue();
    RunId grown = screen.state().slots().shown().getLast();
    assertThat(grown).isNotEqualTo(opened);
    assertThat(screen.state().slots().listed()).containsExactly(first, grown);
    assertThat(screen.state().focus()).isEqualTo(grown);
    assertThat(screen.viewport(grown).span()).isEqualTo(part);
    assertThat(screen.lineup().grown(RunSummary.of("", read.named("another")))).isFalse();
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
}
