package org.lockscope.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.ui.window.WindowTest;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Recordings opened and saved, pictures exported with options. */
final class FileMenuTest extends WindowTest {
  @TempDir Path folder;

  @Start
  void start(Stage testStage) throws Exception {
    open(testStage);
  }

  private Path exportTo(String name) {
    Path file = folder.resolve(name);
    controller.askForFileWith(window -> Optional.of(file));
    return file;
  }

  private static void choose(
      FxRobot robot, PictureChoice.Kind kind, PictureChoice.Part part, String width) {
    robot.interact(() -> item(robot, "exportPicture").fire());
    ComboBox<PictureChoice.Kind> kinds = robot.lookup("#pictureKind").queryComboBox();
    ComboBox<PictureChoice.Part> parts = robot.lookup("#picturePart").queryComboBox();
    robot.interact(
        () -> {
          kinds.setValue(kind);
          parts.setValue(part);
          robot.lookup("#pictureWidth").queryAs(TextField.class).setText(width);
        });
  }

  private static Button write(FxRobot robot) {
    return robot.lookup("#pictureWrite").queryButton();
  }

  @Test
  void theMenuSaysWhyNothingCanBeExportedYet(FxRobot robot) throws Exception {
    assertThat(robot.lookup("#file").queryAs(MenuButton.class).isDisabled()).isFalse();
    assertThat(item(robot, "exportPicture").isDisable()).isTrue();
    assertThat(item(robot, "exportPicture").getText()).doesNotContain("after the first run");
    assertThat(item(robot, "whyNot").getText()).isEqualTo("Save and export: after the first run");
    assertThat(item(robot, "openFile").isDisable()).isFalse();
    robot.interact(() -> robot.lookup("#run").queryButton().fire());
    eventually(() -> item(robot, "whyNot").getText().endsWith(": when the run has ended"));
    assertThat(item(robot, "whyNot").isVisible()).as("told once, over all of them").isTrue();
    assertThat(item(robot, "saveRecording").isDisable()).isTrue();
    finish();
    eventually(() -> !item(robot, "quickPng").isDisable());
    assertThat(item(robot, "quickPng").getText()).isEqualTo("PNG for a slide");
    assertThat(item(robot, "whyNot").isVisible()).isFalse();
  }

  @Test
  void openingARecordingStopsTheRunFirst(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#run").queryButton().fire());
    eventually(() -> timeline(robot, 0).lanes().size() == 10);
    robot.interact(() -> ((Menu) item(robot, "samples")).getItems().get(1).fire());
    eventually(() -> robot.lookup("#stop").queryButton().isDisabled());
    eventually(() -> shown(timeline(robot, 0)).contains("stopped after"));
    assertThat(shown(timeline(robot, 1))).startsWith("B · no lock, appends held open ");
    assertThat(status(robot)).startsWith("Opened ");
    assertThat(item(robot, "quickPng").isDisable()).isFalse();
  }

  @Test
  void aPictureHasTheWidthScaleAndPartsAskedFor(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#appendLock");
    Path whole = exportTo("whole.png");
    choose(robot, PictureChoice.Kind.PNG, PictureChoice.Part.WHOLE, "900");
    ComboBox<Integer> scale = robot.lookup("#pictureScale").queryComboBox();
    robot.interact(() -> scale.setValue(1));
    robot.interact(() -> write(robot).fire());
    eventually(() -> status(robot).equals("Written to " + whole));
    var all = ImageIO.read(whole.toFile());
    assertThat(all.getWidth()).isEqualTo(900);
    Path bare = exportTo("bare.png");
    choose(robot, PictureChoice.Kind.PNG, PictureChoice.Part.STRETCH, "900");
    for (String box : new String[] {"#pictureLegend", "#pictureFigures", "#picturePrint"}) {
      robot.interact(() -> robot.lookup(box).queryAs(CheckBox.class).fire());
    }
    robot.interact(() -> write(robot).fire());
    eventually(() -> status(robot).equals("Written to " + bare));
    var less = ImageIO.read(bare.toFile());
    assertThat(less.getWidth()).isEqualTo(900);
    assertThat(less.getHeight()).isLessThan(all.getHeight());
    Path seen = exportTo("seen.svg");
    choose(robot, PictureChoice.Kind.SVG, PictureChoice.Part.SEEN, "900");
    assertThat(robot.lookup("#pictureWidth").query().isDisabled()).isTrue();
    assertThat(scale.isDisabled()).isTrue();
    robot.interact(() -> write(robot).fire());
    eventually(() -> status(robot).equals("Written to " + seen));
    assertThat(Files.readString(seen)).contains("<svg");
    Path handout = exportTo("handout.svg");
    robot.interact(() -> item(robot, "handout").fire());
    Path solution = handout.resolveSibling("handout-solution.svg");
    eventually(() -> status(robot).equals("Written to " + handout + ", " + solution));
    assertThat(Files.readString(handout)).contains("What does this run show?");
    assertThat(solution).exists();
  }

  @Test
  void whatIsWrongWithAPictureIsSaid(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#appendLock");
    choose(robot, PictureChoice.Kind.PNG, PictureChoice.Part.WHOLE, "399");
    assertThat(text(robot, "#pictureProblem")).isEqualTo("400 to 8000 pixels");
    assertThat(write(robot).isDisabled()).isTrue();
    choose(robot, PictureChoice.Kind.GIF, PictureChoice.Part.SEEN, "400");
    assertThat(text(robot, "#pictureProblem")).contains("choose another part");
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#pictureCard").query().isVisible()).isFalse();
  }

