package org.lockscope.lesson;

import java.util.List;
import java.util.Set;
import org.lockscope.scenario.Plan;

/**
 * A guided tour.
 *
 * @param title what it is called
 * @param steps from the first to the last, one or more
 */
public record Lesson(String title, List<Step> steps) {
  /** Copies the steps. */
  public Lesson {
    steps = List.copyOf(steps);
  }

  /**
   * A step: something to read, a question, a prediction, a run, and what to learn from it.
   *
   * @param title what it is called
   * @param text what to read first, a paragraph each
   * @param question what to answer before the run
   * @param predictWall whether to predict how long the run takes
   * @param predictResults whether to predict how many results it stores
   * @param settings what is run
   * @param after what to read when it has run, a paragraph each, with places for its figures
   * @param shows what of the window its texts speak of
   * @param notes for whoever presents it
   */
  public record Step(
      String title,
      List<String> text,
      Question question,
      boolean predictWall,
      boolean predictResults,
      Plan settings,
      List<String> after,
      Set<Shown> shows,
      Notes notes) {
    /** Copies the paragraphs and the set. */
    public Step {
      text = List.copyOf(text);
      after = List.copyOf(after);
      shows = Set.copyOf(shows);
    }

    /** How many items its run is to process; 0 if that is not known. */
    public int items() {
      return settings.items().orElse(0);
    }
  }

  /**
   * A question with answers to choose from.
   *
   * @param text it
   * @param answers two or more, one or more of them correct
   */
  public record Question(String text, List<Answer> answers) {
    /** Copies the answers. */
    public Question {
      answers = List.copyOf(answers);
    }
  }

  /**
   * An answer.
   *
   * @param text it
   * @param correct whether it is right
   * @param reply what to say to who chose it
   */
  public record Answer(String text, boolean correct, String reply) {}

  /**
   * For whoever presents a step to a class.
   *
   * @param say what to say
   * @param mistake what students usually get wrong
   * @param question to ask them
   * @param answer to that question
   */
  public record Notes(String say, String mistake, String question, String answer) {}
}
