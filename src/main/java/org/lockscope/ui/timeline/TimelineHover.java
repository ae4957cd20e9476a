package org.lockscope.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Lit;
import org.lockscope.say.Hit;
import org.lockscope.say.RunSummary;
import org.lockscope.say.Telling;
import org.lockscope.ui.kit.HoverCard;

/** Tells what the mouse is over on a timeline: beside it in words, and to whom it may concern. */
final class TimelineHover {
  private final TimelinePane pane;
  private final HoverCard card;
  private final Consumer<Optional<Lit>> hovered;

  /**
   * Over nothing.
   *
   * @param card where it is told
   * @param hovered called with what the mouse is over, if it is over something
   */
  TimelineHover(TimelinePane pane, HoverCard card, Consumer<Optional<Lit>> hovered) {
    this.pane = pane;
    this.card = card;
    this.hovered = hovered;
  }

  /** Tells what is at a place of the pane, in the timeline's pixels. */
  void at(double x, double y, @Nullable RunSummary run) {
    Optional<Hit> hit = pane.painted().at(x, y);
    List<String> lines =
        run == null ? List.of() : hit.map(found -> new Telling(run).of(found)).orElse(List.of());
    hovered.accept(hit.flatMap(TimelineHover::lit));
    double scale = pane.scale();
    card.show(lines, x * scale, y * scale, pane.getWidth(), pane.getHeight());
  }

  private static Optional<Lit> lit(Hit hit) {
    return switch (hit) {
      case Hit.OfInterval of -> Optional.of(Lit.of(of.track(), of.index()));
      case Hit.OfHold hold -> Optional.of(Lit.LOCK);
      default -> Optional.empty();
    };
  }

  /** The mouse has left. */
  void end() {
    hovered.accept(Optional.empty());
    card.hide();
  }
}
