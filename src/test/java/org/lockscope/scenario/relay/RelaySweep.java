package org.lockscope.scenario.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lockscope.scenario.Chart;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Sweep;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;

/** How long a relay takes with 1, 2 and 3 runners. */
final class RelaySweep implements Sweep {
  private static final int MOST = 3;

  @Override
  public List<Setup> runs(Setup setup) {
    return IntStream.rangeClosed(1, MOST)
        .mapToObj(runners -> setup.with(RelayScenario.RUNNERS, runners))
        .toList();
  }

  @Override
  public Chart chart(Setup setup, Map<Setup, Long> walls, Language language) {
    Phrases texts = Phrases.of(RelaySweep.class, language);
    List<Chart.Point> measured = new ArrayList<>();
    List<Chart.Point> ideal = new ArrayList<>();
    Long alone = walls.get(runs(setup).getFirst());
    for (Setup run : runs(setup)) {
      int runners = run.get(RelayScenario.RUNNERS);
      Long wall = walls.get(run);
      if (wall != null) {
        measured.add(new Chart.Point(runners, wall / 1e9));
      }
      if (alone != null) {
        ideal.add(new Chart.Point(runners, alone / 1e9 / runners));
      }
    }
    return new Chart(
        texts.tell("sweep.title"),
        texts.tell("sweep.x"),
        texts.tell("sweep.y"),
        List.of(
            new Chart.Series(texts.tell("sweep.measured"), Chart.Style.POINTS, measured),
            new Chart.Series(texts.tell("sweep.ideal"), Chart.Style.LINE, ideal)));
  }
}
