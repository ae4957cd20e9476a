package org.lockscope.lesson;

import java.util.Arrays;

/**
 * What a class says before a step's run: how many chose each answer, and its guesses. Used by one
 * thread.
 */
public final class Poll {
  /** How many of a class may choose one answer. */
  public static final int MOST = 999;

  private final int[] chosen;
  private Guesses seconds = Guesses.NONE;
  private Guesses results = Guesses.NONE;

  /** A class that has said nothing. */
  Poll(int answers) {
    chosen = new int[answers];
  }

  /** How many chose an answer, from 0. */
  public int chosen(int answer) {
    return chosen[answer];
  }

  /** How many chose any. */
  public int all() {
    return Arrays.stream(chosen).sum();
  }

  void add(int answer, int more) {
    chosen[answer] = Math.clamp(chosen[answer] + more, 0, MOST);
  }

  /** How long the class guesses the run takes, in seconds. */
  public Guesses seconds() {
    return seconds;
  }

  /** How many results the class guesses are stored. */
  public Guesses results() {
    return results;
  }

  void guessSeconds(Guesses guesses) {
    seconds = guesses;
  }

  void guessResults(Guesses guesses) {
    results = guesses;
  }

  /** Whether somebody has said something. */
  public boolean said() {
    return all() + seconds.count() + results.count() > 0;
  }
}
