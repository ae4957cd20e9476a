package org.lockscope.ui.window;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.lockscope.picture.Picture;
import org.lockscope.screen.Frame;
import org.lockscope.screen.Option;
import org.lockscope.screen.Screen;
import org.lockscope.ui.kit.Words;
import org.lockscope.ui.side.SweepCard;
import org.lockscope.ui.side.TableCard;
import org.lockscope.ui.teach.SchedulerCard;

/** The cards over the window, each made when it is first wanted. For the JavaFX thread. */
final class Cards implements ViewGroup.Opens {
  private final Screen state;
  private final RunScreen screen;
  private final WindowLook look;
  private final LateCard<KeysCard> keys;
  private final LateCard<SchedulerCard> scheduler;
  private final LateCard<TableCard> table;
  private final LateCard<SweepCard> sweep;

  /**
   * No card yet.
   *
   * @param over what they are laid over
   * @param explained the controls whose keys are on the card of keys, besides those that move
   * @param saved is given a graph that is to be saved
   */
  Cards(
      Words words,
      Pane over,
      Screen state,
      RunScreen screen,
      WindowLook look,
      List<Node> explained,
      Consumer<Picture> saved) {
    this.state = state;
    this.screen = screen;
    this.look = look;
    keys = new LateCard<>(over, () -> keysCard(words, explained));
    scheduler = new LateCard<>(over, () -> new SchedulerCard(words));
    table = new LateCard<>(over, () -> new TableCard(words, () -> state.set(Option.TABLE, false)));
    sweep =
        new LateCard<>(
            over, () -> new SweepCard(words, saved, () -> state.set(Option.SWEEP, false)));
  }

  private KeysCard keysCard(Words words, List<Node> explained) {
    KeysCard card = new KeysCard(words);
    card.explain(explained);
    card.explain(screen.transport().getChildren());
    return card;
  }

  @Override
  public void markUp() {
    screen.markup().toggle();
  }

  @Override
  public void showTable() {
    if (state.frame().focus().isPresent()) {
      state.set(Option.TABLE, true);
    }
  }

  /** Shows what of a frame is over the window. */
  void show(Frame frame) {
    if (table.made() || frame.table().isPresent()) {
      table.get().show(frame.table());
    }
    if (sweep.made() || frame.stage().measured().isPresent()) {
      sweep.get().show(frame.stage().measured(), look.theme());
    }
  }

  @Override
  public void showScheduler() {
    scheduler.get().open(look.theme(), look.type());
  }

  @Override
  public void showKeys() {
    keys.get().toggle();
  }
}
