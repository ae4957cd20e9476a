package org.lockscope.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lockscope.event.EventLog;
import org.lockscope.paint.NewsColours;
import org.lockscope.paint.Theme;
import org.lockscope.say.RunSummary;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.news.LockKind;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.session.StagedRun;

final class RunPictureTest {
  private static RunSummary run(String letter, LockPlacement placement, int articles)
      throws InterruptedException {
    RunSettings settings =
        new RunSettings(
            placement,
            LockKind.REENTRANT,
            new Workers.Virtual(),
            articles,
            new LatencyRange(5, 20),
            3);
    StagedRun run = StagedRun.start(settings, new EventLog());
    run.await();
    return RunSummary.of(letter, run);
  }

  private static BufferedImage image(Picture picture, int scale) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    PngFile.write(picture, scale, png);
    return ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
  }

  private static Set<Integer> colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void aPictureIs1600WideAtScaleOneAndShowsEveryState(int scale) throws Exception {
    RunSummary run = run("", LockPlacement.article(), 6);
    BufferedImage image = image(RunPicture.of(List.of(run), Theme.LIGHT, true), scale);
    assertThat(image.getWidth()).isEqualTo(1600 * scale);
    assertThat(colours(image))
        .containsAll(NewsColours.in(Theme.LIGHT))
        .contains(
            Theme.LIGHT.append(),
            Theme.LIGHT.waiting(),
            Theme.LIGHT.holding(),
            Theme.LIGHT.worker(0),
            Theme.LIGHT.worker(5));
  }

  @Test
  void aDarkPictureIsDark() throws Exception {
    RunSummary run = run("", LockPlacement.append(), 3);
    BufferedImage image = image(RunPicture.of(List.of(run), Theme.DARK, true), 1);
    assertThat(image.getRGB(2, 2)).isEqualTo(Theme.DARK.window());
    assertThat(colours(image)).contains(Theme.DARK.holding()).doesNotContain(0xffc24a00);
  }

  @Test
  void bandsJoinWithoutASeam() throws Exception {
    RunSummary run = run("", LockPlacement.append(), 150);
    Picture picture = RunPicture.of(List.of(run), Theme.LIGHT, true);
    assertThat(picture.height() * picture.width()).isGreaterThan(4_000_000);
    BufferedImage whole =
        new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
    picture.painter().accept(new ImageSurface(whole, 1, 0));
    BufferedImage banded = image(picture, 1);
    for (int y = 0; y < whole.getHeight(); y++) {
      int[] expected = whole.getRGB(0, y, whole.getWidth(), 1, null, 0, whole.getWidth());
      int[] actual = banded.getRGB(0, y, whole.getWidth(), 1, null, 0, whole.getWidth());
      assertThat(actual).as("row %d", y).isEqualTo(expected);
    }
  }

  @Test
  void lanesBeyondTwoHundredAreFolded() throws Exception {
    Picture some = RunPicture.of(List.of(run("", LockPlacement.append(), 200)), Theme.LIGHT, true);
    Picture more = RunPicture.of(List.of(run("", LockPlacement.append(), 450)), Theme.LIGHT, true);
    assertThat(more.height() - some.height()).isBetween(40, 120);
    BufferedImage image = image(more, 1);
    int[] row = image.getRGB(0, more.height() - 220, 1600, 60, null, 0, 1600);
    assertThat(row).contains(NewsColours.in(Theme.LIGHT).get(0));
  }

  @Test
  void aPictureSaysWhatItShows() throws Exception {
    List<RunSummary> runs =
        List.of(run("A", LockPlacement.append(), 4), run("B", LockPlacement.article(), 4));
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    PngFile.write(RunPicture.of(runs, Theme.LIGHT, false), 1, png);
    assertThat(png.toString(StandardCharsets.ISO_8859_1))
        .contains("tEXt")
        .contains(
            "News pipeline: lock: article, kind of lock: reentrant, workers: virtual, articles: 4");
  }
}
