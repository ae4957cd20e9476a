package org.lockscope.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lockscope.say.OwnRun;
import org.lockscope.say.Runs;
import org.lockscope.say.Words;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.Step;
import org.lockscope.text.Language;
import org.lockscope.trace.ListHistory;
import org.lockscope.trace.Moment;

/** Who is at which step of an append is drawn, worker by worker. */
final class ListStepsTest {
  private static final ListHistory.Append READ = new ListHistory.Append(1, 1, 4, -1, false);
  private static final ListHistory.Append WROTE = new ListHistory.Append(2, 2, 4, 4, false);
  private static final ListHistory.Append SIZED = new ListHistory.Append(3, 3, 4, 4, true);

  private static Drawn drawn(double width, Language language, ListHistory.Append... appends) {
    Drawn drawn = new Drawn();
    new ListSteps(drawn, Theme.LIGHT, Words.in(language), width)
        .paint(0, 4, List.of(appends), thread -> "worker-" + (9 + thread));
    return drawn;
  }

  private static long cells(Drawn drawn, int colour) {
    return drawn.of("round").filter(t -> t.argb() == colour && t.y() > 25).count();
  }

  @Test
  void bothWorkersInsideTheAppendHaveTheirThreeStepsAndTheirNumbers() {
    Drawn drawn = drawn(330, Language.ENGLISH, READ, WROTE);
    assertThat(drawn.texts())
        .contains("worker-10", "worker-11")
        .filteredOn("4"::equals)
        .as("the size, twice the size read, and the slot that both write")
        .hasSize(5);
    assertThat(cells(drawn, Theme.LIGHT.accent())).as("a step each").isEqualTo(2);
    assertThat(cells(drawn, Theme.LIGHT.stored())).as("one done, and two").isEqualTo(3);
  }

  @Test
  void whoHasWrittenTheSizeWritesItNoMore() {
    Drawn drawn = drawn(330, Language.ENGLISH, SIZED);
    assertThat(cells(drawn, Theme.LIGHT.accent())).isZero();
    assertThat(cells(drawn, Theme.LIGHT.stored())).isEqualTo(3);
    assertThat(drawn.texts()).contains("5");
  }

  @Test
  void thoseWithoutARowAreCounted() {
    assertThat(drawn(330, Language.ENGLISH, READ, READ, WROTE, SIZED).texts())
        .contains("and 2 more");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingIsCutOffOrRunsIntoAnother(Language language) {
    for (double width : new double[] {240, 300, 330, 420}) {
      Drawn drawn = drawn(width, language, READ, WROTE, SIZED);
      List<Drawn.Thing> texts = drawn.of("text").toList();
      for (Drawn.Thing text : texts) {
        assertThat(text.right()).as(text.text()).isLessThanOrEqualTo(width + 0.5);
        assertThat(text.bottom()).isLessThanOrEqualTo(ListSteps.HEIGHT + 2);
        assertThat(texts)
            .filteredOn(other -> other != text && Math.abs(other.y() - text.y()) < 5)
            .allMatch(o -> o.right() <= text.x() + 0.5 || o.x() >= text.right() - 0.5);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {240, 330})
  void theHeightIsTheSameHoweverManyAppend(double width) {
    assertThat(drawn(width, Language.ENGLISH).of("round").count()).isEqualTo(1);
    assertThat(ListSteps.HEIGHT).isGreaterThan(60);
  }

  private static double height(LockPlacement placement) throws InterruptedException {
    return new ListPainter((OwnRun) Runs.run("", placement, 4), Moment.START, 330).height();
  }

  @Test
  void whereTheLockHoldsTheAppendThereIsRoomForOne() throws InterruptedException {
    assertThat(height(LockPlacement.append())).isLessThan(height(LockPlacement.none()) - 20);
    assertThat(height(LockPlacement.article())).isEqualTo(height(LockPlacement.append()));
    assertThat(height(LockPlacement.span(Step.SUMMARIZE, Step.KEYWORDS)))
        .isEqualTo(height(LockPlacement.none()));
  }
}
