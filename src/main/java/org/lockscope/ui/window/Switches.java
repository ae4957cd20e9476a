package org.lockscope.ui.window;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import org.lockscope.screen.Option;
import org.lockscope.screen.Options;
import org.lockscope.screen.Screen;

/** Controls that switch options on and off: each shows what the screen says. */
final class Switches {
  private final Screen screen;
  private final Runnable used;
  private final Map<Option, BooleanProperty> switches = new EnumMap<>(Option.class);

  /**
   * No control yet.
   *
   * @param used called after one was used
   */
  Switches(Screen screen, Runnable used) {
    this.screen = screen;
    this.used = used;
  }

  /** Has a control switch an option. */
  void add(Option option, BooleanProperty selected) {
    switches.put(option, selected);
    selected.set(screen.state().options().has(option));
    selected.addListener(
        (property, before, now) -> {
          if (now != screen.state().options().has(option)) {
            screen.set(option, now);
            used.run();
          }
        });
  }

  /** Shows what is on. */
  void show(Options options) {
    switches.forEach((option, selected) -> selected.set(options.has(option)));
  }
}
