package org.lockscope.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.paint.Surface;
import org.lockscope.paint.Theme;
import org.lockscope.say.Captions;
import org.lockscope.say.RunSummary;
import org.lockscope.say.Runs;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.text.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

final class SvgFileTest {
  @TempDir Path folder;

  private static Picture picture(Consumer<Surface> painter) {
    return new Picture(320, 200, Map.of("Software", "Lockscope"), Language.ENGLISH, painter);
  }

  private static Element only(Consumer<Surface> painter, String name) throws Exception {
    List<Element> found = Xml.elements(Xml.document(picture(painter)), name);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static void has(Element element, String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      assertThat(element.getAttribute(attributes[i]))
          .as(attributes[i])
          .isEqualTo(attributes[i + 1]);
    }
  }

  @Test
  void aTextIsATextWithItsExactSize() throws Exception {
    Element text =
        only(
            s ->
                s.text(
                    "a < b & \"c\"",
                    10.125,
                    20,
                    13.5,
                    Surface.Weight.SEMIBOLD,
                    Surface.Align.END,
                    0xff112233),
            "text");
    has(text, "x", "10.13", "y", "20", "font-size", "13.5", "font-weight", "600");
    has(text, "text-anchor", "end", "fill", "#112233", "xml:space", "preserve");
    assertThat(text.getAttribute("font-family")).startsWith("Inter, ");
    assertThat(text.getTextContent()).isEqualTo("a < b & \"c\"");
  }

  @Test
  void colourAndOpacityAreApart() throws Exception {
    Element veil = only(s -> s.fillRect(1, 2, 3, 4, 0xb4fffffe), "rect");
    has(veil, "x", "1", "y", "2", "width", "3", "height", "4");
    has(veil, "fill", "#fffffe", "fill-opacity", "0.706");
    Element line = only(s -> s.line(0, -1.5, 9, 1e-9, 1.25, 0x80000000), "line");
    has(line, "y1", "-1.5", "y2", "0", "stroke", "#000000", "stroke-opacity", "0.502");
    has(line, "stroke-width", "1.25");
    assertThat(line.hasAttribute("fill-opacity")).isFalse();
  }

  @Test
  void roundRectanglesOutlinesAndPolygonsAreThere() throws Exception {
    has(only(s -> s.fillRoundRect(0, 0, 9, 9, 2.5, 0xff000000), "rect"), "rx", "2.5");
    Element outline = only(s -> s.strokeRoundRect(0, 0, 9, 9, 7, 1, 0xff0000ff), "rect");
    has(outline, "fill", "none", "stroke", "#0000ff", "stroke-width", "1", "rx", "7");
    double[] points = {0, 0, 1.126, 2, -3.2, 4};
    Element polygon = only(s -> s.fillPolygon(points, 0xff000000), "polygon");
    has(polygon, "points", "0,0 1.13,2 -3.2,4");
  }

  @Test
  void hatchingIsOnePatternAColourAndPhase() throws Exception {
    Document document =
        Xml.document(
            picture(
                s -> {
                  s.hatchRect(0, 0, 50, 10, 0, 0xffffffff, 0xff000000);
                  s.hatchRect(50, 0, 50, 10, 0, 0xffffffff, 0xff000000);
                  s.hatchRect(0, 20, 50, 10, 16, 0xffffffff, 0xff000000);
                  s.hatchRect(0, 40, 50, 10, -1.5, 0xffffffff, 0xff000000);
                  s.hatchRect(0, 60, 50, 10, 0, 0xffffffff, 0xff00ff00);
                }));
    List<Element> patterns = Xml.elements(document, "pattern");
    assertThat(patterns).hasSize(3);
    has(patterns.get(0), "patternUnits", "userSpaceOnUse", "x", "0", "y", "0", "width", "8");
    has(patterns.get(1), "x", "6.5");
    List<String> fills =
        Xml.elements(document, "rect").stream()
            .filter(rect -> rect.getParentNode().getNodeName().equals("svg"))
            .map(rect -> rect.getAttribute("fill"))
            .toList();
    String first = "url(#" + patterns.get(0).getAttribute("id") + ")";
    assertThat(fills).hasSize(5).startsWith(first, first, first);
    assertThat(fills.get(4)).isEqualTo("url(#" + patterns.get(2).getAttribute("id") + ")");
  }

