package org.lockscope.trace;

/**
 * The figures of a run, derived from its trace and nothing else. Durations in nanoseconds.
 *
 * @param articles how many articles were asked for
 * @param stored distinct results in the final list ("succeeded")
 * @param failed articles whose call or append threw
 * @param lost articles appended whose result is not in the final list
 * @param cancelled articles that a stop kept from being appended
 * @param wall from the first event to the last
 * @param slowestArticle the largest sum of one article's calls as measured, waits left out
 * @param sumLlm the sum of all calls
 * @param lockHeld how long the lock was held, all holds together
 * @param lockWait how long workers waited for it, all together
 * @param events how many events were recorded
 * @param dropped how many events found no room
 */
public record RunFigures(
    int articles,
    int stored,
    int failed,
    int lost,
    int cancelled,
    long wall,
    long slowestArticle,
    long sumLlm,
    long lockHeld,
    long lockWait,
    long events,
    long dropped) {}
