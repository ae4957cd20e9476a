package org.lockscope.say;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lockscope.event.EventSink;
import org.lockscope.event.Task;
import org.lockscope.paint.ChartPainter;
import org.lockscope.paint.Drawn;
import org.lockscope.paint.Theme;
import org.lockscope.paint.TimelineLayout;
import org.lockscope.picture.Picture;
import org.lockscope.picture.RunPanel;
import org.lockscope.picture.RunPicture;
import org.lockscope.race.Race;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Scenarios;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Sight;
import org.lockscope.scenario.Sleeper;
import org.lockscope.session.StagedRun;
import org.lockscope.text.Language;
import org.lockscope.trace.Moment;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/** A run of a scenario as it is told and drawn. */
@Timeout(60)
final class StagedSummaryTest {
  private static final Scenario RELAY = Scenarios.installed().get("relay");

  private static StagedSummary run(String letter, Setup setup) throws InterruptedException {
    return run(letter, setup, duration -> {});
  }

  private static StagedSummary run(String letter, Setup setup, Sleeper sleeper)
      throws InterruptedException {
    StagedRun run = StagedRun.start(RELAY, setup, sleeper, EventSink.NOBODY);
    run.await();
    return StagedSummary.of(letter, run);
  }

  @Test
  void itsTitleSaysWhatIsNotAsAtFirstOrNotAsInAnother() throws InterruptedException {
    StagedSummary first = run("A", RELAY.initial());
    StagedSummary other = run("B", RELAY.initial().with("runners", "2").with("guarded", "no"));
    assertThat(Captions.title(first)).isEqualTo("A · Relay");
    assertThat(Captions.title(first, List.of(first, other)))
        .isEqualTo("A · Relay, runners: 3, guarded: yes");
    assertThat(Captions.title(other.in(Language.GERMAN)))
        .isEqualTo("B · Staffellauf, Läufer: 2, geschützt: nein");
  }

  @Test
  void howMuchOfItsWorkIsDoneIsNotKnown() throws InterruptedException {
    RunProgress progress = RunProgress.of(run("", RELAY.initial()), 0, -1);
    assertThat(progress.part()).isEmpty();
    assertThat(progress.counted()).hasSize(2).last().isEqualTo("0 dropped");
  }

  @Test
  void twoThatDidTheSameWorkHaveARatioHoweverTheyDidIt() throws InterruptedException {
    Setup many = RELAY.initial().with("legs", "12");
    Sleeper slow = duration -> Thread.sleep(Duration.ofMillis(40));
    StagedSummary alone = run("A", many.with("runners", "1"), slow);
    StagedSummary six = run("B", many.with("runners", "6"), slow);
    assertThat(Comparisons.sentence(alone, six)).matches("A takes [0-9.]+× as long as B");
    assertThat(Captions.badge(alone, six)).isNotEmpty();
  }

  @Test
  void twoOfOtherWorkHaveNoRatioAndItIsSaidWhy() throws InterruptedException {
    StagedSummary first = run("A", RELAY.initial());
    StagedSummary other = run("B", RELAY.initial().with("legs", "4"));
    assertThat(Comparisons.sentence(first, other))
        .isEqualTo("A and B have no ratio: other work, legs: 6 against 4");
    assertThat(Captions.badge(other, first)).startsWith("no ratio: other work");
    assertThat(
            Comparisons.sentence(
                first,
                run(
                    "B",
                    RELAY.initial(),
                    duration -> {
                      throw new InterruptedException();
                    })))
        .endsWith("not all calls ended well");
  }

  @Test
  void twoOfWhichChanceSaysHowMuchTheyDoHaveNoRatio() {
    Scenario cancel = Scenarios.installed().get("cancel");
    assertThat(cancel.work(cancel.initial())).isNotEmpty();
    assertThat(cancel.work(cancel.initial().with("stopMillis", "10"))).isEmpty();
  }

  @Test
  void whatItsScenarioSaysOfAnInstantIsFoundOnce() throws InterruptedException {
    StagedSummary run = run("", RELAY.initial());
    assertThat(run.in(Language.GERMAN).sight()).isSameAs(run.in(Language.GERMAN).sight());
    assertThat(run.sight()).isSameAs(run.lettered("B").sight());
    Moment early = new Moment(run.trace().events().time(2), 2);
    assertThat(run.at(early).sight()).isSameAs(run.at(early).sight()).isNotEqualTo(run.sight());
  }

