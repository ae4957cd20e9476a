package org.lockscope.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class PaletteTest {
  private static Palette palette(int... pixels) {
    ColourCounts counts = new ColourCounts();
    counts.add(pixels);
    return Palette.of(counts);
  }

  @Property(tries = 100)
  void fewColoursAreKeptJustAsTheyAre(@ForAll @Size(min = 1, max = 255) int[] pixels) {
    Palette palette = palette(pixels);
    for (int pixel : pixels) {
      assertThat(palette.colour(palette.nearest(pixel))).isEqualTo(pixel & 0xffffff);
    }
  }

  @Property(tries = 20)
  void ofManyColoursTheFrequentAreKeptAndNoneIsWhatStays(@ForAll long seed) {
    Random random = new Random(seed);
    int[] pixels = IntStream.range(0, 20_000).map(i -> random.nextInt(1 << 24)).toArray();
    for (int i = 0; i < pixels.length; i += 4) {
      pixels[i] = i % 40 * 0x050301;
    }
    Palette palette = palette(pixels);
    for (int i = 0; i < pixels.length; i++) {
      int index = palette.nearest(pixels[i]);
      assertThat(index).isBetween(0, Palette.MOST - 1);
      if (i % 4 == 0) {
        assertThat(palette.colour(index)).isEqualTo(pixels[i]);
      }
    }
  }

  @Test
  void aRampOfAllGreysAndReddishOnesIsHardlyOff() {
    int[] ramp = new int[1024];
    for (int i = 0; i < ramp.length; i++) {
      int grey = i & 0xff;
      ramp[i] = i < 256 ? grey * 0x010101 : (grey << 16) | (grey / 2 << 8) | (i >> 8) * 20;
    }
    Palette palette = palette(ramp);
    for (int colour : ramp) {
      int found = palette.colour(palette.nearest(colour));
      for (int shift = 0; shift <= 16; shift += 8) {
        assertThat(Math.abs(((colour >> shift) & 0xff) - ((found >> shift) & 0xff)))
            .as("%06x as %06x", colour, found)
            .isLessThanOrEqualTo(24);
      }
    }
  }

  @Test
  void countsAreOfPixelsTheMostFrequentFirst() {
    ColourCounts counts = new ColourCounts();
    counts.add(new int[] {0xff000001, 0xff000002, 0x00000002, 3, 2, 1});
    assertThat(counts.byFrequency()).containsExactly(2, 1, 3);
    assertThat(counts.count(2)).isEqualTo(3);
    assertThat(counts.count(9)).isZero();
  }

  @Test
  void moreColoursThanThereIsRoomForAreNotCounted() {
    ColourCounts counts = new ColourCounts();
    counts.add(IntStream.range(0, 300_000).toArray());
    assertThat(counts.size()).isBetween(50_000, 131_072);
    assertThat(counts.count(0)).isEqualTo(1);
    assertThat(counts.count(299_999)).isZero();
  }
}
