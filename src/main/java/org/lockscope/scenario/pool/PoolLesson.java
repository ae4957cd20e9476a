package org.lockscope.scenario.pool;

import java.util.List;
import org.lockscope.scenario.LessonStep;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.pool.PoolProgram.Placement;
import org.lockscope.text.Phrases;
import org.lockscope.text.Quantities;

/** The lesson: what more workers buy. Its figures follow from the latencies that are drawn. */
final class PoolLesson {
  private PoolLesson() {}

  static List<LessonStep> steps(Phrases texts, Setup initial) {
    Setup alone = initial.with(PoolKnobs.ARTICLES, 20).with(PoolKnobs.WORKERS, 1);
    Setup five = alone.with(PoolKnobs.WORKERS, 5);
    Setup many = alone.with(PoolKnobs.WORKERS, 30);
    Setup keywords = five.with(PoolKnobs.PLACEMENT, Placement.KEYWORDS);
    Setup article = five.with(PoolKnobs.PLACEMENT, Placement.ARTICLE);
    double serial = new PoolForecast(keywords).serial();
    return List.of(
        LessonStep.of(texts, "alone", alone, 20, wall(alone)),
        LessonStep.of(texts, "five", five, 20, wall(five), times(alone, five)),
        LessonStep.of(texts, "many", many, 30, wall(many), times(alone, many), 10, 20),
        LessonStep.of(
            texts,
            "keywords",
            keywords,
            Quantities.percent(serial, 1),
            Quantities.times(PoolForecast.amdahl(serial, 5), 1),
            times(alone, keywords),
            Quantities.times(1, serial)),
        LessonStep.of(texts, "article", article, wall(article), times(alone, article)));
  }

  private static String wall(Setup setup) {
    return Quantities.duration(new PoolForecast(setup).wall());
  }

  private static String times(Setup alone, Setup setup) {
    return Quantities.times(new PoolForecast(alone).wall(), new PoolForecast(setup).wall());
  }
}
