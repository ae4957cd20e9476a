package org.lockscope.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lockscope.paint.Surface;
import org.lockscope.text.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

final class SvgProperties {
  /** Any characters, those that mean something in XML and those that it forbids above all. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.chars().all(),
            Arbitraries.of(
                '<', '>', '&', '"', '\'', ']', '\0', '\n', '\r', '\t', '\u001b', '\u0085', '\ud800',
                '\udc00', '\ufffe', '\uffff', ' '))
        .list()
        .ofMaxSize(20)
        .map(
            chars -> {
              StringBuilder text = new StringBuilder();
              chars.forEach(text::append);
              return text.toString();
            });
  }

  private static String withoutForbidden(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isISOControl(c) && (c & 0xfffe) != 0xfffe)
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  @Property(tries = 300)
  void noTextBreaksADocumentAndAllThatXmlAllowsArrives(
      @ForAll("texts") String text, @ForAll("texts") String keyword) throws Exception {
    Picture picture =
        new Picture(
            10,
            10,
            Map.of(Picture.TITLE, text, keyword + "2", text),
            Language.ENGLISH,
            surface ->
                surface.text(
                    text, 1, 2, 12, Surface.Weight.REGULAR, Surface.Align.START, 0xff000000));
    Document document = Xml.document(picture);
    String expected = withoutForbidden(text);
    assertThat(String.join("", Xml.texts(document)).strip()).isEqualTo(expected.strip());
    assertThat(Xml.contents(Xml.elements(document, "title"))).containsExactly(expected);
    Element metadata = Xml.elements(document, "metadata").getFirst();
    assertThat(metadata.getElementsByTagNameNS("*", "entry").getLength()).isEqualTo(2);
  }

  @Property(tries = 300)
  void aNumberIsWrittenToTheHundredth(@ForAll double value) {
    String written = SvgElement.rounded(value);
    assertThat(written).matches("-?\\d+(\\.\\d{1,2})?");
    double within = Math.clamp(value, -1e9, 1e9);
    assertThat(Math.abs(Double.parseDouble(written) - within)).isLessThanOrEqualTo(0.00501);
  }
}
