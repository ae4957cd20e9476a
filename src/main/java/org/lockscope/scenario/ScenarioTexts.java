package org.lockscope.scenario;

import org.lockscope.text.Language;
import org.lockscope.text.Phrases;

/**
 * What a scenario, its knobs and its tasks are called. Immutable; any thread.
 *
 * @param scenario the program
 * @param language in which it is said
 */
public record ScenarioTexts(Scenario scenario, Language language) {
  private Phrases texts() {
    return scenario.texts(language);
  }

  /** What it is called: {@code Worker pool}. */
  public String name() {
    return texts().tell("name");
  }

  /** What it shows, in a sentence. */
  public String about() {
    return texts().tell("about");
  }

  /** What a knob is called. */
  public String label(Knob<?> knob) {
    return texts().tell("knob." + knob.key());
  }

  /** What a knob does, in a sentence. */
  public String about(Knob<?> knob) {
    return texts().tell("knob." + knob.key() + ".about");
  }

  /** A value of a knob as people read it: one of a few by its name, another as it is written. */
  public String value(Knob<?> knob, String written) {
    return knob.choices().contains(written)
        ? texts().tell("knob." + knob.key() + "." + written)
        : written;
  }

  /** What a task is called. */
  public String task(String key) {
    return texts().tell("task." + key);
  }
}
