package org.lockscope.scenario.timeouts;

import java.util.List;
import org.lockscope.scenario.LessonStep;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.timeouts.TimeoutsProgram.Limit;
import org.lockscope.scenario.timeouts.TimeoutsProgram.Task;
import org.lockscope.text.Phrases;
import org.lockscope.text.Quantities;

/** The lesson: what a deadline costs, and whom. Its figures follow from the latencies. */
final class TimeoutsLesson {
  private static final int PATIENT_MILLIS = 60_000;

  private TimeoutsLesson() {}

  static List<LessonStep> steps(Phrases texts, Setup initial) {
    Setup patient = initial.with(TimeoutsKnobs.CALL, PATIENT_MILLIS);
    Setup call = initial.with(TimeoutsKnobs.LIMIT, Limit.CALL);
    Setup article = initial.with(TimeoutsKnobs.LIMIT, Limit.ARTICLE);
    Setup deaf = call.with(TimeoutsKnobs.DEAF, true);
    return List.of(
        step(texts, "patient", patient),
        step(texts, "call", call),
        step(texts, "article", article),
        step(texts, "deaf", deaf));
  }

  private static LessonStep step(Phrases texts, String key, Setup setup) {
    TimeoutsForecast forecast = TimeoutsForecast.of(setup);
    return LessonStep.of(
        texts,
        key,
        setup,
        setup.get(TimeoutsKnobs.ARTICLES) * Task.values().length,
        forecast.answered(),
        forecast.timedOut(),
        forecast.givenUp(),
        Quantities.duration(forecast.articles()),
        Quantities.duration(forecast.wall()),
        setup.get(TimeoutsKnobs.CALL),
        setup.get(TimeoutsKnobs.ARTICLE),
        setup.get(TimeoutsKnobs.SLOW_MILLIS));
  }
}
