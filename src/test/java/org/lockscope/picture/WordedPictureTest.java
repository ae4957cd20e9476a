package org.lockscope.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lockscope.paint.Surface;
import org.lockscope.paint.Theme;
import org.lockscope.say.RunSummary;
import org.lockscope.say.Runs;
import org.lockscope.say.SuggestedName;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.text.Language;

/** Pictures in every language: nothing is cut off, and nothing is left in another language. */
final class WordedPictureTest {
  /** A text as it was drawn. */
  private record Drawn(String text, double left, double right, double clipLeft, double clipRight) {
    boolean cut() {
      return left < clipLeft - 0.5 || right > clipRight + 0.5;
    }
  }

  private static List<RunSummary> runs(Language language) throws InterruptedException {
    return List.of(
        Runs.run("A", LockPlacement.append(), 12).in(language),
        Runs.run("B", LockPlacement.article(), 4).in(language));
  }

  private static List<Drawn> drawn(Picture picture) {
    List<Drawn> drawn = new ArrayList<>();
    Deque<double[]> clips = new ArrayDeque<>();
    clips.push(new double[] {0, picture.width()});
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    ImageSurface surface = new ImageSurface(image, 1, 0);
    Object recording =
        Proxy.newProxyInstance(
            Surface.class.getClassLoader(),
            new Class<?>[] {Surface.class},
            (proxy, method, given) -> {
              if (method.getName().equals("text")) {
                double wide =
                    surface.textWidth(
                        (String) given[0], (double) given[3], (Surface.Weight) given[4]);
                double before =
                    switch ((Surface.Align) given[5]) {
                      case START -> 0;
                      case MIDDLE -> wide / 2;
                      case END -> wide;
                    };
                double left = (double) given[1] - before;
                double[] clip = clips.element();
                drawn.add(new Drawn((String) given[0], left, left + wide, clip[0], clip[1]));
              } else if (method.getName().equals("pushClip")) {
                double left = (double) given[0];
                clips.push(new double[] {left, left + (double) given[2]});
              } else if (method.getName().equals("popClip")) {
                clips.pop();
              }
              try {
                if (method.getName().equals("texts")) {
                  return InvocationHandler.invokeDefault(proxy, method, given);
                }
                return method.invoke(surface, given);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    picture.painter().accept((Surface) recording);
    surface.dispose();
    return drawn;
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH,1600", "GERMAN,1600", "ENGLISH,1024", "GERMAN,1024", "GERMAN,400"})
  void noTextIsCutOff(Language language, int width) throws InterruptedException {
    RunPicture.Options options = RunPicture.Options.DEFAULT.withWidth(width);
    assertThat(drawn(RunPicture.of(runs(language), Theme.LIGHT, options)))
        .isNotEmpty()
        .noneMatch(Drawn::cut);
  }

  @ParameterizedTest
  @EnumSource
  void aPictureIsInItsLanguageWhateverTheMachineSpeaks(Language language)
      throws InterruptedException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(language == Language.GERMAN ? Locale.US : Locale.GERMANY);
      Picture picture = RunPicture.of(runs(language), Theme.LIGHT, true);
      List<String> texts = drawn(picture).stream().map(Drawn::text).toList();
      boolean german = language == Language.GERMAN;
      assertThat(texts)
          .contains(german ? "Laufzeit" : "Wall time", german ? "Hält Lock" : "Holding lock")
          .doesNotContain(german ? "Wall time" : "Laufzeit")
          .anyMatch(text -> text.startsWith(german ? "B · Lock um den Artikel" : "B · lock around"))
          .noneMatch(
              text -> text.matches(german ? ".*\\b(of|the|is|in all)\\b.*" : ".*[äöüÄÖÜß].*"));
      assertThat(picture.texts().get(Picture.TITLE))
          .startsWith(german ? "A · Lock um" : "A · lock");
      assertThat(picture.language()).isEqualTo(language);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRecordingIsNamedInEnglishWhoeverSavesIt(Language language) throws InterruptedException {
    RunSummary run = Runs.run("", LockPlacement.none(), 3).in(language);
    assertThat(run.recording().name()).isEqualTo("no lock");
    assertThat(Path.of(SuggestedName.of(List.of(run))).toString()).startsWith("lockscope-none");
  }
}
