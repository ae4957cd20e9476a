package org.lockscope.scenario;

import org.lockscope.text.Phrases;

/**
 * A step of a scenario's lesson, in one language.
 *
 * @param title what it is about
 * @param text what to look at
 * @param question what to predict before the run
 * @param answer what the run shows; told after it
 * @param setup what is run
 */
public record LessonStep(String title, String text, String question, String answer, Setup setup) {
  /**
   * A step whose texts are {@code lesson.KEY.title}, {@code .text}, {@code .question} and {@code
   * .answer}.
   *
   * @param values what the places of the last three stand for
   */
  public static LessonStep of(Phrases texts, String key, Setup setup, Object... values) {
    String all = "lesson." + key;
    return new LessonStep(
        texts.tell(all + ".title"),
        texts.tell(all + ".text", values),
        texts.tell(all + ".question", values),
        texts.tell(all + ".answer", values),
        setup);
  }
}
