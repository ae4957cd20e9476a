package org.lockscope.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ThemeTest {
  private static final double LEAST_DIFFERENCE = 20;

  static List<Theme> themes() {
    return List.of(Theme.LIGHT, Theme.DARK, Theme.PRINT);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void anyTwoStatesAreToldApartByAnyVision(Theme theme) {
    Map<String, List<Integer>> states = new LinkedHashMap<>();
    states.put("calling", theme.calls());
    states.put("append", List.of(theme.append()));
    states.put("waiting", List.of(theme.waiting()));
    states.put("holding", List.of(theme.holding()));
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
    List<Integer> shown = new ArrayList<>(print.calls());
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
    for (int call : Theme.PRINT.calls()) {
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

  @ParameterizedTest
  @MethodSource("themes")
  void aLabelInABarIsReadable(Theme theme) {
    List<Integer> grounds = new ArrayList<>(theme.calls());
    for (int lane = 0; lane < 10; lane++) {
      grounds.add(theme.worker(lane));
    }
    for (int ground : grounds) {
      assertThat(Theme.contrast(Theme.labelOn(ground), ground))
          .as("on %08x", ground)
          .isGreaterThanOrEqualTo(4.5);
    }
  }
}
