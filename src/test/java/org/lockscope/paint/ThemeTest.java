package org.lockscope.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ThemeTest {
  private static final double LEAST_DIFFERENCE = 20;

  static List<Theme> themes() {
    return List.of(Theme.LIGHT, Theme.DARK);
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
