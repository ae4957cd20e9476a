package org.lockscope.screen;

import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Markup;
import org.lockscope.paint.Place;

/** Draws over the pictures of runs by hand. For one thread. */
public final class Marker {
  private final Screen screen;

  Marker(Screen screen) {
    this.screen = screen;
  }

  private Marking marking() {
    return screen.state().marking();
  }

  /**
   * Takes a tool, or with null puts it away. A picture that follows its run is frozen, and a replay
   * paused: what is drawn on stands still.
   */
  public void take(@Nullable Tool tool) {
    screen.put(marking().taking(tool));
    if (tool != null && (screen.player().watching() || screen.player().playing())) {
      screen.player().toggle();
    }
  }

  /** The tool is put to a run's picture. */
  public void press(RunId id, Place at) {
    screen.put(marking().pressed(id, at));
  }

  /** The tool is put to where nothing can be drawn; that is said. */
  public void miss() {
    screen.put(marking().missing());
  }

  /** The tool is drawn to another place. */
  public void drag(Place to) {
    screen.put(marking().dragged(to));
  }

  /** The tool is lifted, and what it drew stays. */
  public void release() {
    screen.put(marking().released());
  }

  /** The next label says this; if it is blank, what it is put on. */
  public void write(String text) {
    screen.put(marking().saying(text));
  }

  /**
   * Puts a label to a place of a run.
   *
   * @param what what is there, for a label that is given no words; nothing if that is blank too
   */
  public void label(RunId id, Place at, String what) {
    String text = marking().text().isBlank() ? what : marking().text();
    if (!text.isBlank()) {
      screen.put(marking().with(id, new Markup.Label(at, text.strip())));
    }
  }

  /** Takes away something that was drawn over a run. */
  public void erase(RunId id, Markup drawn) {
    screen.put(marking().without(id, drawn));
  }

  /** Takes away all that was drawn. */
  public void eraseAll() {
    screen.put(marking().cleared());
  }
}
