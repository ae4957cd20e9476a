package org.lockscope.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lockscope.say.FigureCard;
import org.lockscope.text.Quantities;

/** A card of a picture: what it says can be read. */
final class FigureCardPainterTest {
  private static final String LONG = "99.3 ms of 4.02 s that workers lived, all together";

  private static List<Drawn.Thing> texts(FigureCard card, double width) {
    Drawn drawn = new Drawn();
    FigureCardPainter.paint(
        card, drawn, Theme.LIGHT, 0, 0, width, FigureCardPainter.height(card, width));
    return drawn.of("text").toList();
  }

  @Test
  void aRemarkThatIsTooLongHasAnotherLineNotSmallerLetters() {
    FigureCard card = new FigureCard("idle", "2.5 %", LONG);
    double size = texts(new FigureCard("idle", "2.5 %", "of 12"), 182).getLast().height();
    List<Drawn.Thing> remark = texts(card, 182).subList(2, 4);
    assertThat(remark).allSatisfy(line -> assertThat(line.height()).isEqualTo(size, offset(1e-9)));
    assertThat(remark).allSatisfy(line -> assertThat(line.right()).isLessThanOrEqualTo(182));
    assertThat(remark.getLast().bottom()).isLessThan(FigureCardPainter.height(card, 182));
    assertThat(String.join(" ", remark.stream().map(Drawn.Thing::text).toList()))
        .isEqualTo(Quantities.unbroken(LONG));
  }

  @Test
  void whatFitsLeavesItAsLowAsItWas() {
    FigureCard card = new FigureCard("idle", "2.5 %", LONG);
    assertThat(FigureCardPainter.height(card, 400))
        .isEqualTo(FigureCardPainter.height(new FigureCard("a", "b", ""), 182));
    assertThat(texts(card, 400).getLast().text()).isEqualTo(LONG);
  }

  @Test
  void aWordWiderThanTheCardIsShortened() {
    List<Drawn.Thing> texts = texts(new FigureCard("a", "b", "x".repeat(99)), 182);
    assertThat(texts.getLast().text()).endsWith("…");
    assertThat(texts.getLast().right()).isLessThanOrEqualTo(182);
  }
}
