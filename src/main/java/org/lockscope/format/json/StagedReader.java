package org.lockscope.format.json;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lockscope.format.input.OneLine;
import org.lockscope.scenario.Eyes;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Scenarios;
import org.lockscope.scenario.Setup;
import org.lockscope.session.Recording;
import org.lockscope.session.Staged;

/**
 * Reads of which scenario a recording is a run. Where that is not known here, it is read as another
 * program's, and one sentence says why. Used by one thread.
 */
final class StagedReader {
  private Map<String, String> run = Map.of();
  private Map<String, String> knobs = Map.of();
  private @Nullable String notice;

  /** Reads the object that names the scenario. */
  void scenario(JsonInput in) throws IOException {
    run = in.scalars();
  }

  /** Reads the object that has the knobs. */
  void knobs(JsonInput in) throws IOException {
    knobs = in.scalars();
  }

  /** The recording as one of its scenario's run, if it is one of a scenario that is known. */
  Recording of(Recording read) {
    if (run.isEmpty()) {
      return read;
    }
    try {
      Staged staged = staged(Scenarios.installed());
      Eyes _ = staged.watch(read.trace());
      return read.of(staged);
    } catch (IllegalArgumentException e) {
      notice =
          OneLine.of(String.valueOf(e.getMessage()), OneLine.CLAUSE)
              + ": it is shown as another program's";
      return read;
    }
  }

  /** Why it is not shown as what it is, in one sentence; null if it is. */
  @Nullable String notice() {
    return notice;
  }

  private Staged staged(Scenarios installed) {
    String id = OneLine.name(text(RecordingFields.ID));
    Scenario scenario =
        installed
            .find(id)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "it is a run of the scenario '" + id + "', which is not known here"));
    long version = number(RecordingFields.VERSION_FIELD);
    if (version < 1 || version > scenario.version()) {
      throw new IllegalArgumentException(
          "it is a run of version %d of the scenario '%s', of which version %d is known here"
              .formatted(version, id, scenario.version()));
    }
    Setup setup;
    try {
      setup = scenario.initial().read(knobs::get);
      scenario.check(setup);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "it is a run of the scenario '%s', but %s".formatted(id, e.getMessage()), e);
    }
    String failure = run.get(RecordingFields.FAILURE);
    return new Staged(
        scenario,
        setup,
        truth(RecordingFields.STOPPED),
        count(RecordingFields.DROPPED),
        failure == null ? null : OneLine.of(failure, OneLine.CLAUSE));
  }

  private String text(String field) {
    String text = run.get(field);
    if (text == null) {
      throw new IllegalArgumentException("of its scenario, it does not say " + field);
    }
    return text;
  }

  private boolean truth(String field) {
    return switch (text(field)) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalArgumentException(
              "of its scenario, " + field + " is neither true nor false");
    };
  }

  private long count(String field) {
    long count = number(field);
    if (count < 0) {
      throw new IllegalArgumentException("of its scenario, " + field + " is out of range");
    }
    return count;
  }

  private long number(String field) {
    try {
      return Long.parseLong(text(field));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("of its scenario, " + field + " is no number", e);
    }
  }
}
