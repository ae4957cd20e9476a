package org.lockscope.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lockscope.paint.NewsColours;
import org.lockscope.paint.Theme;
import org.lockscope.say.RunSummary;
import org.lockscope.say.Runs;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.text.Language;

final class AnimatedGifTest {
  @TempDir Path folder;

  private static byte[] written(IntFunction<Picture> frames, AnimatedGif.Options options)
      throws IOException {
    ByteArrayOutputStream gif = new ByteArrayOutputStream();
    AnimatedGif.write(frames, options, gif);
    return gif.toByteArray();
  }

  /** A square that goes to the right. */
  private static Picture square(int frame) {
    return new Picture(
        200,
        80,
        Map.of("Software", "Lockscope · µ"),
        Language.ENGLISH,
        surface -> {
          surface.fillRect(0, 0, 200, 80, 0xffffffff);
          surface.fillRect(10 * frame, 10, 20, 20, 0xff3a8fcf);
        });
  }

  @Test
  void framesAreSeenOneAfterAnotherForEver() throws IOException {
    byte[] gif = written(AnimatedGifTest::square, new AnimatedGif.Options(5, 400, 7, 150));
    assertThat(new String(gif, 0, 6, StandardCharsets.US_ASCII)).isEqualTo("GIF89a");
    GifFrames frames = GifFrames.of(gif);
    assertThat(frames.shown()).hasSize(5);
    for (int i = 0; i < 5; i++) {
      BufferedImage shown = frames.shown().get(i);
      assertThat(List.of(shown.getWidth(), shown.getHeight())).containsExactly(400, 160);
      int left = 20 * i;
      assertThat(shown.getRGB(left + 5, 30)).isEqualTo(0xff3a8fcf);
      assertThat(shown.getRGB(left + 45, 30)).isEqualTo(0xffffffff);
      assertThat(left == 0 ? 0xffffffff : shown.getRGB(left - 5, 30)).isEqualTo(0xffffffff);
      IIOMetadataNode control = frames.only(i, "GraphicControlExtension");
      assertThat(control.getAttribute("delayTime")).isEqualTo(i == 4 ? "150" : "7");
      assertThat(control.getAttribute("disposalMethod")).isEqualTo("doNotDispose");
    }
    IIOMetadataNode loop = frames.only(0, "ApplicationExtension");
    assertThat(loop.getAttribute("applicationID")).isEqualTo("NETSCAPE");
    assertThat((byte[]) loop.getUserObject()).containsExactly(1, 0, 0);
    assertThat(frames.only(0, "CommentExtension").getAttribute("value"))
        .isEqualTo("Software: Lockscope - u");
  }

  @Test
  void allFramesShareOneTableOfColours() throws IOException {
    GifFrames frames =
        GifFrames.of(written(AnimatedGifTest::square, new AnimatedGif.Options(3, 200, 5, 5)));
    for (IIOMetadataNode tree : frames.trees()) {
      assertThat(tree.getElementsByTagName("LocalColorTable").getLength()).isZero();
    }
  }

  @Test
  void aReplayShowsWhatHadHappenedAtEachInstant() throws Exception {
    List<RunSummary> runs = List.of(Runs.run("", LockPlacement.article(), 4));
    RunPicture.Options options = RunPicture.Options.DEFAULT.withWidth(800);
    GifFrames frames =
        GifFrames.of(
            written(
                new ReplayFrames(runs, Theme.LIGHT, options, 6),
                new AnimatedGif.Options(6, 800, 10, 100)));
    assertThat(frames.shown()).hasSize(6);
    for (int i = 1; i < 6; i++) {
      assertThat(frames.pixels(i)).isNotEqualTo(frames.pixels(i - 1));
    }
    assertThat(frames.pixels(0)).contains(Theme.LIGHT.card(), Theme.LIGHT.window());
    assertThat(frames.pixels(5))
        .contains(Theme.LIGHT.append(), Theme.LIGHT.waiting(), Theme.LIGHT.holding())
        .containsAnyOf(NewsColours.in(Theme.LIGHT).stream().mapToInt(c -> c).toArray());
    assertThat(count(frames.pixels(1), Theme.LIGHT.holding()))
        .isLessThan(count(frames.pixels(5), Theme.LIGHT.holding()));
  }

  private static long count(int[] pixels, int colour) {
    return Arrays.stream(pixels).filter(pixel -> pixel == colour).count();
  }

  @Test
  void aFrameIsAsGoodAsAPictureButForAFewShades() throws Exception {
    List<RunSummary> runs = List.of(Runs.run("", LockPlacement.article(), 4));
    ReplayFrames replay = new ReplayFrames(runs, Theme.DARK, RunPicture.Options.DEFAULT, 4);
    GifFrames frames = GifFrames.of(written(replay, new AnimatedGif.Options(4, 1600, 10, 10)));
    BufferedImage painted =
        new BufferedImage(1600, frames.shown().get(2).getHeight(), BufferedImage.TYPE_INT_RGB);
    replay.apply(2).painter().accept(new ImageSurface(painted, 1, 0));
    int[] expected = painted.getRGB(0, 0, 1600, painted.getHeight(), null, 0, painted.getWidth());
    int[] actual = frames.pixels(2);
    int off = 0;
    for (int i = 0; i < expected.length; i++) {
      for (int shift = 0; shift <= 16; shift += 8) {
        int difference = ((expected[i] >> shift) & 0xff) - ((actual[i] >> shift) & 0xff);
        off = Math.max(off, Math.abs(difference));
      }
    }
    assertThat(off).isLessThan(60);
  }

  @Test
  void picturesAreAskedForOneAtATimeAndNotKept() throws IOException {
    List<Integer> asked = new ArrayList<>();
    IntFunction<Picture> frames =
        frame -> {
          asked.add(frame);
          return square(frame);
        };
    written(frames, new AnimatedGif.Options(600, 100, 2, 2));
    assertThat(asked).hasSize(604).endsWith(597, 598, 599);
  }

  @Test
  void aFrameTooLargeIsToldInASentenceAndNothingIsLeft() throws IOException {
    Path file = folder.resolve("a.gif");
    IntFunction<Picture> tall =
        frame -> new Picture(400, 20_000, Map.of(), Language.ENGLISH, surface -> {});
    assertThatThrownBy(() -> AnimatedGif.write(tall, new AnimatedGif.Options(2, 1000, 5, 5), file))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "cannot write %s: frames of 1000 by 50000 pixels are too large for an animation:"
                    .formatted(file)
                + " 8 million pixels at most");
    assertThat(Files.list(folder)).isEmpty();
  }

  @Test
  void anInterruptEndsIt() throws IOException {
    Path file = folder.resolve("a.gif");
    IntFunction<Picture> frames =
        frame -> {
          if (frame == 3) {
            Thread.currentThread().interrupt();
          }
          return square(frame);
        };
    assertThatThrownBy(() -> AnimatedGif.write(frames, new AnimatedGif.Options(9, 200, 5, 5), file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(Files.list(folder)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1,400,5,5,an animation of 1 frames",
    "601,400,5,5,an animation of 601 frames",
    "2,99,5,5,an animation 99 pixels wide",
    "2,4001,5,5,an animation 4001 pixels wide",
    "2,400,1,5,a frame shown for 1 hundredths of a second",
    "2,400,5,6001,a last frame shown for 6001 hundredths of a second"
  })
  void whatIsOutOfRangeIsNamed(int frames, int width, int delay, int rest, String what) {
    assertThatThrownBy(() -> new AnimatedGif.Options(frames, width, delay, rest))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(what + " is out of range: ");
  }
}
