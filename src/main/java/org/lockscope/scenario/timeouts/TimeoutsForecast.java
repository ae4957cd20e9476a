package org.lockscope.scenario.timeouts;

import org.lockscope.scenario.Setup;
import org.lockscope.scenario.timeouts.TimeoutsProgram.Limit;
import org.lockscope.scenario.timeouts.TimeoutsProgram.Task;

/**
 * What follows from the latencies that are drawn, before anything runs.
 *
 * @param answered how many calls are answered in time
 * @param timedOut how many calls time out
 * @param givenUp how many calls are not made since the article's budget is spent
 * @param articles when the last article is done, in nanoseconds
 * @param wall when the last call has ended, in nanoseconds
 */
record TimeoutsForecast(int answered, int timedOut, int givenUp, long articles, long wall) {
  static TimeoutsForecast of(Setup setup) {
    TimeoutsProgram.Simulated client = TimeoutsKnobs.client(setup);
    int answered = 0;
    int timedOut = 0;
    int givenUp = 0;
    long articles = 0;
    long wall = 0;
    for (int article = 1; article <= setup.get(TimeoutsKnobs.ARTICLES); article++) {
      long now = 0;
      for (Task task : Task.values()) {
        long patience = patience(setup, now);
        long latency = client.latency(task, article).toNanos();
        if (patience <= 0) {
          givenUp++;
        } else if (latency <= patience) {
          answered++;
          now += latency;
        } else {
          timedOut++;
          boolean late = client.deaf() && client.slow(task, article);
          wall = late ? Math.max(wall, now + latency) : wall;
          now += patience;
        }
      }
      articles = Math.max(articles, now);
    }
    return new TimeoutsForecast(answered, timedOut, givenUp, articles, Math.max(wall, articles));
  }

  private static long patience(Setup setup, long now) {
    long call = setup.get(TimeoutsKnobs.CALL) * 1_000_000L;
    long article = setup.get(TimeoutsKnobs.ARTICLE) * 1_000_000L - now;
    Limit limit = setup.get(TimeoutsKnobs.LIMIT);
    return switch (limit) {
      case CALL -> call;
      case ARTICLE -> article;
      case BOTH -> Math.min(call, article);
    };
  }
}
