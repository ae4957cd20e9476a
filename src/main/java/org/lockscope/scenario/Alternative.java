package org.lockscope.scenario;

/**
 * What a run would have come to, had it been set otherwise: a question with its answer.
 *
 * @param wall how long it would have taken, in nanoseconds
 * @param question the key of the scenario's text that asks for that
 * @param answer the key of the one that answers it, with a place for how long
 */
public record Alternative(long wall, String question, String answer) {}
