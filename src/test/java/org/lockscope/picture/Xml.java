package org.lockscope.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.helpers.DefaultHandler;

/** Reads SVG documents back with the JDK's parser, which loads nothing and expands nothing. */
public final class Xml {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private Xml() {}

  public static Document document(Picture picture) throws Exception {
    ByteArrayOutputStream svg = new ByteArrayOutputStream();
    SvgFile.write(picture, svg);
    return document(svg.toByteArray());
  }

  static Document document(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(new DefaultHandler());
    return builder.parse(new ByteArrayInputStream(xml));
  }

  /** The SVG elements of a name, in their order. */
  public static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagNameNS(SVG, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** What is written, part by part of its lines. */
  public static List<String> texts(Document document) {
    List<String> texts = new ArrayList<>();
    for (Element text : elements(document, "text")) {
      NodeList parts = text.getElementsByTagNameNS(SVG, "tspan");
      for (int i = 0; i < parts.getLength(); i++) {
        texts.add(parts.item(i).getTextContent());
      }
      if (parts.getLength() == 0) {
        texts.add(text.getTextContent());
      }
    }
    return texts;
  }

  /** How wide a line of text is drawn. */
  static double width(Element text) {
    NodeList parts = text.getElementsByTagNameNS(SVG, "tspan");
    double width = 0;
    for (int i = 0; i < parts.getLength(); i++) {
      Element part = (Element) parts.item(i);
      width += Double.parseDouble(part.getAttribute("textLength"));
      width += part.hasAttribute("dx") ? Double.parseDouble(part.getAttribute("dx")) : 0;
    }
    return parts.getLength() == 0 ? Double.parseDouble(text.getAttribute("textLength")) : width;
  }

  static List<String> contents(List<Element> elements) {
    return elements.stream().map(Element::getTextContent).toList();
  }
}
