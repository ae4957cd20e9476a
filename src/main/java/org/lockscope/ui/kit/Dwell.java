package org.lockscope.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.lockscope.paint.Lit;

/**
 * Passes on what the mouse is over once it has rested there: a mouse on its way elsewhere, or one
 * under which a line has just been laid out anew, means nothing by it. For the JavaFX thread.
 */
public final class Dwell implements Consumer<Optional<Lit>> {
  private static final Duration REST = Duration.millis(700);

  private final Consumer<Optional<Lit>> pass;
  private final PauseTransition rest = new PauseTransition(REST);

  /**
   * Over nothing.
   *
   * @param pass is passed what the mouse rests on, and at once when it rests on it no longer
   */
  public Dwell(Consumer<Optional<Lit>> pass) {
    this.pass = pass;
  }

  @Override
  public void accept(Optional<Lit> lit) {
    rest.stop();
    if (lit.isEmpty()) {
      pass.accept(lit);
    } else {
      rest.setOnFinished(rested -> pass.accept(lit));
      rest.playFromStart();
    }
  }
}
