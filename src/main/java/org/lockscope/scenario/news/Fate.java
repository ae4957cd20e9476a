package org.lockscope.scenario.news;

/** How an article ended, as its worker saw it. */
enum Fate {
  /** Not taken up, or interrupted on the way. */
  CANCELLED,
  /** A call or the append threw, or no thread could be had. */
  FAILED,
  /** The append returned; whether the result is still in the list is another question. */
  APPENDED
}
