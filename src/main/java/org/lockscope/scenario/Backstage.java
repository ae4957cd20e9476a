package org.lockscope.scenario;

import org.lockscope.probe.Recorder;

/**
 * What a program on show is run with.
 *
 * @param recorder records what its threads do
 * @param sleeper how time passes for its calls
 */
public record Backstage(Recorder recorder, Sleeper sleeper) {}
