package org.lockscope.picture;

import java.util.List;
import org.lockscope.paint.Surface;
import org.lockscope.paint.Theme;
import org.lockscope.paint.Wrapped;
import org.lockscope.say.Question;

/**
 * Draws questions on paper, with blanks or with answers.
 *
 * @param left where they begin
 * @param room how wide they may be
 */
record QuestionPainter(Surface surface, Theme theme, double left, double room) {
  private static final double SIZE = 14.5;
  private static final double NUMBER = 26;
  private static final double BOX = 13;
  private static final double CHOICE = 24;
  private static final double LINE = 30;
  private static final double MOST_APART = 40;
  private static final double GAP = 12;
  private static final int MOST_LINES = 4;

  private double indented() {
    return left + NUMBER;
  }

  private Wrapped wrapped(String text, Surface.Weight weight) {
    return Wrapped.of(text, SIZE, weight, room - NUMBER);
  }

  private double height(Question question) {
    return wrapped(question.text(), Surface.Weight.SEMIBOLD).height()
        + (question.choices().isEmpty() ? 0 : CHOICE);
  }

  /** Questions, each with as many blank lines as the page has room for. */
  void blanks(List<Question> questions, double top, double bottom) {
    double texts = questions.stream().mapToDouble(question -> height(question) + GAP).sum();
    double each = (bottom - top - texts) / questions.size();
    int lines = Math.clamp((long) Math.floor(each / LINE), 1, MOST_LINES);
    double apart = Math.clamp(each / lines, LINE, MOST_APART);
    double y = top;
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      y = ask(i + 1, question, y, theme.text(), false);
      for (int line = 0; line < lines; line++) {
        y += apart;
        surface.line(indented(), y, left + room, y, 1, theme.border());
      }
      y += GAP;
    }
  }

  /** A question's number and text, and its boxes; returns where they end. */
  private double ask(int number, Question question, double top, int colour, boolean ticked) {
    Surface.Weight weight = ticked ? Surface.Weight.REGULAR : Surface.Weight.SEMIBOLD;
    surface.text(number + ".", left, top + SIZE, SIZE, weight, Surface.Align.START, colour);
    Wrapped text = wrapped(question.text(), weight);
    text.paint(surface, indented(), top, colour);
    double y = top + text.height();
    if (question.choices().isEmpty()) {
      return y;
    }
    double x = indented();
    for (Question.Choice choice : question.choices()) {
      surface.strokeRoundRect(x, y + 4, BOX, BOX, 2, 1.2, theme.text());
      if (ticked && choice.right()) {
        surface.line(x + 2, y + 10, x + 5.5, y + 14, 2.4, theme.text());
        surface.line(x + 5.5, y + 14, x + BOX + 2, y + 2, 2.4, theme.text());
      }
      Surface.Weight set =
          ticked && choice.right() ? Surface.Weight.SEMIBOLD : Surface.Weight.REGULAR;
      double begins = x + BOX + 7;
      surface.text(choice.text(), begins, y + 15.5, SIZE, set, Surface.Align.START, theme.text());
      x = begins + surface.textWidth(choice.text(), SIZE, set) + 22;
    }
    return y + CHOICE;
  }

  /**
   * Questions with their answers, and under them what else there is to say, as far as the page has
   * room for whole sentences.
   */
  void answers(
      List<Question> questions, double top, double bottom, String heading, List<String> more) {
    double y = top;
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      y = ask(i + 1, question, y, theme.quiet(), true);
      if (!question.answer().isEmpty()) {
        Wrapped answer = wrapped(question.answer(), Surface.Weight.SEMIBOLD);
        answer.paint(surface, indented(), y + 2, theme.text());
        y += answer.height() + 2;
      }
      y += GAP;
    }
    y += GAP;
    if (!more.isEmpty()) {
      surface.text(
          heading,
          left,
          y + SIZE,
          SIZE,
          Surface.Weight.SEMIBOLD,
          Surface.Align.START,
          theme.text());
      y += SIZE * 2;
    }
    for (String sentence : more) {
      Wrapped text = wrapped(sentence, Surface.Weight.REGULAR);
      if (y + text.height() > bottom) {
        return;
      }
      surface.fillRoundRect(left + 4, y + SIZE / 2 - 1, 5, 5, 2.5, theme.text());
      text.paint(surface, indented(), y, theme.text());
      y += text.height() + GAP / 2;
    }
  }
}
