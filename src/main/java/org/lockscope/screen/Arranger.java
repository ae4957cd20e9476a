package org.lockscope.screen;

import org.jspecify.annotations.Nullable;
import org.lockscope.screen.SideView.Panel;
import org.lockscope.screen.WindowLayout.Share;

/**
 * Lays the window out as it is asked to and as its room allows. What was asked for counts until
 * there comes to be room for something, or no more. For one thread.
 */
public final class Arranger {
  private final Screen screen;
  private @Nullable WindowLayout free;
  private Share share = Share.ALL;

  Arranger(Screen screen) {
    this.screen = screen;
  }

  /** Asks for code, list and races, or for none of them. */
  public void panels(boolean on) {
    ask(asked().panels(on));
  }

  /** Asks for the controls of lanes, or for none of them. */
  public void tools(boolean on) {
    ask(asked().tools(on));
  }

  /** Turns to a panel beside the timelines: it is the one shown where they don't all fit. */
  public void turnTo(Panel panel) {
    screen.put(screen.state().options().turnedTo(panel));
  }

  /** Turns to the tour, which says what it waits for, where it is not seen already. */
  public void turnToTour() {
    if (share == Share.TOUR_TOO) {
      turnTo(Panel.TOUR);
    }
  }

  private Asked asked() {
    return screen.state().options().asked();
  }

  private void ask(Asked now) {
    screen.put(screen.state().options().asking(now));
  }

  /**
   * The layout.
   *
   * @param size the window's
   * @param lanes how high the timelines have to be
   */
  public WindowLayout arrange(Size size, Lanes lanes) {
    WindowLayout now = of(size, lanes, Asked.NOTHING);
    if (free != null && crossed(free, now)) {
      ask(Asked.NOTHING);
    }
    free = now;
    WindowLayout shown = of(size, lanes, asked());
    share(shown.side().share());
    return shown;
  }

  /** Where the tour comes to share its place with the panels, it is seen first. */
  private void share(Share now) {
    boolean comes = now == Share.TOUR_TOO && share != Share.TOUR_TOO;
    share = now;
    if (comes) {
      turnTo(Panel.TOUR);
    }
  }

  private WindowLayout of(Size size, Lanes lanes, Asked asked) {
    return WindowLayout.of(size, screen.state().options().wanted(asked), lanes);
  }

  private static boolean crossed(WindowLayout before, WindowLayout now) {
    return before.side().panelsFit() != now.side().panelsFit()
        || before.bars().contains(WindowLayout.Bar.LANES)
            != now.bars().contains(WindowLayout.Bar.LANES);
  }
}
