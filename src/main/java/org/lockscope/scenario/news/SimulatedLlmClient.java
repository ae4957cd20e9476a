package org.lockscope.scenario.news;

import java.util.Locale;
import org.lockscope.probe.Recorder;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.Sleeper;

/** An LLM that takes its time and says little: each call sleeps for its latency. */
public final class SimulatedLlmClient implements LlmClient {
  private final LatencySource latencies;
  private final Sleeper sleeper;

  /**
   * A client.
   *
   * @param latencies how long each call takes
   * @param sleeper how time passes
   */
  public SimulatedLlmClient(LatencySource latencies, Sleeper sleeper) {
    this.latencies = latencies;
    this.sleeper = sleeper;
  }

  /**
   * The client of a run.
   *
   * @param recorder records what its calls share, if they share a generator
   */
  public static LlmClient of(RunSettings settings, Recorder recorder, Sleeper sleeper) {
    LatencyRange range = settings.latency();
    long seed = settings.seed();
    return new SimulatedLlmClient(
        switch (settings.random()) {
          case PER_ARTICLE -> new Latencies(range, seed);
          case LOCKED -> SharedLatencies.locked(range, seed, recorder);
          case UNGUARDED -> SharedLatencies.unguarded(range, seed, recorder);
        },
        sleeper);
  }

  @Override
  public String call(LlmTask task, Article article) throws InterruptedException {
    sleeper.sleep(latencies.of(article.number(), task));
    return switch (task) {
      case SUMMARIZE -> article.title();
      case SENTIMENT -> article.number() % 3 == 0 ? "mixed" : "positive";
      case KEYWORDS -> String.join(", ", article.title().toLowerCase(Locale.ROOT).split(" "));
    };
  }
}
