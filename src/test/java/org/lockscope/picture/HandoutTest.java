package org.lockscope.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lockscope.paint.DeadlockPictureTest;
import org.lockscope.paint.Drawn;
import org.lockscope.paint.Theme;
import org.lockscope.paint.Traces;
import org.lockscope.say.Captions;
import org.lockscope.say.Elsewhere;
import org.lockscope.say.Findings;
import org.lockscope.say.LongestWait;
import org.lockscope.say.Question;
import org.lockscope.say.Questions;
import org.lockscope.say.RunSummary;
import org.lockscope.say.Runs;
import org.lockscope.scenario.news.Collector;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Step;
import org.lockscope.session.Recording;
import org.lockscope.text.Language;
import org.lockscope.text.Quantities;
import org.lockscope.trace.Trace;

/** A handout asks only what its run answers, and its first page does not give the answers away. */
final class HandoutTest {
  private static final long MS = 1_000_000;

  @TempDir private Path folder;

  private static List<String> questions(RunSummary run) {
    return Questions.of(run).stream().map(Question::text).toList();
  }

  private static Question question(RunSummary run, String begins) {
    return Questions.of(run).stream()
        .filter(question -> question.text().startsWith(begins))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> right(Question question) {
    return question.choices().stream()
        .filter(Question.Choice::right)
        .map(Question.Choice::text)
        .toList();
  }

  private static Drawn drawn(Picture page) {
    Drawn drawn = new Drawn();
    page.painter().accept(drawn);
    return drawn;
  }

  /** As it is read, whatever lines it is on. */
  private static String words(Picture page) {
    return String.join(" ", drawn(page).texts()).replace('\u00a0', ' ');
  }

  private static RunSummary foreign(boolean timed) {
    Traces traces = Traces.of("oven", "till");
    int lock = traces.lock("tray");
    Trace trace =
        traces
            .request(1, lock, 0)
            .acquire(1, lock, 0)
            .request(2, lock, 10 * MS)
            .release(1, lock, 50 * MS)
            .acquire(2, lock, 50 * MS)
            .release(2, lock, 60 * MS)
            .call(1, 60 * MS, 100 * MS)
            .seal();
    return RunSummary.of("", Recording.of("bakery.jfr", trace, timed));
  }

  @Test
  void theLocksStepsAreTickedAndTheForecastIsAskedFor() throws Exception {
    RunSummary run = Runs.run("", LockPlacement.article(), 4);
    assertThat(right(question(run, "Which steps")))
        .containsExactly("summarize", "sentiment", "keywords", "append");
    assertThat(right(question(run, "Are there two accesses"))).containsExactly("no");
    assertThat(question(run, "How many of the 4 results").answer())
        .isEqualTo("4 of 4 stored, no update lost.");
    long elsewhere = Elsewhere.of(run).orElseThrow().alternative().wall();
    assertThat(question(run, "How long would the same calls take").answer())
        .contains(Quantities.duration(elsewhere));
    LongestWait wait = LongestWait.of(run.trace()).orElseThrow();
    assertThat(question(run, "Which thread waits longest").answer())
        .isEqualTo(
            wait.lane().name()
                + " waits "
                + Quantities.duration(wait.span().length())
                + " for lock.");
    RunSummary some = Runs.run("", LockPlacement.span(Step.SENTIMENT, Step.KEYWORDS), 3);
    assertThat(right(question(some, "Which steps"))).containsExactly("sentiment", "keywords");
  }

  @Test
  void aRacyRunSaysWhatWasFoundAndThatThereIsNoLock() throws Exception {
    RunSettings settings = Runs.settings(LockPlacement.none(), 6, 3).withHeldOpen(60);
    RunSummary run = Runs.run("", settings);
    assertThat(right(question(run, "Which steps"))).containsExactly("there is no lock");
    Question race = question(run, "Are there two accesses");
    assertThat(right(race)).containsExactly("yes");
    assertThat(race.answer()).startsWith("Found: ").contains("racy location");
    assertThat(questions(run))
        .noneMatch(text -> text.contains("waits longest"))
        .noneMatch(text -> text.contains("would the same calls"));
  }

  @Test
  void theOpenQuestionsAnswerIsWhatTheRunSpeaksFor() throws Exception {
    assertThat(opinion(Runs.run("", LockPlacement.article(), 3))).contains("through a call, only");
    assertThat(opinion(Runs.run("", LockPlacement.none(), 3))).contains("accesses that race");
    assertThat(opinion(Runs.run("", LockPlacement.append(), 3))).contains("nothing, since");
    assertThat(opinion(foreign(true))).as("its code is not known").endsWith("its reasons.");
    RunSummary run = Runs.run("", LockPlacement.article(), 3);
    assertThat(words(new Handout(run).questions())).doesNotContain("speaks for");
    assertThat(words(new Handout(run).solution())).contains("speaks for");
  }

  private static String opinion(RunSummary run) {
    return question(run, "What would you change").answer();
  }

  @Test
  void theFirstPageGivesNoAnswerAway() throws Exception {
    RunSettings settings = Runs.settings(LockPlacement.none(), 6, 3).withHeldOpen(60);
    for (RunSummary run :
        List.of(Runs.run("B", settings), Runs.run("B", LockPlacement.article(), 4))) {
      Handout handout = new Handout(run);
      String first = words(handout.questions());
      String second = words(handout.solution());
      assertThat(first)
          .doesNotContain(Captions.title(run.lettered("")))
          .doesNotContain("Data race")
          .doesNotContain("stored");
      assertThat(drawn(handout.questions()).of("polygon")).isEmpty();
      assertThat(second).contains(Captions.title(run.lettered(""))).doesNotContain("B ·");
      for (Question question : Questions.of(run)) {
        assertThat(first).contains(question.text());
        if (!question.answer().isEmpty()) {
          assertThat(first).doesNotContain(question.answer());
          assertThat(second).contains(question.answer());
        }
      }
      for (Findings.Finding finding : Findings.of(run)) {
        assertThat(second).contains(finding.text().replace('\u00a0', ' '));
      }
    }
    assertThat(words(new Handout(Runs.run("", settings)).solution())).contains("Data race");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void bothPagesKeepWithinThePaper(Language language) throws Exception {
    RunSettings channel =
        Runs.settings(LockPlacement.none(), 60, 3).withCollector(new Collector.Channel(4));
    for (RunSummary run :
        List.of(
            Runs.run("", LockPlacement.append(), 1),
            Runs.run("", LockPlacement.article(), 30),
            Runs.run("", LockPlacement.append(), 300),
            Runs.run("", channel),
            DeadlockPictureTest.deadlocked(),
            foreign(true),
            foreign(false))) {
      Handout handout = new Handout(run.in(language));
      for (Picture page : List.of(handout.questions(), handout.solution())) {
        assertThat(drawn(page).things())
            .allSatisfy(
                thing -> {
                  assertThat(thing.right()).isLessThanOrEqualTo(Handout.WIDTH);
                  assertThat(thing.bottom()).isLessThanOrEqualTo(Handout.HEIGHT);
                });
      }
    }
  }

  @Test
  void whoWaitsForWhomInADeadlockIsAskedAndNotMarked() throws Exception {
    RunSummary run = DeadlockPictureTest.deadlocked();
    assertThat(question(run, "Some threads wait").answer()).contains("held by worker-2");
    assertThat(questions(run)).noneMatch(text -> text.startsWith("How many of"));
    assertThat(drawn(new Handout(run).questions()).things())
        .noneMatch(thing -> thing.argb() == Theme.PRINT.race());
  }

  @Test
  void ofAnotherProgramIsAskedWhatIsKnownOfIt() {
    RunSummary run = foreign(true);
    assertThat(question(run, "Which thread waits").answer())
        .isEqualTo("till waits 40.0 ms for tray.");
    assertThat(question(run, "Which thread can be seen to hold").answer())
        .isEqualTo("oven, for 50.0 ms.");
    assertThat(question(run, "At what time").answer()).isEqualTo("At 100 ms.");
    assertThat(questions(run))
        .noneMatch(text -> text.contains("results") || text.contains("accesses"));
    assertThat(words(new Handout(run).questions()))
        .contains("What does this recording show?", "bakery.jfr, 2 threads");
  }

  @Test
  void whereNothingIsTimedNoTimeIsAskedFor() {
    assertThat(questions(foreign(false)))
        .containsExactly("What would you change in this program first, and why?");
  }

  @Test
  void theSolutionIsWrittenBesideIt() throws Exception {
    Handout handout = new Handout(Runs.run("", LockPlacement.append(), 2).in(Language.GERMAN));
    Path svg = folder.resolve("blatt.svg");
    handout.write(svg, 1);
    assertThat(Files.readString(svg)).contains("Was zeigt dieser Lauf?", "xml:lang=\"de\"");
    assertThat(Files.readString(folder.resolve("blatt-solution.svg"))).contains("Lösung: ");
    handout.write(folder.resolve("blatt.png"), 0.5);
    assertThat(ImageIO.read(folder.resolve("blatt-solution.png").toFile()).getHeight())
        .isEqualTo(Handout.HEIGHT / 2);
    assertThat(Handout.solutionFile(Path.of("a.b", "run")))
        .isEqualTo(Path.of("a.b", "run-solution"));
    assertThatThrownBy(() -> Handout.check(folder.resolve("page.pdf")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("written as .svg or .png");
    assertThatThrownBy(() -> Handout.check(folder.resolve("none").resolve("page.svg")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("none");
  }

  @Test
  void aRunThatGoesOnHasNone() throws Exception {
    RunSummary run = Runs.run("", LockPlacement.append(), 2);
    RunSummary then = run.at(run.trace().events().at(run.trace().end() / 2));
    assertThatThrownBy(() -> new Handout(then))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a run that has not ended has no solution");
  }
}
