package org.lockscope.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses few colours that stand for many: Heckbert, "Color Image Quantization for Frame Buffer
 * Display" (1982). The box cut next is the one whose colours, weighted by how often they are seen,
 * are spread furthest.
 */
final class MedianCut {
  /** A colour with how often it is seen. */
  private record Seen(int colour, long count) {
    int channel(int shift) {
      return (colour >> shift) & 0xff;
    }
  }

  /** Colours near each other. */
  private static final class Box {
    private final List<Seen> colours;
    private final int shift;
    private final int extent;
    private final long weight;

    Box(List<Seen> colours) {
      this.colours = colours;
      int widest = 0;
      int largest = -1;
      for (int channel = 0; channel <= 16; channel += 8) {
        int least = 255;
        int most = 0;
        for (Seen each : colours) {
          least = Math.min(least, each.channel(channel));
          most = Math.max(most, each.channel(channel));
        }
        if (most - least > largest) {
          largest = most - least;
          widest = channel;
        }
      }
      this.shift = widest;
      this.extent = largest;
      this.weight = colours.stream().mapToLong(Seen::count).sum();
    }

    /** The square of the extent, so that a few pixels far off are not sacrificed to many near. */
    double spread() {
      return colours.size() < 2 ? 0 : Math.sqrt(weight) * extent * extent;
    }

    /** Cuts it where half of the weight is on either side; both sides keep a colour. */
    List<Box> cut() {
      List<Seen> sorted = new ArrayList<>(colours);
      sorted.sort(Comparator.comparingInt(each -> each.channel(shift)));
      long before = 0;
      int at = 0;
      while (at < sorted.size() - 1 && (at == 0 || before + sorted.get(at).count <= weight / 2)) {
        before += sorted.get(at).count;
        at++;
      }
      return List.of(
          new Box(List.copyOf(sorted.subList(0, at))),
          new Box(List.copyOf(sorted.subList(at, sorted.size()))));
    }

    int mean() {
      int mean = 0;
      for (int channel = 16; channel >= 0; channel -= 8) {
        long sum = 0;
        for (Seen each : colours) {
          sum += each.channel(channel) * each.count;
        }
        mean = (mean << 8) | (int) Math.round(sum / (double) weight);
      }
      return mean;
    }
  }

  private MedianCut() {}

  /**
   * Chooses colours.
   *
   * @param colours {@code 0xRRGGBB}, one or more, each counted
   * @param most how many are chosen at most, 1 or more
   */
  static int[] of(int[] colours, ColourCounts counts, int most) {
    List<Seen> all = new ArrayList<>(colours.length);
    for (int colour : colours) {
      all.add(new Seen(colour, counts.count(colour)));
    }
    List<Box> boxes = new ArrayList<>();
    boxes.add(new Box(all));
    while (boxes.size() < most) {
      int widest = 0;
      for (int i = 1; i < boxes.size(); i++) {
        widest = boxes.get(i).spread() > boxes.get(widest).spread() ? i : widest;
      }
      if (boxes.get(widest).spread() == 0) {
        break;
      }
      boxes.addAll(boxes.remove(widest).cut());
    }
    return boxes.stream().mapToInt(Box::mean).toArray();
  }
}
