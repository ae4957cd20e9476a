package org.lockscope.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.event.Directory;
import org.lockscope.lesson.Tour.Missing;
import org.lockscope.probe.Recorder;
import org.lockscope.scenario.news.Bounds;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.session.RunFigures;
import org.lockscope.session.SomeFigures;
import org.lockscope.text.Language;
import org.lockscope.text.Quantities;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

final class TourTest {
  private static final Directory NOBODY = new Recorder(1).directory();

  private final Tour tour = new Tour(LessonReader.tour(Language.ENGLISH), 0);

  private static RunFigures figures(double seconds, int stored) {
    return SomeFigures.ended(stored, seconds, 0);
  }

  @Test
  void aStepRunsWhenItsQuestionIsAnsweredAndAllIsPredicted() {
    assertThat(tour.ready()).isFalse();
    tour.answer(0);
    tour.predictSeconds(10.0);
    assertThat(tour.ready()).isFalse();
    tour.predictResults(10);
    assertThat(tour.ready()).isTrue();
    assertThat(tour.correct()).isFalse();
    assertThat(tour.reply()).startsWith("The machine is almost idle");
    tour.predictSeconds(null);
    assertThat(tour.ready()).isFalse();
  }

  @Test
  void figuresInItsTextComeFromTheRunsJustMade() {
    tour.ran(0, figures(31.2, 10));
    assertThat(tour.after().getFirst()).startsWith("It took 31.2 s for 10 of 10 results");
    tour.move(1);
    tour.ran(1, figures(4.1, 9));
    assertThat(tour.after().getFirst())
        .startsWith("It took 4.10 s instead of 31.2 s;")
        .contains("9 of 10 results were stored")
        .contains("the slowest article alone is " + slowestDrawn(1) + ".");
  }

  /** What the bounds say on the cards: by the latencies drawn, however late calls were answered. */
  private String slowestDrawn(int step) {
    Bounds bounds = Bounds.of(RunSettings.of(tour.lesson().steps().get(step).settings()));
    assertThat(bounds.limit()).isEqualTo(Bounds.Limit.ARTICLE);
    return Quantities.duration(bounds.least());
  }

  @Test
  void aStepThatWasLeftOutIsExpectedInstead() {
    tour.move(1);
    tour.ran(1, figures(4.1, 9));
    assertThat(tour.after().getFirst()).contains("instead of ≈ 32.");
  }

  @Test
  void itCanBeLeftAndResumedAndKeepsWhatWasSaid() {
    tour.answer(1);
    tour.move(3);
    assertThat(tour.answer()).isEmpty();
    tour.move(-3);
    assertThat(tour.answer()).hasValue(1);
    assertThat(new Tour(tour.lesson(), 99).at()).isEqualTo(tour.lesson().steps().size() - 1);
    tour.move(-1);
    assertThat(tour.at()).isZero();
  }

  @Test
  void whatIsMissingIsSaidUntilAStudentOrTheClassHasSaidIt() {
    assertThat(tour.missing()).containsExactly(Missing.ANSWER, Missing.SECONDS, Missing.RESULTS);
    tour.count(1, 12);
    tour.guessSeconds(Guesses.typed("10 30x2").guesses());
    assertThat(tour.missing()).containsExactly(Missing.RESULTS);
    tour.predictResults(10);
    assertThat(tour.ready()).isTrue();
    tour.count(1, -20);
    assertThat(tour.poll().chosen(1)).isZero();
    assertThat(tour.missing()).containsExactly(Missing.ANSWER);
  }

  @Test
  void whatWouldAnswerTheQuestionIsWithheldUntilTheStepIsRun() {
    assertThat(tour.withholds()).isTrue();
    tour.answer(1);
    assertThat(tour.withholds()).isTrue();
    Trace trace = new TraceBuilder(NOBODY).trace();
    tour.begun(trace);
    assertThat(tour.withholds()).isFalse();
    tour.move(1);
    assertThat(tour.withholds()).isTrue();
    tour.ended(trace, figures(31.2, 10));
    tour.move(-1);
    assertThat(tour.measured()).isEqualTo(figures(31.2, 10));
    tour.move(99);
    assertThat(tour.withholds()).as("on the page of the result").isFalse();
  }

  @Test
  void aRunThatIsAnothersOrWasStoppedIsNoMeasurement() {
    Trace trace = new TraceBuilder(NOBODY).trace();
    tour.begun(trace);
    tour.ended(new TraceBuilder(NOBODY).trace(), figures(1, 1));
    tour.ended(trace, null);
    tour.ended(trace, figures(31.2, 10));
    assertThat(tour.measured()).isNull();
  }

  @Test
  void itEndsWithWhatWasPredictedAndMeasured() {
    tour.answer(1);
    tour.predictSeconds(30.0);
    tour.predictResults(9);
    tour.count(0, 4);
    tour.count(1, 5);
    tour.guessSeconds(Guesses.typed("10x2 29").guesses());
    tour.ran(0, figures(31.2, 10));
    tour.move(1);
    tour.answer(0);
    tour.move(99);
    assertThat(tour.atResult()).isTrue();
    assertThat(tour.ready()).isFalse();
    Result first = tour.results().getFirst();
    assertThat(first.answers()).isEqualTo(new Result.Score(6, 10));
    assertThat(first.times()).isEqualTo(new Result.Score(2, 4));
    assertThat(first.counts()).isEqualTo(new Result.Score(0, 1));
    assertThat(first.all()).isEqualTo(new Result.Score(8, 15));
    assertThat(tour.results().get(1).all()).as("not run").isEqualTo(new Result.Score(0, 0));
    tour.move(-1);
    assertThat(tour.at()).isEqualTo(tour.lesson().steps().size() - 1);
  }

  @Test
  void predictionsAreWrittenAsATable(@TempDir Path folder) throws IOException {
    tour.count(1, 3);
    tour.answer(1);
    tour.guessSeconds(Guesses.typed("10x2 29.5").guesses());
    tour.predictResults(10);
    tour.ran(0, figures(31.2, 10));
    Path file = folder.resolve("class.csv");
    PredictionsCsv.write(tour.results(), file);
    assertThat(Files.readString(file).lines().limit(7))
        .containsExactly(
            "step,title,kind,prediction,count,measured,right",
            "1,One at a time,answer,It computes.,0,,false",
            "1,One at a time,answer,It waits for answers.,4,,true",
            "1,One at a time,answer,It waits for a lock.,0,,false",
            "1,One at a time,seconds,10,2,31.200,false",
            "1,One at a time,seconds,29.500,1,31.200,true",
            "1,One at a time,results,10,1,10,true");
    assertThat(Files.readString(file)).contains(",\"There is none, so results race.\",");
  }

  @Test
  void viewsAreToldOfChangesUntilTheyEndThat() {
    List<Integer> seen = new ArrayList<>();
    Runnable end = tour.listen(() -> seen.add(tour.at()));
    tour.move(1);
    end.run();
    tour.move(1);
    assertThat(seen).containsExactly(1);
  }
}