  @Test
  void itsRemarkIsItsTimeAndWhatTheScenarioSays() throws InterruptedException {
    StagedSummary run = run("", RELAY.initial());
    assertThat(Captions.remark(run, null)).startsWith("done in ").endsWith(" — 6 of 6 legs run");
    assertThat(Captions.verdict(run)).isEqualTo("no data race");
  }

  @Test
  void asOfAnInstantItTellsWhatHadHappened() throws InterruptedException {
    StagedSummary run = run("", RELAY.initial());
    Trace trace = run.trace();
    StagedSummary begun = run.at(new Moment(trace.events().time(2), 2));
    assertThat(begun.live()).isTrue();
    assertThat(begun.sight().remark()).isEqualTo("0 of 6 legs run");
    assertThat(Captions.remark(begun, null)).contains(" so far — 0 of 6 legs run");
    assertThat(Findings.of(begun)).isEmpty();
    assertThat(run.at(trace.events().at(trace.end()))).isSameAs(run);
  }

  @Test
  void itsFiguresStandBeforeThoseThatEveryRunHas() throws InterruptedException {
    StagedSummary run = run("A", RELAY.initial());
    StagedSummary shorter = run("B", RELAY.initial().with("legs", "4"));
    assertThat(RunCards.of(List.of(run)).stream().map(FigureCard::name))
        .containsExactly("Legs", "Wall time", "Waited for locks", "Data races", "Events");
    FigureCard legs = RunCards.of(List.of(run, shorter)).getFirst();
    assertThat(legs).isEqualTo(new FigureCard("Legs", "6  |  4", "of 6 | of 4"));
  }

  @Test
  void everyCardsNameBeginsAsAHeadingDoes() throws InterruptedException {
    Scenario pool = Scenarios.installed().get("pool");
    StagedRun started =
        StagedRun.start(
            pool, pool.initial().with("articles", "2"), duration -> {}, EventSink.NOBODY);
    started.await();
    StagedSummary run = StagedSummary.of("", started);
    assertThat(run.sight().figures())
        .first()
        .extracting(Sight.Figure::label)
        .isEqualTo("articles done");
    assertThat(RunCards.of(List.of(run)).getFirst().name()).isEqualTo("Articles done");
    assertThat(RunCards.of(List.of(run)))
        .allMatch(card -> Character.isUpperCase(card.name().charAt(0)));
  }

