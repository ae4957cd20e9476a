package org.lockscope.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lockscope.event.Task;
import org.lockscope.trace.State;

final class ThemeTest {
  private static final double LEAST_DIFFERENCE = 20;

  static List<Theme> themes() {
    return List.of(
        Theme.LIGHT, Theme.DARK, Theme.PRINT, Theme.LIGHT.projected(), Theme.DARK.projected());
  }

  @ParameterizedTest
  @MethodSource("themes")
  void anyTwoStatesAreToldApartByAnyVision(Theme theme) {
    Map<String, List<Integer>> states = new LinkedHashMap<>();
    List<Task> calls = IntStream.range(0, 7).mapToObj(i -> Task.at(i, "", "")).toList();
    states.put("calling", calls.stream().map(theme::task).toList());
    states.put("append", List.of(theme.append()));
    states.put("waiting", List.of(theme.waiting()));
    states.put("holding", List.of(theme.holding()));
    assertApart(states);
  }

  @Test
  void theNewsPipelinesCallsLookAsTheyAlwaysDid() {
    assertThat(NewsColours.in(Theme.LIGHT)).containsExactly(0xff8cc8ee, 0xff3a8fcf, 0xff1763a8);
    assertThat(NewsColours.in(Theme.LIGHT.projected())).isEqualTo(NewsColours.in(Theme.LIGHT));
    assertThat(NewsColours.in(Theme.DARK)).containsExactly(0xff7cbdea, 0xff4093d2, 0xff2f75bc);
    assertThat(NewsColours.in(Theme.PRINT)).containsExactly(0xffbcdcf2, 0xff2f6ca6, 0xff0b3a66);
  }

