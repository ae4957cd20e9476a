package org.lockscope.picture;

import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.Arrays;

/**
 * The colours of an animation, {@value #MOST} at most, and one number more for what stays as it is.
 * Colours that fill areas are in it just as they are; edges and letters share the others. Used by
 * one thread.
 */
final class Palette {
  /** How many colours there are at most. */
  static final int MOST = 255;

  /** The number that is no colour: what was there before shows. */
  static final int UNCHANGED = 255;

  private static final int EXACT = 128;
  private static final int CACHE_BITS = 16;

  private final int[] colours;
  private final int[] cachedColours = new int[1 << CACHE_BITS];
  private final byte[] cachedIndices = new byte[1 << CACHE_BITS];

  private Palette(int[] colours) {
    this.colours = colours;
    // Only black would be found in an empty cache, and elsewhere than at its place.
    Arrays.fill(cachedColours, -1);
  }

  /** The palette of pictures whose pixels were counted, one or more. */
  static Palette of(ColourCounts counts) {
    int[] seen = counts.byFrequency();
    if (seen.length <= MOST) {
      return new Palette(seen);
    }
    int[] rest = new int[seen.length - EXACT];
    System.arraycopy(seen, EXACT, rest, 0, rest.length);
    int[] chosen = MedianCut.of(rest, counts, MOST - EXACT);
    int[] colours = new int[EXACT + chosen.length];
    System.arraycopy(seen, 0, colours, 0, EXACT);
    System.arraycopy(chosen, 0, colours, EXACT, chosen.length);
    return new Palette(colours);
  }

  /** The number of the colour nearest to another, {@code 0xRRGGBB}. */
  int nearest(int rgb) {
    int colour = rgb & 0xffffff;
    int slot = (colour * 0x9e3779b1) >>> (32 - CACHE_BITS);
    if (cachedColours[slot] != colour) {
      cachedIndices[slot] = (byte) search(colour);
      cachedColours[slot] = colour;
    }
    return cachedIndices[slot] & 0xff;
  }

  private int search(int colour) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < colours.length && least > 0; i++) {
      int distance = distance(colour, colours[i]);
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  /** Green counts most and blue least, about as the eye has it. */
  private static int distance(int a, int b) {
    int red = ((a >> 16) & 0xff) - ((b >> 16) & 0xff);
    int green = ((a >> 8) & 0xff) - ((b >> 8) & 0xff);
    int blue = (a & 0xff) - (b & 0xff);
    return 3 * red * red + 4 * green * green + 2 * blue * blue;
  }

  /** A colour by its number, {@code 0xRRGGBB}. */
  int colour(int index) {
    return index < colours.length ? colours[index] : 0;
  }

  /** All 256 numbers, as images know them. */
  IndexColorModel model() {
    int[] all = new int[256];
    System.arraycopy(colours, 0, all, 0, colours.length);
    return new IndexColorModel(8, all.length, all, 0, false, UNCHANGED, DataBuffer.TYPE_BYTE);
  }
}
