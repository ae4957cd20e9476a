package org.lockscope.scenario.news;

/** The three questions asked about each article, in order. */
public enum LlmTask {
  /** What it says, shorter. */
  SUMMARIZE(Step.SUMMARIZE),
  /** How it feels. */
  SENTIMENT(Step.SENTIMENT),
  /** What it is about. */
  KEYWORDS(Step.KEYWORDS);

  private final Step step;

  LlmTask(Step step) {
    this.step = step;
  }

  /** The step in which the task's call is made. */
  public Step step() {
    return step;
  }
}
