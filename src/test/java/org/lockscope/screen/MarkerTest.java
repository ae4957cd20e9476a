package org.lockscope.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lockscope.paint.Markup;
import org.lockscope.paint.Markups;
import org.lockscope.paint.Place;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.session.RunEnvironment;
import org.lockscope.text.Language;

/** Drawing over a picture, commanded without a window. */
final class MarkerTest {
  private static final Place HERE = new Place(1_000, 1, 0.25);
  private static final Place THERE = new Place(9_000, 2, 0.5);

  private final CountDownLatch answer = new CountDownLatch(1);
  private final Screen screen =
      new Screen(
          Language.ENGLISH,
          RunEnvironment.sleeping(duration -> answer.await()),
          RunSettings.DEFAULT,
          () -> {});
  private final Marker marker = screen.marker();

  @AfterEach
  void close() {
    screen.close();
  }

  private RunId started() {
    RunId id = screen.run();
    assertThat(id).isNotNull();
    screen.pulse(1);
    return id == null ? new RunId(0) : id;
  }

  private List<Markup> drawn(RunId id) {
    return screen.state().marking().of(id).all();
  }

  private void stroke(RunId id) {
    marker.press(id, HERE);
    marker.drag(THERE);
    marker.release();
  }

  @Test
  void eachToolDrawsFromThePressToTheRelease() {
    RunId id = started();
    marker.take(Tool.PEN);
    stroke(id);
    marker.take(Tool.ARROW);
    stroke(id);
    marker.take(Tool.SPOTLIGHT);
    stroke(id);
    assertThat(drawn(id))
        .containsExactly(
            new Markup.Line(List.of(HERE, THERE)),
            new Markup.Pointer(HERE, THERE),
            new Markup.Spotlight(HERE, THERE));
  }

  @Test
  void whatIsBeingDrawnIsSeenAndGivenUpWithTheTool() {
    RunId id = started();
    marker.take(Tool.ARROW);
    marker.press(id, HERE);
    marker.drag(THERE);
    assertThat(drawn(id)).containsExactly(new Markup.Pointer(HERE, THERE));
    assertThat(screen.chooser().closeTopmost()).isTrue();
    assertThat(drawn(id)).isEmpty();
    assertThat(screen.state().marking().tool()).isNull();
    marker.release();
    assertThat(drawn(id)).isEmpty();
  }

  @Test
  void aClickDrawsNoArrowAndNoLightButADot() {
    RunId id = started();
    for (Tool tool : List.of(Tool.ARROW, Tool.SPOTLIGHT, Tool.LABEL, Tool.ERASER, Tool.PEN)) {
      marker.take(tool);
      marker.press(id, HERE);
      marker.release();
    }
    assertThat(drawn(id)).containsExactly(new Markup.Line(List.of(HERE)));
  }

  @Test
  void withoutAToolNothingIsDrawn() {
    RunId id = started();
    stroke(id);
    assertThat(drawn(id)).isEmpty();
  }

  @Test
  void aToolFreezesThePictureThatFollowsItsRun() {
    RunId id = started();
    marker.take(Tool.PEN);
    assertThat(screen.frame().focus().orElseThrow().frozen()).isTrue();
    marker.take(Tool.ARROW);
    assertThat(screen.frame().focus().orElseThrow().frozen()).isTrue();
    assertThat(screen.state().focus()).isEqualTo(id);
  }

  @Test
  void labelsAndErasingAreOfOneRun() {
    RunId first = started();
    RunId second = started();
    marker.label(first, HERE, "  why? ");
    marker.label(first, HERE, " ");
    marker.write("here ");
    marker.label(second, THERE, "a call");
    marker.write("");
    assertThat(drawn(first)).containsExactly(new Markup.Label(HERE, "why?"));
    marker.erase(first, new Markup.Label(HERE, "why?"));
    assertThat(drawn(first)).isEmpty();
    assertThat(drawn(second)).containsExactly(new Markup.Label(THERE, "here"));
    marker.eraseAll();
    assertThat(screen.state().marking()).isEqualTo(Marking.NONE);
  }

  @Test
  void whatWasDrawnIsForgottenWithTheRun() {
    RunId first = started();
    screen.lineup().pin(first);
    RunId second = started();
    marker.label(second, HERE, "gone");
    for (int i = 0; i < Slots.MOST_LISTED; i++) {
      started();
    }
    assertThat(screen.state().slots().listed()).doesNotContain(second);
    assertThat(screen.state().marking().drawn()).isEmpty();
  }

  @Test
  void aLineHasAnEnd() {
    Marking marking = Marking.NONE.taking(Tool.PEN).pressed(new RunId(1), HERE);
    for (int i = 0; i < Marking.MOST_PLACES + 5; i++) {
      marking = marking.dragged(new Place(i, 1, 0));
    }
    Markups drawn = marking.released().of(new RunId(1));
    assertThat(drawn.all().getFirst().places()).hasSize(Marking.MOST_PLACES);
  }

  @Test
  void aToolPutToWhereNothingCanBeDrawnSaysSoUntilItDraws() {
    marker.take(Tool.SPOTLIGHT);
    marker.miss();
    assertThat(screen.state().marking().missed()).isTrue();
    assertThat(screen.state().marking().tool()).isEqualTo(Tool.SPOTLIGHT);
    marker.press(new RunId(1), HERE);
    assertThat(screen.state().marking().missed()).isFalse();
    marker.miss();
    marker.take(null);
    assertThat(screen.state().marking()).isEqualTo(Marking.NONE);
  }
}
