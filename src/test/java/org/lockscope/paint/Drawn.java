package org.lockscope.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A surface that remembers what was drawn on it, one thing after the other. */
public final class Drawn implements Surface {
  /** What was drawn: a rectangle around it, its colour, and its text if it is one. */
  public record Thing(
      String kind, double x, double y, double width, double height, int argb, String text) {
    public double right() {
      return x + width;
    }

    public double bottom() {
      return y + height;
    }
  }

  /** A column of a sum: how large a part of it each colour takes. */
  record Stack(double x, Map<Integer, Double> shares) {}

  private final List<Thing> things = new ArrayList<>();
  private final List<Stack> stacks = new ArrayList<>();

  List<Stack> stacks() {
    return stacks;
  }

  public List<Thing> things() {
    return things;
  }

  public Stream<Thing> of(String kind) {
    return things.stream().filter(thing -> thing.kind.equals(kind));
  }

  public List<String> texts() {
    return of("text").map(Thing::text).toList();
  }

  /** Where in the order a text was drawn; -1 if it was not. */
  public int indexOf(String text) {
    for (int i = 0; i < things.size(); i++) {
      if (things.get(i).text.equals(text)) {
        return i;
      }
    }
    return -1;
  }

  private void add(String kind, double x, double y, double w, double h, int argb) {
    things.add(new Thing(kind, x, y, w, h, argb, ""));
  }

  @Override
  public void fillRect(double x, double y, double width, double height, int argb) {
    add("rect", x, y, width, height, argb);
  }

  @Override
  public void fillRoundRect(
      double x, double y, double width, double height, double radius, int argb) {
    add("round", x, y, width, height, argb);
  }

  @Override
  public void strokeRoundRect(
      double x, double y, double width, double height, double radius, double stroke, int argb) {
    add("stroke", x, y, width, height, argb);
  }

  @Override
  public void hatchRect(
      double x, double y, double width, double height, double phase, int background, int stripe) {
    add("hatch", x, y, width, height, stripe);
  }

  @Override
  public void stack(double x, double top, double height, float[] parts, int[] colours) {
    add("stack", x, top, 1, height, 0);
    Map<Integer, Double> shares = new HashMap<>();
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] > 0) {
        shares.merge(colours[i], (double) parts[i], Double::sum);
      }
    }
    stacks.add(new Stack(x, shares));
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, double stroke, int argb) {
    add("line", Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1), argb);
  }

  @Override
  public void fillPolygon(double[] points, int argb) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int i = 0; i + 1 < points.length; i += 2) {
      left = Math.min(left, points[i]);
      right = Math.max(right, points[i]);
      top = Math.min(top, points[i + 1]);
      bottom = Math.max(bottom, points[i + 1]);
    }
    add("polygon", left, top, right - left, bottom - top, argb);
  }

  @Override
  public void text(
      String text, double x, double baseline, double size, Weight weight, Align align, int argb) {
    double wide = textWidth(text, size, weight);
    double left = align == Align.START ? x : align == Align.MIDDLE ? x - wide / 2 : x - wide;
    things.add(new Thing("text", left, baseline - size * 0.8, wide, size, argb, text));
  }

  @Override
  public double textWidth(String text, double size, Weight weight) {
    return TextMeasure.width(text, size, weight);
  }

  @Override
  public void pushClip(double x, double y, double width, double height) {
    add("clip", x, y, width, height, 0);
  }

  @Override
  public void popClip() {
    add("unclip", 0, 0, 0, 0, 0);
  }
}
