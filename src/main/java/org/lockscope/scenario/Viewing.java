package org.lockscope.scenario;

import org.lockscope.text.Language;
import org.lockscope.trace.Trace;

/** Has a scenario look at a run that has ended, which may come from anywhere. */
public final class Viewing {
  private Viewing() {}

  /**
   * Eyes that have seen all of a run. Takes time that follows its events.
   *
   * @param trace sealed
   * @throws IllegalArgumentException with one sentence if the scenario can make nothing of the
   *     events: nobody promises that those of a file are those of the scenario that it names
   */
  public static Onlooker of(Scenario scenario, Setup setup, Trace trace) {
    try {
      Onlooker eyes = new Onlooker(scenario.eyes(setup, trace.directory()));
      trace.events().forEach(0, trace.events().size(), eyes);
      for (Language language : Language.values()) {
        Sight _ = eyes.at(trace, trace.events().at(trace.end()), language);
      }
      return eyes;
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "its events are none of the scenario '%s'".formatted(scenario.id()), e);
    }
  }
}
