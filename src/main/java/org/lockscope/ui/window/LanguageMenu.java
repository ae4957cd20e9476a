package org.lockscope.ui.window;

import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.lockscope.text.Language;

/** The menu of languages, each named in itself. */
final class LanguageMenu {
  private LanguageMenu() {}

  /**
   * Fills a menu.
   *
   * @param spoken the language that is spoken
   * @param choose called with the language that is chosen
   */
  static void fill(Menu menu, Language spoken, Consumer<Language> choose) {
    ToggleGroup group = new ToggleGroup();
    for (Language language : Language.values()) {
      RadioMenuItem item = new RadioMenuItem(language.ownName());
      item.setId("language-" + language.tag());
      item.setToggleGroup(group);
      item.setSelected(language == spoken);
      item.setOnAction(click -> choose.accept(language));
      menu.getItems().add(item);
    }
  }
}
