package org.lockscope.ui.kit;

import java.util.regex.Pattern;
import org.lockscope.scenario.news.LockKind;
import org.lockscope.scenario.news.Step;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;

/**
 * The window's texts in one language, and the words that stand in many places.
 *
 * @param language whose
 * @param phrases the texts
 */
public record Words(Language language, Phrases phrases) {
  private static final Pattern KEY_NAME = Pattern.compile("[A-Z][a-z]+");

  /** The texts in a language. */
  public static Words in(Language language) {
    return new Words(language, Phrases.of(Words.class, language));
  }

  /** A text by its key. */
  public String tell(String key, Object... values) {
    return phrases.tell(key, values);
  }

  /** A step's name. */
  public String step(Step step) {
    return switch (step) {
      case SUMMARIZE -> tell("step.summarize");
      case SENTIMENT -> tell("step.sentiment");
      case KEYWORDS -> tell("step.keywords");
      case APPEND -> tell("step.append");
    };
  }

  /** A kind of lock. */
  public String lock(LockKind kind) {
    return switch (kind) {
      case REENTRANT -> tell("lock.reentrant");
      case FAIR -> tell("lock.fair");
      case SYNCHRONIZED -> tell("lock.synchronized");
    };
  }

  /** Keys as JavaFX writes them, with the names that stand on a keyboard of the language. */
  public String keys(String shown) {
    return KEY_NAME
        .matcher(shown)
        .replaceAll(
            name ->
                switch (name.group()) {
                  case "Ctrl" -> tell("key.ctrl");
                  case "Shift" -> tell("key.shift");
                  case "Space" -> tell("key.space");
                  case "Home" -> tell("key.home");
                  case "End" -> tell("key.end");
                  case "Delete" -> tell("key.delete");
                  case "Enter" -> tell("key.enter");
                  case "Left" -> "←";
                  case "Right" -> "→";
                  case "Up" -> "↑";
                  case "Down" -> "↓";
                  default -> name.group();
                });
  }
}
