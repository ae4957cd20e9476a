package org.lockscope.scenario;

import java.util.List;
import org.lockscope.event.Directory;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;

/**
 * A scenario whose main thread throws.
 *
 * @param like all else is as with this one
 * @param thrown what it throws
 */
public record Failing(Scenario like, RuntimeException thrown) implements Scenario {
  @Override
  public Execution start(Setup setup, Backstage backstage) {
    return MainThread.start(
        backstage.recorder(),
        () -> {
          throw thrown;
        });
  }

  @Override
  public String id() {
    return like.id();
  }

  @Override
  public int version() {
    return like.version();
  }

  @Override
  public List<Knob<?>> knobs() {
    return like.knobs();
  }

  @Override
  public List<String> tasks() {
    return like.tasks();
  }

  @Override
  public SourceProgram program(Setup setup) {
    return like.program(setup);
  }

  @Override
  public Eyes eyes(Setup setup, Directory names) {
    return like.eyes(setup, names);
  }

  @Override
  public Phrases texts(Language language) {
    return like.texts(language);
  }
}
