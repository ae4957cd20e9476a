package org.lockscope.scenario;

import org.lockscope.probe.Recorder;

/**
 * What a program on show is run with.
 *
 * @param recorder records what its threads do
 * @param sleeper how time passes for its calls
 * @param heldOpen runs in each append to a list, between reading its size and writing the slot
 * @param witness is told by each thread what it begins and ends, if the program tells one
 * @param preparation what is done before the run's first event and counts for nothing, in a thread
 *     that is interrupted when the run is stopped; left out by a program that needs none
 */
public record Backstage(
    Recorder recorder, Sleeper sleeper, Runnable heldOpen, Witness witness, Runnable preparation) {
  /** With nobody who is told, and nothing to prepare. */
  public Backstage(Recorder recorder, Sleeper sleeper) {
    this(recorder, sleeper, () -> {}, Witness.NOBODY, () -> {});
  }
}
