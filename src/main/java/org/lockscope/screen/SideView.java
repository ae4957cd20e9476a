package org.lockscope.screen;

import java.util.Optional;
import org.lockscope.lesson.Shown;
import org.lockscope.lesson.Tour;
import org.lockscope.screen.WindowLayout.Share;

/**
 * Which of the panels beside the timelines are seen: what the tour names is, together with it.
 * Immutable.
 *
 * @param share how they share the height
 * @param tour whether the tour stands among them
 * @param panels whether the others do
 * @param chosen the one that is shown where they don't all fit
 * @param named the one that the tour speaks of; empty if it speaks of none that can be shown
 */
public record SideView(
    Share share, boolean tour, boolean panels, Panel chosen, Optional<Panel> named) {
  /** The panels, from top to bottom. */
  public enum Panel {
    TOUR,
    CODE,
    LIST,
    RACES,
    MORE
  }

  /**
   * The panel that a tour speaks of on its page.
   *
   * @param covered whether no run is shown: then there is neither a list nor races
   */
  public static Optional<Panel> named(Tour tour, boolean covered) {
    return tour.atResult()
        ? Optional.empty()
        : tour.step().shows().stream()
            .sorted()
            .flatMap(each -> panel(each).stream())
            .filter(panel -> panel == Panel.CODE || !covered)
            .findFirst();
  }

  private static Optional<Panel> panel(Shown shown) {
    return switch (shown) {
      case CODE -> Optional.of(Panel.CODE);
      case LIST -> Optional.of(Panel.LIST);
      case RACES -> Optional.of(Panel.RACES);
      case SETTINGS -> Optional.empty();
    };
  }

  /**
   * What is seen in a layout.
   *
   * @param turnedTo the panel turned to, which may be none of those to choose from here
   */
  public static SideView of(WindowLayout.Side side, Panel turnedTo, Optional<Panel> named) {
    boolean offered =
        switch (turnedTo) {
          case TOUR -> side.share() == Share.TOUR_TOO;
          case LIST -> side.share() != Share.PAIR; // it is seen with the code
          case CODE, RACES, MORE -> true;
        };
    return new SideView(
        side.share(),
        side.tour() && side.columns() < 2,
        side.panels(),
        offered ? turnedTo : Panel.CODE,
        named);
  }

  private boolean tourChosen() {
    return share == Share.TOUR_TOO && chosen == Panel.TOUR;
  }

  /** Whether the tour is seen. */
  public boolean seesTour() {
    return tour && (share != Share.TOUR_TOO || tourChosen());
  }

  /** Whether any other panel is seen. */
  public boolean seesPanels() {
    return panels && (!tourChosen() || named.isPresent());
  }

  /** Whether a panel is seen. */
  public boolean sees(Panel panel) {
    if (panel == Panel.TOUR) {
      return seesTour();
    }
    if (!seesPanels()) {
      return false;
    }
    return share == Share.ALL
        || (tourChosen() ? named.equals(Optional.of(panel)) : chosen == panel)
        || (share == Share.PAIR && pair(chosen) && pair(panel));
  }

  private static boolean pair(Panel panel) {
    return panel == Panel.CODE || panel == Panel.LIST;
  }

  /** Whether the tour leaves a part of its column to another panel. */
  public boolean splits() {
    return seesTour() && seesPanels();
  }
}
