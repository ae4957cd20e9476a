package org.lockscope.pipeline;

import java.util.Locale;

/** An LLM that takes its time and says little: each call sleeps for its latency. */
public final class SimulatedLlmClient implements LlmClient {
  private final Latencies latencies;
  private final Sleeper sleeper;

  /**
   * A client.
   *
   * @param latencies how long each call takes
   * @param sleeper how time passes
   */
  public SimulatedLlmClient(Latencies latencies, Sleeper sleeper) {
    this.latencies = latencies;
    this.sleeper = sleeper;
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
