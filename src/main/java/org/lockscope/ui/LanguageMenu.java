package org.lockscope.ui;

import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import org.lockscope.text.Language;

/**
 * The menu of languages. The one chosen is remembered, and the next start speaks it: what is on
 * screen now, a run that goes on among it, is not disturbed.
 */
final class LanguageMenu {
  private @Nullable Language chosen;

  /**
   * Fills a menu.
   *
   * @param words in the language that is spoken now
   * @param say is told when the choice takes effect
   */
  LanguageMenu(Menu menu, Words words, Consumer<String> say) {
    ToggleGroup group = new ToggleGroup();
    for (Language language : Language.values()) {
      RadioMenuItem item = new RadioMenuItem(language.ownName());
      item.setId("language-" + language.tag());
      item.setToggleGroup(group);
      item.setSelected(language == words.language());
      item.setOnAction(
          click -> {
            chosen = language;
            if (language != words.language()) {
              say.accept(Words.in(language).tell("language.next"));
            }
          });
      menu.getItems().add(item);
    }
  }

  /** Goes on with what was chosen before. */
  void remember(@Nullable Language before) {
    chosen = before;
  }

  /** The language chosen, now or before; null if none ever was. */
  @Nullable Language chosen() {
    return chosen;
  }
}
