package org.lockscope.scenario.cancel;

import java.util.List;
import org.lockscope.scenario.LessonStep;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.cancel.CancelProgram.Queued;
import org.lockscope.text.Phrases;
import org.lockscope.text.Quantities;

/** The lesson: how to stop without losing count. Its figures follow from the latencies. */
final class CancelLesson {
  private static final int STOP_MILLIS = 1500;
  private static final int STUCK_MILLIS = 6000;
  private static final int SHORT_GRACE_MILLIS = 300;

  private CancelLesson() {}

  static List<LessonStep> steps(Phrases texts, Setup initial) {
    Setup drain = initial.with(CancelKnobs.STOP, STOP_MILLIS);
    Setup drop = drain.with(CancelKnobs.QUEUED, Queued.DROP);
    Setup hurry = drain.with(CancelKnobs.GRACE, SHORT_GRACE_MILLIS);
    Setup leak = drain.with(CancelKnobs.STUCK, STUCK_MILLIS);
    return List.of(
        step(texts, "drain", drain),
        step(texts, "drop", drop),
        step(texts, "hurry", hurry),
        step(texts, "leak", leak));
  }

  private static LessonStep step(Phrases texts, String key, Setup setup) {
    CancelForecast forecast = new CancelForecast(setup);
    return LessonStep.of(
        texts,
        key,
        setup,
        setup.get(CancelKnobs.STOP),
        setup.get(CancelKnobs.GRACE),
        forecast.accepted,
        forecast.succeeded,
        forecast.failed,
        forecast.cancelled,
        forecast.queued,
        Quantities.duration(forecast.wall),
        setup.get(CancelKnobs.ARTICLES),
        setup.get(CancelKnobs.STUCK));
  }
}