  @Test
  void aReplayIsExported(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#appendLock");
    Path gif = exportTo("run.gif");
    choose(robot, PictureChoice.Kind.GIF, PictureChoice.Part.WHOLE, "400");
    robot.interact(() -> write(robot).fire());
    eventually(() -> status(robot).equals("Written to " + gif));
    assertThat(ImageIO.read(gif.toFile()).getWidth()).isEqualTo(400);
  }

  @Test
  void aPictureIsSeenBeforeItIsWrittenAndItsSizeSaid(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#appendLock");
    choose(robot, PictureChoice.Kind.PNG, PictureChoice.Part.WHOLE, "800");
    ImageView preview = robot.lookup("#picturePreview").queryAs(ImageView.class);
    eventually(() -> preview.getImage() != null);
    Image before = preview.getImage();
    assertThat(before.getWidth()).isBetween(200.0, 800.0);
    assertThat(text(robot, "#pictureSize")).startsWith("1\u00a0600 × ").endsWith(" pixels");
    robot.interact(() -> robot.lookup("#picturePrint").queryAs(CheckBox.class).fire());
    eventually(() -> preview.getImage() != before);
    choose(robot, PictureChoice.Kind.GIF, PictureChoice.Part.WHOLE, "1600");
    assertThat(text(robot, "#pictureSize")).startsWith("1\u00a0600 × ");
    choose(robot, PictureChoice.Kind.GIF, PictureChoice.Part.WHOLE, "4001");
    assertThat(text(robot, "#pictureProblem")).isEqualTo("400 to 4000 pixels");
    assertThat(preview.getImage()).isNull();
  }

  @Test
  void whatWasWrittenIsSaidOverTheWindowAndCanBeShown(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#appendLock");
    List<URI> shown = new CopyOnWriteArrayList<>();
    Path svg = exportTo("run.svg");
    robot.interact(() -> item(robot, "quickSvg").fire());
    eventually(() -> text(robot, "#noticeText").equals("Written to " + svg));
    assertThat(robot.lookup("#notice").query().isVisible()).isTrue();
    assertThat(robot.lookup("#showFile").query().isVisible()).as("with no desktop").isFalse();
    controller.showFilesWith(shown::add);
    robot.interact(() -> item(robot, "quickSvg").fire());
    eventually(() -> robot.lookup("#showFile").query().isVisible());
    robot.interact(() -> robot.lookup("#showFile").queryButton().fire());
    robot.interact(() -> robot.lookup("#showFolder").queryButton().fire());
    assertThat(shown).containsExactly(svg.toUri(), svg.getParent().toUri());
  }

  @Test
  void whatIsSeenIsCopied(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#appendLock");
    robot.interact(() -> item(robot, "copyPicture").fire());
    eventually(() -> status(robot).equals("Picture copied"));
    boolean there =
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Clipboard.getSystemClipboard().hasImage());
    assertThat(there).isTrue();
  }

  private static MenuItem save(FxRobot robot, String id) {
    return ((Menu) item(robot, "saveWhich"))
        .getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
  }

  /** What is said of each run in the list. */
  private static List<String> listed(FxRobot robot) {
    return robot.lookup("#runs").queryAs(Pane.class).getChildren().stream()
        .map(card -> card.lookup(".run-card").getAccessibleText())
        .toList();
  }

  @Test
  void allOnScreenAreSavedInOneFileOrInAFileEachAndOneFileOpensAsAll(FxRobot robot)
      throws Exception {
    runToTheEnd(robot, "#articleLock");
    runToTheEnd(robot, "#appendLock");
    Path both = exportTo("both.json.gz");
    robot.interact(() -> save(robot, "saveTogether").fire());
    eventually(() -> status(robot).equals("Written to " + both));
    eventually(() -> listed(robot).getFirst().contains("both.json.gz #1"));
    assertThat(listed(robot).getLast()).contains("both.json.gz #2");
    Path apart = Files.createDirectory(exportTo("apart"));
    robot.interact(() -> save(robot, "saveApart").fire());
    eventually(() -> status(robot).equals("2 recordings written into " + apart));
    String name = "lockscope-article-10-articles-seed-42-a.json";
    eventually(() -> listed(robot).getFirst().contains(name));
    assertThat(apart.resolve(name)).exists();
    assertThat(apart.resolve("lockscope-append-10-articles-seed-42-b.json")).exists();
    robot.interact(() -> controller.open(both));
    eventually(() -> listed(robot).size() == 4);
    assertThat(shown(timeline(robot, 0))).startsWith("A · lock around article");
    assertThat(shown(timeline(robot, 1))).startsWith("B · lock around append");
  }

  @Test
  void whatIsWrittenInAFileEachIsWrittenThoughTheWindowIsClosed(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#articleLock");
    runToTheEnd(robot, "#appendLock");
    Path apart = Files.createDirectory(exportTo("apart"));
    robot.interact(
        () -> {
          save(robot, "saveApart").fire();
          controller.close();
        });
    try (Stream<Path> files = Files.list(apart)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void ofTwoFilesOpenedOneAfterAnotherOnlyTheLastIsToldOf(FxRobot robot) throws Exception {
    runToTheEnd(robot, "#appendLock");
    Path first = exportTo("first.json");
    robot.interact(() -> item(robot, "saveRecording").fire());
    eventually(() -> status(robot).equals("Written to " + first));
    Path second = Files.copy(first, folder.resolve("second.json"));
    List<String> told = new CopyOnWriteArrayList<>();
    robot.interact(
        () -> {
          robot.lookup("#status").queryLabeled().textProperty().subscribe(text -> told.add(text));
          controller.open(first);
          controller.open(second);
          told.clear();
        });
    eventually(() -> status(robot).startsWith("Opened "));
    assertThat(told).noneMatch(text -> text.contains("first.json"));
  }
}