  /** Tasks that come without a colour, which are given one of a few. */
  private static List<Integer> named(Theme theme) {
    return IntStream.range(0, 100)
        .map(i -> theme.task(Task.named("step " + i)))
        .distinct()
        .boxed()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void tasksThatComeWithoutAColourAreToldApartFromStatesByAnyVision(Theme theme) {
    assertThat(named(theme)).hasSize(7);
    assertApart(
        Map.of(
            "calling", named(theme),
            "append", List.of(theme.append()),
            "waiting", List.of(theme.waiting()),
            "holding", List.of(theme.holding())));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void suchTasksAreToldApartFromEachOther(Theme theme) {
    List<Integer> colours = named(theme);
    for (int a : colours) {
      for (int b : colours) {
        if (a != b) {
          assertThat(difference(a, b)).as("%08x and %08x", a, b).isGreaterThan(5);
          assertThat(Ciede2000.difference(Vision.NORMAL.sees(a), Vision.NORMAL.sees(b)))
              .as("%08x and %08x", a, b)
              .isGreaterThan(14);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void whateverHueAndLightnessATaskHasItStandsOutFromTheCardAndCanBeWrittenOn(Theme theme) {
    for (double hue = 0; hue < 360; hue += 7) {
      for (double lightness = 0; lightness <= 1; lightness += 0.1) {
        int colour = theme.task(new Task("", "", hue, lightness));
        assertThat(colour >>> 24).isEqualTo(0xff);
        assertThat(Theme.contrast(colour, theme.card())).isGreaterThan(1.3);
        assertThat(Theme.contrast(Theme.labelOn(colour), colour)).isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  @Test
  void aTasksHueIsSeenAndALighterOneIsLighter() {
    Oklab red = Oklab.of(Theme.LIGHT.task(new Task("", "", 30, 0.63)));
    Oklab green = Oklab.of(Theme.LIGHT.task(new Task("", "", 145, 0.63)));
    assertThat(Math.toDegrees(Math.atan2(red.b(), red.a()))).isBetween(20.0, 40.0);
    assertThat(Math.toDegrees(Math.atan2(green.b(), green.a()))).isBetween(135.0, 155.0);
    double before = 0;
    for (double lightness = 0.49; lightness < 0.81; lightness += 0.04) {
      double shown = Oklab.of(Theme.DARK.task(new Task("", "", 145, lightness))).lightness();
      assertThat(shown).isGreaterThan(before);
      before = shown;
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void anyTwoStatesOfAnotherProgramAreToldApartByAnyVision(Theme theme) {
    Map<String, List<Integer>> states = new LinkedHashMap<>();
    states.put("waiting", List.of(theme.waiting()));
    states.put("holding", List.of(theme.holding()));
    states.put("resting", List.of(theme.resting()));
    states.put("transfer", List.of(theme.transfer()));
    states.put("pinned", List.of(theme.pinned()));
    states.put("sample", List.of(theme.sample()));
    assertApart(states);
  }

  /**
   * There are no more colours that differ by 20 from all others: sleeping and parked share one, as
   * do network and files, the waits, and some of our states and other programs'.
   */
  @ParameterizedTest
  @MethodSource("themes")
  void statesWhoseColoursAreNearDifferByTheirTexture(Theme theme) {
    Set<State> waits = Set.of(State.SENDING, State.RECEIVING);
    Set<State> besideBars = Set.of(State.HOLDING, State.HOLDING_CONTENDED, State.SAMPLED);
    for (State a : State.values()) {
      for (State b : State.values()) {
        boolean both = waits.containsAll(List.of(a, b));
        boolean calls = a == State.CALLING || b == State.CALLING;
        if (a == b || both || calls || besideBars.contains(a) || besideBars.contains(b)) {
          continue;
        }
        boolean far = difference(theme.state(a), theme.state(b)) >= LEAST_DIFFERENCE;
        assertThat(far || Texture.of(a) != Texture.of(b)).as("%s and %s", a, b).isTrue();
      }
    }
  }

  /** So that they are told apart in grey, too: only what is filled has no texture. */
  @Test
  void everyStateOfABarButFilledOnesHasATextureOfItsOwn() {
    List<Texture> textures =
        Arrays.stream(State.values())
            .filter(state -> state != State.RECEIVING)
            .map(Texture::of)
            .filter(texture -> texture != Texture.SOLID)
            .toList();
    assertThat(textures).doesNotHaveDuplicates().hasSize(Texture.values().length - 1);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void whatOtherProgramsDoCanBeMadeOutOnItsGround(Theme theme) {
    for (State state : State.values()) {
      if (state.compareTo(State.SLEEPING) >= 0) {
        int colour = theme.state(state);
        assertThat(Theme.contrast(colour, theme.card())).as("%s", state).isGreaterThan(3);
        assertThat(Theme.contrast(colour, theme.ground(state))).as("%s", state).isGreaterThan(2.7);
      }
    }
  }

  private static double difference(int a, int b) {
    double least = Double.MAX_VALUE;
    for (Vision vision : Vision.values()) {
      least = Math.min(least, Ciede2000.difference(vision.sees(a), vision.sees(b)));
    }
    return least;
  }

  private static void assertApart(Map<String, List<Integer>> states) {
    List<String> names = new ArrayList<>(states.keySet());
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        for (int a : states.get(names.get(i))) {
          for (int b : states.get(names.get(j))) {
            for (Vision vision : Vision.values()) {
              assertThat(Ciede2000.difference(vision.sees(a), vision.sees(b)))
                  .as("%s and %s, %s vision", names.get(i), names.get(j), vision)
                  .isGreaterThanOrEqualTo(LEAST_DIFFERENCE);
            }
          }
        }
      }
    }
  }

  @Test
  void whatABarShowsIsToldApartInGreyPrint() {
    Theme print = Theme.PRINT;
    List<Integer> shown = new ArrayList<>(NewsColours.in(print));
    shown.add(print.append());
    shown.add(print.waiting());
    for (int a : shown) {
      for (int b : shown) {
        if (a != b) {
          assertThat(Math.abs(lightness(a) - lightness(b)))
              .as("%08x and %08x", a, b)
              .isGreaterThanOrEqualTo(LEAST_DIFFERENCE);
        }
      }
      assertThat(lightness(print.card()) - lightness(a)).as("%08x on paper", a).isGreaterThan(10);
    }
    assertThat(lightness(print.waitingGround()) - lightness(print.waiting())).isGreaterThan(30);
    assertThat(lightness(print.holding())).isLessThan(35);
    assertThat(List.of(print.window(), print.card())).containsOnly(0xffffffff);
  }

  @Test
  void callsInPrintAreBlueStill() {
    for (int call : NewsColours.in(Theme.PRINT)) {
      double[] lab = Ciede2000.lab(Vision.NORMAL.sees(call));
      assertThat(Math.toDegrees(Math.atan2(lab[2], lab[1])) + 360).isBetween(230.0, 290.0);
      assertThat(Math.hypot(lab[1], lab[2])).isGreaterThan(10);
    }
  }

  /** CIE lightness, 0 to 100: what is left of a colour on a printer without colours. */
  private static double lightness(int argb) {
    return Ciede2000.lab(Vision.NORMAL.sees(argb))[0];
  }

  @ParameterizedTest
  @MethodSource("themes")
  void textsAndMarksAreReadable(Theme theme) {
    for (int ground : List.of(theme.card(), theme.track(), theme.window())) {
      assertThat(Theme.contrast(theme.text(), ground)).isGreaterThanOrEqualTo(4.5);
      assertThat(Theme.contrast(theme.quiet(), ground)).isGreaterThanOrEqualTo(4.5);
    }
    assertThat(Theme.contrast(theme.lockName(), theme.card())).isGreaterThanOrEqualTo(4.5);
    assertThat(Theme.contrast(theme.holding(), theme.card())).isGreaterThanOrEqualTo(3);
    assertThat(Theme.contrast(theme.append(), theme.card())).isGreaterThanOrEqualTo(3);
  }

  @Test
  void aProjectorGetsMoreContrast() {
    for (Theme theme : List.of(Theme.LIGHT.projected(), Theme.DARK.projected())) {
      for (int ground : List.of(theme.card(), theme.track(), theme.window())) {
        assertThat(Theme.contrast(theme.quiet(), ground)).isGreaterThanOrEqualTo(7);
      }
      assertThat(Theme.contrast(theme.lockName(), theme.card())).isGreaterThanOrEqualTo(7);
      assertThat(Theme.contrast(theme.border(), theme.card())).isGreaterThanOrEqualTo(3);
      assertThat(Theme.contrast(theme.waiting(), theme.card())).isGreaterThanOrEqualTo(3);
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void aLabelInABarIsReadable(Theme theme) {
    List<Integer> grounds = new ArrayList<>(NewsColours.in(theme));
    for (int lane = 0; lane < Theme.WORKER_COLOURS; lane++) {
      grounds.add(theme.worker(lane));
    }
    for (int ground : grounds) {
      assertThat(Theme.contrast(Theme.labelOn(ground), ground))
          .as("on %08x", ground)
          .isGreaterThanOrEqualTo(4.5);
    }
  }
}
