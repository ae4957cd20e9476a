package org.lockscope.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lockscope.event.EventKind;
import org.lockscope.event.Operands;
import org.lockscope.probe.Recorder;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.session.Gap;
import org.lockscope.session.RacesFound;
import org.lockscope.session.RecordedOutcome;
import org.lockscope.session.Recording;
import org.lockscope.session.SomeFigures;
import org.lockscope.session.Stage;
import org.lockscope.session.Verdict;
import org.lockscope.text.Language;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

/** Whatever says something of races says what the verdict allows, and no more. */
final class VerdictWordsTest {
  private static Trace trace(int accesses) {
    Recorder recorder = new Recorder(1);
    recorder.newThread("main", false);
    TraceBuilder builder = new TraceBuilder(recorder.directory());
    builder.event(0, 0, EventKind.BEGIN, 0, 0, 0);
    for (int i = 1; i <= accesses; i++) {
      builder.event(0, i, EventKind.READ, 0, 1, Operands.access(-1, 0));
    }
    return builder.seal();
  }

  private static RunSummary foreign(int accesses) {
    return RunSummary.of("", Recording.of("t.jfr", trace(accesses), true));
  }

  private static RunSummary ours(int accesses, RecordedOutcome outcome) {
    return RunSummary.of(
        "", Recording.of("t.json", trace(accesses), RunSettings.DEFAULT, outcome, null, true));
  }

  private static RaceWords words(Verdict verdict, Stage stage) {
    return new RaceWords(verdict, stage, Language.ENGLISH);
  }

  @Test
  void aRecordingWithoutAccessesHasAnUnknownVerdictEverywhere() {
    RunSummary run = foreign(0);
    assertThat(RunCards.of(List.of(run)).getLast())
        .isEqualTo(new FigureCard("Data races", "unknown", "no accesses recorded"));
    assertThat(Captions.verdict(run))
        .isEqualTo("whether there were data races is not known: no accesses recorded");
    assertThat(run.figures().verdict().racyLocations()).isEmpty();
    assertThat(new RaceWords(run.figures(), Language.ENGLISH).orderly()).isFalse();
    assertThat(Captions.verdict(run.in(Language.GERMAN))).endsWith("keine Zugriffe aufgezeichnet");
  }

  @Test
  void aRecordingThatWasCheckedSaysOnHowManyAccesses() {
    RunSummary run = foreign(12);
    assertThat(RunCards.of(List.of(run)).getLast())
        .isEqualTo(new FigureCard("Data races", "none", "12 checked"));
    assertThat(Captions.verdict(run)).isEqualTo("no data race");
    assertThat(run.recording().verdict()).isEqualTo(new Verdict.None(12));
  }

  @Test
  void whatIsMissingLeavesTheVerdictOpenFromThereOn() {
    Gap gap = new Gap(7, 20, List.of(new Gap.Doubt("results.size", 9)), 5);
    Verdict since = new Verdict.Since(gap, 12);
    RaceWords words = words(since, Stage.COMPLETE);
    assertThat(words.count()).isEqualTo("unknown");
    assertThat(words.brief()).isEqualTo("races unknown");
    String open =
        "unknown from event 7 on, as 20 events or more are missing; "
            + "in doubt: results.size and 4 more";
    assertThat(words.basis()).isEqualTo(open);
    assertThat(words.summary()).isEqualTo(open);
    assertThat(words.fact()).isEqualTo("whether there were data races is not known: " + open);
    assertThat(words.orderly()).isFalse();
    assertThat(since.racyLocations()).isEmpty();
    assertThat(since.at(6, 5)).isEqualTo(new Verdict.None(5));
    assertThat(words(since.at(8, 10), Stage.INSTANT).basis())
        .isEqualTo("unknown from event 7 on, as events are missing that order others");
    assertThat(new RaceWords(since, Stage.COMPLETE, Language.GERMAN).basis())
        .startsWith("unbekannt ab Ereignis 7, da 20 Ereignisse oder mehr fehlen; im Zweifel");
  }

  @Test
  void racesBesideAGapAreThatManyOrMore() {
    RacesFound found = RacesFound.NONE.plus(5, true);
    Verdict races = new Verdict.Races(List.of(), found, 12, new Gap(7, 1, List.of(), 0));
    RaceWords words = words(races, Stage.COMPLETE);
    assertThat(words.count()).isEqualTo("1 location or more");
    assertThat(words.figure()).isEqualTo("1 location or more");
    assertThat(words.summary())
        .isEqualTo(
            "1 racy location, 1 unordered access; 12 accesses checked; "
                + "unknown from event 7 on, as 1 event or more is missing");
    assertThat(races.at(6, 10).gap()).isNull();
    assertThat(races.without(1)).isSameAs(races);
    assertThat(races.without(2)).isInstanceOf(Verdict.Unknown.class);
  }

  @Test
  void aStoppedRunClaimsNothingOfWhatItDidNotDo() {
    RunSummary idle = ours(0, new RecordedOutcome(0, 0, 0, 10, true, 0));
    assertThat(Captions.verdict(idle))
        .isEqualTo(
            "0 of 10 stored, no update lost, whether there were data races is not known: "
                + "no accesses recorded");
    RunSummary begun = ours(5, new RecordedOutcome(3, 0, 0, 7, true, 0));
    assertThat(Captions.verdict(begun))
        .isEqualTo("3 of 10 stored, no update lost, no data race until it was stopped");
    assertThat(new RaceWords(begun.figures(), Language.ENGLISH).orderly()).isFalse();
  }

  @Test
  void whereEventsWereDroppedThereIsNoVerdict() {
    RunSummary run = ours(5, new RecordedOutcome(10, 0, 0, 0, false, 3));
    assertThat(run.figures().verdict())
        .isEqualTo(new Verdict.Unknown(Verdict.Reason.INCOMPLETE, "3 events found no room"));
  }

  @Test
  void ofARecordingThatIsCutNobodyKnowsWhatIsMissing() {
    Verdict cut = Recording.of("t.std", trace(5), false).cut().verdict();
    assertThat(words(cut, Stage.COMPLETE).summary())
        .isEqualTo("unknown: not all of the recording could be read");
    Verdict racy = SomeFigures.races(2, 5, 60);
    assertThat(racy.cut()).isEqualTo(racy);
  }

  @Test
  void whatIsNotKnownOfAnUnfinishedRecordingIsADash() {
    RunSummary run = ours(5, null);
    assertThat(run.figures().stage()).isEqualTo(Stage.STOPPED);
    assertThat(Captions.verdict(run)).startsWith("– of 10 stored, what was lost is not known, ");
    assertThat(run.recording().outcome()).isNull();
    assertThat(RunCards.of(List.of(run)).get(4))
        .isEqualTo(new FigureCard("Results", "– / 10", "not known"));
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void onlyAllOfARunCanBeWithoutRaces(Stage stage) {
    boolean whole = stage == Stage.COMPLETE;
    assertThat(words(new Verdict.None(7), stage).count().equals("none")).isEqualTo(whole);
    assertThat(words(new Verdict.None(7), stage).orderly()).isEqualTo(whole);
    assertThat(words(Verdict.none(0), stage).count()).isEqualTo("unknown");
    assertThat(words(SomeFigures.races(2, 5, 60), stage).fact())
        .isEqualTo("2 racy locations, 5 unordered accesses");
  }
}