  @Test
  void itsFindingsAreTheGeneralOnesAndItsOwn() throws InterruptedException {
    CountDownLatch all = new CountDownLatch(3);
    Sleeper together =
        duration -> {
          all.countDown();
          all.await();
        };
    StagedSummary run = run("", RELAY.initial().with("guarded", "no"), together);
    List<Findings.Finding> findings = Findings.of(run);
    assertThat(findings.stream().map(Findings.Finding::key)).startsWith("says.race", "relay");
    Race race = findings.getFirst().race();
    assertThat(race).isNotNull();
    Findings.Finding own = findings.get(1);
    assertThat(own.text()).startsWith("The last leg was ").contains("runner-");
    assertThat(own.target()).isNotNull();
    assertThat(own.target().span().length()).isPositive();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void isDrawnWithItsGraph(Language language) throws InterruptedException {
    StagedSummary run = run("", RELAY.initial()).in(language);
    Picture picture = RunPicture.of(List.of(run), Theme.LIGHT, true);
    Drawn drawn = new Drawn();
    picture.painter().accept(drawn);
    assertThat(drawn.texts())
        .contains(
            RELAY.texts(language).tell("name"),
            RELAY.texts(language).tell("chart.title"),
            RELAY.texts(language).tell("chart.queue"),
            RELAY.texts(language).tell("chart.x"),
            RELAY.texts(language).tell("figure.legs"));
    assertThat(picture.texts().get("Run"))
        .startsWith(
            language == Language.GERMAN
                ? "Staffellauf: Läufer: 3, Strecken: 6"
                : "Relay: runners: 3, legs: 6");
  }

  @Test
  void itsGraphOverTimeBeginsUnderTheLanesBeginning() throws InterruptedException {
    StagedSummary run = run("", RELAY.initial());
    Drawn drawn = new Drawn();
    RunPicture.of(List.of(run), Theme.LIGHT, true).painter().accept(drawn);
    TimelineLayout lanes =
        RunPanel.of(
                run,
                List.of(run),
                RunPicture.MARGIN,
                RunPicture.WIDTH,
                new TimeSpan(0, run.trace().end()),
                OptionalLong.empty())
            .layout();
    String title = RELAY.texts(Language.ENGLISH).tell("chart.title");
    double queue = drawn.things().get(drawn.indexOf(title)).y();
    double middle =
        drawn
            .of("text")
            .filter(
                thing ->
                    thing.text().equals("0")
                        && thing.y() > queue
                        && thing.y() < queue + ChartPainter.HEIGHT)
            .mapToDouble(thing -> thing.x() + thing.width() / 2)
            .max()
            .orElseThrow();
    assertThat(middle).isEqualTo(lanes.plotLeft(), offset(1e-6));
  }

  private static List<String> still(List<Findings.Finding> findings) {
    return findings.stream()
        .filter(each -> each.key().matches("says\\.(standstill|stood|still\\..*)"))
        .map(each -> each.key() + ": " + each.text())
        .toList();
  }

  @Test
  void thatNobodyCanActIsSaidWhileItIsSoAndAfterwardsOnce() {
    Scenario deadlocks = Scenarios.installed().get("deadlocks");
    Setup setup = deadlocks.initial().with("kind", "range").with("mended", "no");
    StagedRun run = StagedRun.start(deadlocks, setup, duration -> {}, EventSink.NOBODY);
    while (run.standstill() == null) {
      assertThat(run.poll()).isTrue();
    }
    StagedSummary meanwhile = StagedSummary.of("", run);
    List<String> said = still(Findings.of(meanwhile));
    assertThat(said.getFirst()).startsWith("says.standstill: Standstill since ");
    assertThat(said.getFirst())
        .endsWith(": 2 threads wait, and nobody is left who could end that.");
    assertThat(said.subList(1, said.size()))
        .containsExactlyInAnyOrder(
            "says.still.end: main waits for the end of collector-1.",
            "says.still.receive: collector-1 waits to receive from answers, to which nobody will"
                + " send.");
    assertThat(Captions.remark(meanwhile, null)).startsWith("standstill since ");
    run.close();
    StagedSummary ended = StagedSummary.of("", run);
    List<String> told = still(Findings.of(ended));
    assertThat(told.getFirst())
        .startsWith("says.stood: From ")
        .endsWith("so 2 threads waited then:");
    assertThat(told.subList(1, told.size())).isEqualTo(said.subList(1, said.size()));
    assertThat(still(Findings.of(RunSummary.of("", ended.recording())))).isEqualTo(told);
    assertThat(Captions.remark(ended, null)).startsWith("stopped after ");
    assertThat(Findings.of(ended).stream().map(Findings.Finding::key)).doesNotContain("deadlocks");
  }

  @Test
  void ofARunThatEndsByItselfNoStandstillIsTold() throws InterruptedException {
    assertThat(still(Findings.of(run("", RELAY.initial())))).isEmpty();
  }

  @Test
  void aCallIsToldByItsTask() throws InterruptedException {
    StagedSummary run = run("", RELAY.initial()).in(Language.GERMAN);
    assertThat(new IntervalTable(run).stream().map(IntervalTable.Row::what)).contains("Lauf 1");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void itsTasksAreNamedInTheLanguageShown(Language language) throws InterruptedException {
    StagedSummary run =
        run("", RELAY.initial(), duration -> Thread.sleep(Duration.ofMillis(5))).in(language);
    Drawn drawn = new Drawn();
    RunPicture.of(List.of(run), Theme.LIGHT, true).painter().accept(drawn);
    String name = RELAY.texts(language).tell("task.run");
    assertThat(Collections.frequency(drawn.texts(), name))
        .as("the legend and the bars") //
        .isGreaterThan(1);
    int call = run.trace().events().size();
    EventTelling told = new EventTelling(run);
    assertThat(IntStream.range(0, call).mapToObj(told::tell)).anyMatch(line -> line.contains(name));
  }

  @Test
  void aTaskThatItsScenarioDoesNotKnowIsCalledAsItsRecordingHasIt() {
    Task carried = new Task("summarize", "abstract", 0, 0.5);
    assertThat(new TaskWords(Language.GERMAN, RELAY).title(carried)).isEqualTo("abstract");
    assertThat(new TaskWords(Language.GERMAN, null).title(carried)).isEqualTo("Zusammenfassen");
    Task foreign = new Task("compress", "compressing", 0, 0.5);
    assertThat(new TaskWords(Language.GERMAN, null).told(foreign)).isEqualTo("compressing");
  }
}
