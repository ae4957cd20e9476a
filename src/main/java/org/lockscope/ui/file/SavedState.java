package org.lockscope.ui.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Scenarios;
import org.lockscope.screen.KeptStaging;
import org.lockscope.text.Language;

/**
 * What the window remembers from one start to the next.
 *
 * @param settings what was run last
 * @param width the window's width, in logical pixels, 400 to 20,000
 * @param height the window's height, in logical pixels, 300 to 20,000
 * @param maximized whether it filled the screen
 * @param dark whether it was in the dark theme
 * @param calm whether motion was reduced
 * @param tour whether the guided tour was open
 * @param lessonStep the step of the guided tour that was left, from 0
 * @param recent the files opened last, the latest first
 * @param language the language chosen; null for that of the machine
 * @param staging which scenario was chosen, and how each was set
 */
public record SavedState(
    Plan settings,
    double width,
    double height,
    boolean maximized,
    boolean dark,
    boolean calm,
    boolean tour,
    int lessonStep,
    List<Path> recent,
    @Nullable Language language,
    KeptStaging staging) {
  static final int MOST_RECENT = 8;

  /** Nothing out of the ordinary. */
  public static final SavedState PLAIN = atFirst(false);

  /** Of the first start: the tour is open. */
  public static final SavedState FIRST = atFirst(true);

  private static final String KNOB = "knob.";
  private static final double LEAST_WIDTH = 400;
  private static final double LEAST_HEIGHT = 300;
  private static final double LARGEST = 20_000;

  private static SavedState atFirst(boolean tour) {
    return new SavedState(
        Scenarios.installed().firstPlan(),
        1280,
        860,
        false,
        false,
        false,
        tour,
        0,
        List.of(),
        null);
  }

  /** With the news pipeline chosen, and no scenario changed. */
  public SavedState(
      Plan settings,
      double width,
      double height,
      boolean maximized,
      boolean dark,
      boolean calm,
      boolean tour,
      int lessonStep,
      List<Path> recent,
      @Nullable Language language) {
    this(
        settings,
        width,
        height,
        maximized,
        dark,
        calm,
        tour,
        lessonStep,
        recent,
        language,
        KeptStaging.NEWS);
  }

  /** These, with scenarios chosen and set. */
  public SavedState with(KeptStaging kept) {
    return new SavedState(
        settings, width, height, maximized, dark, calm, tour, lessonStep, recent, language, kept);
  }

  /** Copies the files. */
  public SavedState {
    recent = List.copyOf(recent);
  }

  /** As text by key, which is what the file of settings holds. */
  public Properties toProperties() {
    Properties saved = new Properties();
    settings.setup().written().forEach((key, text) -> saved.setProperty("run." + key, text));
    saved.setProperty("width", Double.toString(width));
    saved.setProperty("height", Double.toString(height));
    saved.setProperty("maximized", Boolean.toString(maximized));
    saved.setProperty("dark", Boolean.toString(dark));
    saved.setProperty("calm", Boolean.toString(calm));
    saved.setProperty("tour", Boolean.toString(tour));
    saved.setProperty("lessonStep", Integer.toString(lessonStep));
    for (int i = 0; i < recent.size(); i++) {
      saved.setProperty("recent." + i, recent.get(i).toString());
    }
    saved.setProperty("language", language == null ? "" : language.tag());
    saved.setProperty("scenario", staging.scenario());
    staging.knobs().forEach((key, text) -> saved.setProperty(KNOB + key, text));
    return saved;
  }

  /**
   * Reads what {@link #toProperties} gave.
   *
   * @throws IllegalArgumentException with one sentence that names what is missing or wrong
   */
  public static SavedState of(Properties saved) {
    Scenario scenario = Scenarios.installed().first();
    Plan settings = scenario.plan(scenario.initial().read(key -> saved.getProperty("run." + key)));
    return new SavedState(
        settings,
        size(saved, "width", LEAST_WIDTH),
        size(saved, "height", LEAST_HEIGHT),
        Boolean.parseBoolean(value(saved, "maximized")),
        Boolean.parseBoolean(value(saved, "dark")),
        Boolean.parseBoolean(value(saved, "calm")),
        Boolean.parseBoolean(value(saved, "tour")),
        Math.max(0, Integer.parseInt(value(saved, "lessonStep"))),
        recent(saved),
        language(saved),
        staging(saved));
  }

  private static String value(Properties saved, String key) {
    String value = saved.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("'" + key + "' is missing");
    }
    return value;
  }

  private static double size(Properties saved, String key, double least) {
    double size = Double.parseDouble(value(saved, key));
    if (!(size >= least && size <= LARGEST)) {
      throw new IllegalArgumentException("'" + key + "' is out of range");
    }
    return size;
  }

  /** Files of earlier versions do not say it. */
  private static @Nullable Language language(Properties saved) {
    String tag = saved.getProperty("language", "");
    return tag.isEmpty() ? null : Language.parse(tag);
  }

  /** Files of earlier versions do not say it. */
  private static KeptStaging staging(Properties saved) {
    Map<String, String> knobs = new HashMap<>();
    for (String key : saved.stringPropertyNames()) {
      if (key.startsWith(KNOB)) {
        knobs.put(key.substring(KNOB.length()), saved.getProperty(key));
      }
    }
    return new KeptStaging(saved.getProperty("scenario", ""), knobs);
  }

  private static List<Path> recent(Properties saved) {
    List<Path> recent = new ArrayList<>();
    for (int i = 0; i < MOST_RECENT; i++) {
      String file = saved.getProperty("recent." + i);
      if (file != null) {
        recent.add(Path.of(file));
      }
    }
    return recent;
  }
}
