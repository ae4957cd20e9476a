package org.lockscope.scenario.news;

/** Asks an LLM about an article. Called by many workers at once. */
@FunctionalInterface
public interface LlmClient {
  /**
   * Makes one call and waits for its answer.
   *
   * @throws InterruptedException if the run was stopped meanwhile
   * @throws RuntimeException if the call failed; the article is then reported as failed
   */
  String call(LlmTask task, Article article) throws InterruptedException;
}
