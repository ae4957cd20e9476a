package org.lockscope.scenario.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.lockscope.scenario.Chart;
import org.lockscope.scenario.Chart.Point;
import org.lockscope.scenario.Chart.Series;
import org.lockscope.scenario.Chart.Style;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Sweep;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;
import org.lockscope.text.Quantities;

/**
 * How many times as fast more workers are as one, measured, beside the ideal, beside what Amdahl's
 * law allows, and beside what follows from the latencies.
 */
final class PoolSweep implements Sweep {
  private static final List<Integer> WORKERS = List.of(1, 2, 5, 10, 20);

  @Override
  public List<Setup> runs(Setup setup) {
    return WORKERS.stream().map(workers -> setup.with(PoolKnobs.WORKERS, workers)).toList();
  }

  @Override
  public Chart chart(Setup setup, Map<Setup, Long> walls, Language language) {
    Phrases texts = Phrases.of(PoolSweep.class, language);
    PoolForecast forecast = new PoolForecast(setup);
    double serial = forecast.serial();
    double alone = forecast(setup, 1);
    List<Series> series = new ArrayList<>();
    series.add(new Series(texts.tell("sweep.measured"), Style.POINTS, measured(setup, walls)));
    series.add(line(texts.tell("sweep.ideal"), n -> n));
    series.add(
        line(
            texts.tell("sweep.amdahl", Quantities.percent(serial, 1)),
            n -> PoolForecast.amdahl(serial, n)));
    if (alone > 0) {
      series.add(line(texts.tell("sweep.latencies"), n -> alone / forecast(setup, n)));
    }
    return new Chart(
        texts.tell("sweep.title"),
        texts.tell("sweep.workers"),
        texts.tell("sweep.speedUp"),
        series);
  }

  private static double forecast(Setup setup, int workers) {
    return new PoolForecast(setup.with(PoolKnobs.WORKERS, workers)).wall();
  }

  private static List<Point> measured(Setup setup, Map<Setup, Long> walls) {
    List<Point> points = new ArrayList<>();
    Long alone = walls.get(setup.with(PoolKnobs.WORKERS, 1));
    for (int workers : WORKERS) {
      Long wall = walls.get(setup.with(PoolKnobs.WORKERS, workers));
      if (alone != null && wall != null && wall > 0) {
        points.add(new Point(workers, (double) alone / wall));
      }
    }
    return points;
  }

  private static Series line(String name, IntToDoubleFunction of) {
    return new Series(
        name,
        Style.LINE,
        IntStream.rangeClosed(1, WORKERS.getLast())
            .mapToObj(n -> new Point(n, of.applyAsDouble(n)))
            .toList());
  }
}
