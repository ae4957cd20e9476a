package org.lockscope.scenario.news;

import java.util.Locale;

/** What a worker does with an article, in order; the span a lock holds is made of these. */
public enum Step {
  /** The first LLM call. */
  SUMMARIZE,
  /** The second LLM call. */
  SENTIMENT,
  /** The third LLM call. */
  KEYWORDS,
  /** The append to the shared results list. */
  APPEND;

  /** The step's name on the command line and in files: {@code summarize}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
