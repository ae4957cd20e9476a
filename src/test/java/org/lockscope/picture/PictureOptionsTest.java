package org.lockscope.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lockscope.paint.Theme;
import org.lockscope.say.RunSummary;
import org.lockscope.say.Runs;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.trace.TimeSpan;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

final class PictureOptionsTest {
  private static final RunPicture.Options ALL = RunPicture.Options.DEFAULT;

  private static List<RunSummary> runs;

  @BeforeAll
  static void run() throws InterruptedException {
    runs =
        List.of(
            Runs.run("A", LockPlacement.append(), 4), Runs.run("B", LockPlacement.article(), 4));
  }

  private static Picture picture(RunPicture.Options options) {
    return RunPicture.of(runs, Theme.LIGHT, options);
  }

  private static List<String> texts(RunPicture.Options options) throws Exception {
    return Xml.texts(Xml.document(picture(options)));
  }

  @Test
  void byDefaultAPictureIsWhatItWasWithoutOptions() throws Exception {
    Picture plain = RunPicture.of(runs, Theme.LIGHT, true);
    assertThat(picture(ALL).height()).isEqualTo(plain.height());
    assertThat(texts(ALL))
        .isEqualTo(Xml.texts(Xml.document(plain)))
        .contains(
            "Waiting for lock", "Wall time", "LLM call 5..20\u00a0ms, virtual workers, seed 3");
  }

  @Test
  void legendAndFiguresAreLeftOutAndTheirRoomWithThem() throws Exception {
    assertThat(texts(ALL.withLegend(false)))
        .doesNotContain("Waiting for lock")
        .contains("Wall time", "LLM call 5..20\u00a0ms, virtual workers, seed 3");
    assertThat(texts(ALL.withFigures(false)))
        .doesNotContain("Wall time")
        .contains("Waiting for lock");
    RunPicture.Options bare = ALL.withLegend(false).withFigures(false);
    assertThat(texts(bare))
        .doesNotContain(
            "Wall time", "Waiting for lock", "LLM call 5..20\u00a0ms, virtual workers, seed 3")
        .contains("B · lock around article");
    assertThat(picture(bare).height())
        .isLessThan(picture(ALL.withFigures(false)).height())
        .isLessThan(picture(ALL.withLegend(false)).height());
    assertThat(picture(ALL.withFigures(false)).height()).isLessThan(picture(ALL).height());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 555, 900, 1199, 1200, 1600, 3000, 8000})
  void atAnyWidthEveryTextOfLegendAndFiguresIsWithinThePicture(int width) throws Exception {
    Picture picture = picture(ALL.withWidth(width));
    assertThat(picture.width()).isEqualTo(width);
    Document document = Xml.document(picture);
    for (Element text : Xml.elements(document, "text")) {
      double x = Double.parseDouble(text.getAttribute("x"));
      double wide = Xml.width(text);
      double left =
          switch (text.getAttribute("text-anchor")) {
            case "middle" -> x - wide / 2;
            case "end" -> x - wide;
            default -> x;
          };
      assertThat(left).as(text.getTextContent()).isPositive();
      assertThat(left + wide).as(text.getTextContent()).isLessThan(width);
      assertThat(Double.parseDouble(text.getAttribute("y"))).isLessThan(picture.height() - 20);
    }
  }

  @Test
  void aNarrowPictureShortensWhatIsSaidAndKeepsTitles() throws Exception {
    assertThat(texts(ALL.withWidth(400)))
        .contains("A · lock around append", "B · lock around article")
        .anyMatch(text -> text.matches("4 articles in [^ ]+ .s"));
  }

  @Test
  void aStretchOfTimeIsShownOfEveryRun() throws Exception {
    TimeSpan span = new TimeSpan(5_000_000, 6_000_000);
    assertThat(texts(ALL.withSpan(span))).contains("5.0 ms").doesNotContain("0.000 s");
    assertThat(texts(ALL.withSpan(span).withCommonScale(false)))
        .isEqualTo(texts(ALL.withSpan(span)));
    assertThat(texts(ALL.withSpan(span).withSpan(null))).isEqualTo(texts(ALL));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 399, 8001, Integer.MAX_VALUE})
  void aWidthOutOfRangeIsRefused(int width) {
    assertThatThrownBy(() -> ALL.withWidth(width))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a picture " + width + " pixels wide is out of range: 400 to 8000");
  }
}
