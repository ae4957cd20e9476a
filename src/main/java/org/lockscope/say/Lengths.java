package org.lockscope.say;

import org.lockscope.text.Language;
import org.lockscope.text.Quantities;

/**
 * How lengths and instants of a run are told: as times, or, where a recording has none and its
 * "times" only number its events, as what they are. Immutable; any thread.
 */
public final class Lengths {
  private final boolean timed;
  private final Words words;

  private Lengths(boolean timed, Words words) {
    this.timed = timed;
    this.words = words;
  }

  /** As they are told of a run. */
  public static Lengths of(RunSummary run) {
    return new Lengths(!(run instanceof ForeignRun foreign) || foreign.timed(), Words.of(run));
  }

  /** As they are told where there are times. */
  public static Lengths timed(Language language) {
    return new Lengths(true, Words.in(language));
  }

  /** The texts in the language in which it is told. */
  Words words() {
    return words;
  }

  /**
   * A length: {@code 4.13 s}, or {@code 12 events}.
   *
   * @param length in nanoseconds, or in events
   */
  public String length(long length) {
    return timed ? Quantities.duration(length) : words.tell("length.events", length);
  }

  /**
   * An instant as exact as one can read it: {@code 3.412 s}, or {@code event 12}.
   *
   * @param instant in nanoseconds since the recording began, or an event's number
   * @param length how long what happens then takes, in nanoseconds
   */
  String instant(long instant, long length) {
    return timed ? Quantities.instant(instant, length) : words.tell("instant.event", instant);
  }

  /**
   * An instant as exact as it was recorded: {@code 3.412 031 250 s}, or {@code event 12}.
   *
   * @param instant in nanoseconds since the recording began, or an event's number
   */
  public String instant(long instant) {
    return timed ? Quantities.instant(instant) : words.tell("instant.event", instant);
  }

  /**
   * A tick's label.
   *
   * @param at where the tick stands, in nanoseconds or events
   * @param step how far it is to the next
   */
  String tick(long at, long step) {
    return timed ? Quantities.tick(at, step) : Quantities.count(at);
  }

  /** Whether there are times. */
  boolean timed() {
    return timed;
  }
}
