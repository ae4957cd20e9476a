package org.lockscope.ui.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.lockscope.say.Captions;
import org.lockscope.ui.kit.Command;
import org.lockscope.ui.kit.Words;

/**
 * Fills the menu of files. What cannot be done now stays in its place, switched off; a line over it
 * says why, once.
 */
public final class FileMenu {
  private final Words words;

  private final MenuButton menu;
  private final FileActions files;
  private final RecordingSave save;
  private final Supplier<Optional<String>> whyNot;
  private final Menu recent = new Menu();
  private final Menu saveOther = new Menu();
  private final MenuItem why = new MenuItem();
  private final List<MenuItem> exports = new ArrayList<>();
  private Optional<String> shown = Optional.empty();
  private List<Path> shownRecent = List.of();
  private List<String> shownRuns = List.of();

  /**
   * Fills a menu.
   *
   * @param ask asks which recordings to open
   * @param files opens recordings
   * @param save saves recordings
   * @param export writes pictures
   * @param askForPicture called when a picture's options are to be chosen
   */
  public FileMenu(
      Words words,
      MenuButton menu,
      FileAsk ask,
      FileActions files,
      RecordingSave save,
      PictureExport export,
      Runnable askForPicture) {
    this.words = words;
    recent.setText(words.tell("file.recent"));
    this.menu = menu;
    this.files = files;
    this.whyNot = export::whyNot;
    this.save = save;
    item("openFile", words.tell("file.open"), () -> files.askAndOpen(ask))
        .setAccelerator(Command.OPEN.key());
    menu.getItems().addAll(recent, samples());
    separator();
    why.setId("whyNot");
    why.setDisable(true);
    why.setVisible(false);
    menu.getItems().add(why);
    export("saveRecording", words.tell("file.save"), save::focused)
        .setAccelerator(Command.SAVE.key());
    saveOther.setText(words.tell("file.saveWhich"));
    saveOther.setId("saveWhich");
    menu.getItems().add(saveOther);
    separator();
    export("exportPicture", words.tell("file.export"), askForPicture)
        .setAccelerator(Command.EXPORT.key());
    export("copyPicture", words.tell("file.copy"), export::copy).setAccelerator(Command.COPY.key());
    picture(export, "quickPng", words.tell("file.slide"), PictureChoice.SLIDE);
    picture(export, "quickSeen", words.tell("file.seen"), PictureChoice.SEEN);
    picture(export, "quickPrint", words.tell("file.print"), PictureChoice.PRINTED);
    picture(export, "quickSvg", words.tell("picture.svg"), PictureChoice.DRAWING);
    picture(export, "quickGif", words.tell("picture.gif"), PictureChoice.REPLAY);
    export("handout", words.tell("file.handout"), export::handout);
    menu.setOnShowing(opening -> update());
    update();
  }

  private Menu samples() {
    Menu samples = new Menu(words.tell("file.samples"));
    samples.setId("samples");
    for (Sample sample : Sample.values()) {
      MenuItem item = new MenuItem(sample.text(words));
      item.setOnAction(click -> files.open(sample));
      samples.getItems().add(item);
    }
    return samples;
  }

  private void separator() {
    menu.getItems().add(new SeparatorMenuItem());
  }

  private MenuItem item(String id, String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setId(id);
    item.setOnAction(click -> action.run());
    menu.getItems().add(item);
    return item;
  }

  private MenuItem export(String id, String text, Runnable action) {
    MenuItem item = item(id, text, action);
    exports.add(item);
    return item;
  }

  private void picture(PictureExport export, String id, String text, PictureChoice choice) {
    export(id, text, () -> export.write(choice));
  }

  /** Switches on what can be done now, and says of the rest why it cannot. */
  public void update() {
    recent.setDisable(files.recent().isEmpty());
    // An open menu whose items are put in anew loses the one under the mouse.
    if (!files.recent().equals(shownRecent)) {
      shownRecent = files.recent();
      recent.getItems().setAll(shownRecent.stream().map(this::recentItem).toList());
    }
    List<String> runs = save.runs().stream().map(run -> Captions.title(run.whole())).toList();
    if (!runs.equals(shownRuns)) {
      shownRuns = runs;
      saveOther.setVisible(runs.size() > 1);
      saveOther.getItems().setAll(saveItems());
    }
    Optional<String> reason = whyNot.get();
    saveOther.setDisable(reason.isPresent());
    if (!reason.equals(shown)) {
      shown = reason;
      why.setText(reason.orElse(""));
      why.setVisible(reason.isPresent());
      exports.forEach(export -> export.setDisable(reason.isPresent()));
    }
  }

  private List<MenuItem> saveItems() {
    List<MenuItem> items = new ArrayList<>();
    for (int run = 0; run < shownRuns.size(); run++) {
      int place = run;
      MenuItem item = new MenuItem(shownRuns.get(run));
      item.setMnemonicParsing(false);
      item.setOnAction(click -> save.one(place));
      items.add(item);
    }
    items.add(new SeparatorMenuItem());
    items.add(save("saveTogether", words.tell("file.saveTogether"), save::together));
    items.add(save("saveApart", words.tell("file.saveApart"), save::apart));
    return items;
  }

  private static MenuItem save(String id, String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setId(id);
    item.setOnAction(click -> action.run());
    return item;
  }

  private MenuItem recentItem(Path file) {
    MenuItem item = new MenuItem(file.toString());
    item.setMnemonicParsing(false);
    item.setOnAction(click -> files.open(file));
    return item;
  }
}
