package org.lockscope.format.jfr;

import java.util.List;

/**
 * What of a flight recording's file can be read.
 *
 * @param chunks the chunks that are whole, in the file's order; one or more
 * @param problems what is wrong with the rest, a clause each with its place; empty if the file can
 *     be read as it is
 */
record JfrPlan(List<JfrChunk> chunks, List<String> problems) {
  /** Copies both. */
  JfrPlan {
    chunks = List.copyOf(chunks);
    problems = List.copyOf(problems);
  }

  /** Whether the file itself can be given to a parser. */
  boolean entire() {
    return problems.isEmpty();
  }
}