  @Test
  void clipsNestAndEnd() throws Exception {
    Document document =
        Xml.document(
            picture(
                s -> {
                  s.pushClip(0, 0, 100, 100);
                  s.pushClip(50, 50, 100, -1);
                  s.fillRect(0, 0, 9, 9, 0xff000001);
                  s.popClip();
                  s.fillRect(0, 0, 9, 9, 0xff000002);
                  s.popClip();
                  s.fillRect(0, 0, 9, 9, 0xff000003);
                }));
    assertThat(groupsAround(document, "#000001")).isEqualTo(2);
    assertThat(groupsAround(document, "#000002")).isEqualTo(1);
    assertThat(groupsAround(document, "#000003")).isZero();
    Set<String> clips = new HashSet<>();
    Xml.elements(document, "clipPath").forEach(clip -> clips.add(clip.getAttribute("id")));
    assertThat(Xml.elements(document, "g"))
        .extracting(group -> group.getAttribute("clip-path").replaceAll("url\\(#(.*)\\)", "$1"))
        .hasSize(2)
        .allMatch(clips::contains);
  }

  private static int groupsAround(Document document, String fill) {
    Element rect =
        Xml.elements(document, "rect").stream()
            .filter(each -> each.getAttribute("fill").equals(fill))
            .findFirst()
            .orElseThrow();
    int groups = 0;
    for (Node node = rect.getParentNode(); node != null; node = node.getParentNode()) {
      groups += node.getNodeName().equals("g") ? 1 : 0;
    }
    return groups;
  }

  @Test
  void whatCannotBeSeenIsNotWritten() throws Exception {
    Document document =
        Xml.document(
            picture(
                s -> {
                  s.fillRect(0, 0, -4, 9, 0xff000000);
                  s.fillRect(0, 0, Double.NaN, 9, 0xff000000);
                  s.fillRect(0, 0, 9, 0.001, 0xff000000);
                  s.fillRoundRect(0, 0, 9, 9, 1, 0x00ffffff);
                  s.stack(0, 0, 10, new float[] {0, 0.5f}, new int[] {0xff000000, 0xff00ff00});
                }));
    assertThat(Xml.elements(document, "rect")).hasSize(1);
    has(Xml.elements(document, "rect").getFirst(), "y", "5", "height", "5", "fill", "#00ff00");
  }

  @Test
  void aTextIsAsWideAsInAPicture() {
    BufferedImage pixel = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    Surface image = new ImageSurface(pixel, 3, 0);
    Surface svg = new SvgSurface(new StringBuilder(), "p");
    for (Surface.Weight weight : Surface.Weight.values()) {
      for (String text : List.of("", "Waiting for lock", "0.7 % — µs …")) {
        assertThat(svg.textWidth(text, 11.5, weight))
            .isEqualTo(image.textWidth(text, 11.5, weight));
      }
    }
  }

  @Test
  void aRunHasAllItsTextsAndSaysWhatItIs() throws Exception {
    List<RunSummary> runs =
        List.of(
            Runs.run("A", LockPlacement.append(), 4), Runs.run("B", LockPlacement.article(), 4));
    Document document = Xml.document(RunPicture.of(runs, Theme.LIGHT, true));
    assertThat(Xml.texts(document))
        .contains("A · lock around append", "B · lock around article", "worker-4")
        .contains("Waiting for lock", "Wall time", Captions.remark(runs.get(1), runs.get(0)));
    assertThat(Xml.contents(Xml.elements(document, "title")))
        .containsExactly("A · lock around append; B · lock around article");
    assertThat(Xml.contents(Xml.elements(document, "desc")).getFirst()).contains("4 articles in ");
    assertThat(Xml.contents(Xml.elements(document, "metadata")).getFirst())
        .contains(
            "News pipeline: lock: article, kind of lock: reentrant, workers: virtual, articles: 4");
    assertThat(Xml.elements(document, "pattern")).hasSize(1);
    has(document.getDocumentElement(), "width", "1600", "version", "1.1");
    assertThat(document.getDocumentElement().getAttribute("viewBox")).startsWith("0 0 1600 ");
  }

  @Test
  void numbersHaveTwoDecimalsAtMost() throws Exception {
    Path file = folder.resolve("run.svg");
    SvgFile.write(
        RunPicture.of(List.of(Runs.run("", LockPlacement.none(), 9)), Theme.DARK, true), file);
    String opacitiesAside = Files.readString(file).replaceAll("-opacity=\"[^\"]*\"", "");
    assertThat(opacitiesAside)
        .doesNotContainPattern("(?:x|y|width|height|points)=\"[^\"]*\\.\\d{3}");
  }

  @Test
  void aFailureToWriteIsToldInASentence() {
    Picture endless =
        picture(
            s -> {
              for (int i = 0; i < 100_000; i++) {
                s.fillRect(i, 0, 1, 1, 0xff000000);
              }
            });
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThatThrownBy(() -> SvgFile.write(endless, full))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
    Path nowhere = folder.resolve("none/run.svg");
    assertThatThrownBy(() -> SvgFile.write(endless, nowhere))
        .isInstanceOf(IOException.class)
        .hasMessage("cannot write " + nowhere + ": there is no folder " + nowhere.getParent());
  }
}
