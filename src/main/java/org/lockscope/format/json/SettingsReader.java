package org.lockscope.format.json;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Scenarios;
import org.lockscope.session.ListIds;
import org.lockscope.session.RecordedOutcome;

/**
 * Reads the small objects of a recording: fields with a number, a word or a truth value each.
 * Fields it does not know are skipped.
 */
final class SettingsReader {
  private final Map<String, String> fields;
  private final String what;

  private SettingsReader(JsonInput in, String what) throws IOException {
    this.what = what;
    this.fields = in.scalars();
  }

  /**
   * Reads what a run of the first scenario there was, the news pipeline, was asked for.
   *
   * @throws IllegalArgumentException with one sentence if these are no settings of a run
   */
  static Plan plan(JsonInput in) throws IOException {
    SettingsReader read = new SettingsReader(in, RecordingFields.SETTINGS);
    Scenario scenario = Scenarios.installed().first();
    return scenario.plan(scenario.initial().read(read.fields::get));
  }

  /**
   * Reads what a run came to.
   *
   * @throws IllegalArgumentException with one sentence if it is no outcome
   */
  static RecordedOutcome outcome(JsonInput in) throws IOException {
    SettingsReader read = new SettingsReader(in, RecordingFields.OUTCOME);
    return new RecordedOutcome(
        (int) read.number(RecordingFields.SUCCEEDED, 0, Integer.MAX_VALUE),
        (int) read.number(RecordingFields.FAILED, 0, Integer.MAX_VALUE),
        (int) read.number(RecordingFields.LOST, 0, Integer.MAX_VALUE),
        (int) read.number(RecordingFields.CANCELLED, 0, Integer.MAX_VALUE),
        Boolean.parseBoolean(read.text(RecordingFields.STOPPED)),
        read.number(RecordingFields.DROPPED, 0, Long.MAX_VALUE));
  }

  /**
   * Reads which objects are the list's.
   *
   * @throws IllegalArgumentException with one sentence if it does not say so
   */
  static ListIds list(JsonInput in) throws IOException {
    SettingsReader read = new SettingsReader(in, RecordingFields.LIST);
    return new ListIds(
        (int) read.number(RecordingFields.LIST, Integer.MIN_VALUE, Integer.MAX_VALUE),
        (int) read.number(RecordingFields.SIZE_VARIABLE, Integer.MIN_VALUE, Integer.MAX_VALUE),
        (int) read.number(RecordingFields.ARRAY_VARIABLE, Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  private String text(String field) {
    String text = fields.get(field);
    if (text == null) {
      throw new IllegalArgumentException("its " + what + " do not say " + field);
    }
    return text;
  }

  private long number(String field, long least, long most) {
    String text = text(field);
    try {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw wrong(field, e);
    }
    throw wrong(field, null);
  }

  private IllegalArgumentException wrong(String field, @Nullable Throwable cause) {
    return new IllegalArgumentException(
        "in its " + what + ", " + field + " is out of range", cause);
  }
}
