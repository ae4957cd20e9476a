package org.lockscope.screen;

import java.util.EnumSet;
import java.util.Set;

/**
 * What stands where in the window, and how large: the one place that decides it. Lanes come first:
 * whatever else there is gets the room that they leave. Immutable; lengths are in logical pixels.
 *
 * @param type how many times as large as at the desk type and strokes are
 * @param low whether height is so short that what parts things is thinner
 * @param bars which bars stand above and below the timelines
 * @param side what stands beside the timelines
 */
public record WindowLayout(double type, boolean low, Set<Bar> bars, Side side) {
  /** What stands above and below the timelines, the most needed first. */
  public enum Bar {
    /** Moves in time; on the projector there are keys. */
    TRANSPORT(44, 36),
    /** Says who holds a lock, and who waits for it. */
    NOW(26, 24),
    /** The whole run in a strip. */
    OVERVIEW(40, 40),
    /** Which lanes are shown, and what besides. */
    LANES(34, 34),
    /** The figures, a card each. */
    FIGURES(62, 62);

    private final double roomy;
    private final double tight;

    Bar(double roomy, double tight) {
      this.roomy = roomy;
      this.tight = tight;
    }

    /**
     * How high it is, at the desk.
     *
     * @param low whether height is short
     */
    public double height(boolean low) {
      return low ? tight : roomy;
    }
  }

  /**
   * What stands beside the timelines.
   *
   * @param panelsFit whether there is room for code, list and races unless they are asked for
   * @param tour whether the tour is there
   * @param panels whether the others are
   * @param width of a column
   * @param columns 0 to 2: the tour has its own where there is room
   * @param share how the panels share the height
   */
  public record Side(
      boolean panelsFit, boolean tour, boolean panels, double width, int columns, Share share) {}

  /** How what stands beside the timelines shares the height; what is not shown is a click away. */
  public enum Share {
    /** Code, list and races are all seen; under the tour, there are none of them. */
    ALL,
    /** Of code, list and races one is seen. */
    ONE,
    /** Code and list are seen together, or one of the others: on the wall both are to be read. */
    PAIR,
    /** One is seen of the tour, code, list and races. */
    TOUR_TOO
  }

  /** The least type painted is 10.5 pixels high; on the projector it is 20 of 1080 lines. */
  private static final double PROJECTED = 20 / 10.5 / 1080;

  /** Between two things one above the other, the most there is. */
  public static final double GAP = 12;

  private static final double LOW = 760;

  /** At this width code and list are read, and the timelines beside them are still wider. */
  private static final double ROOM_FOR_PANELS = 1180;

  /** Wide enough for the tour, the timelines and the panels side by side. */
  private static final double ROOM_FOR_TWO = 1800;

  private static final double PANELS = 430;

  /** Panels of less than this have their code in smaller type. */
  public static final double NARROW = 410;

  private static final double PROJECTED_PANELS = 476;
  private static final double TOUR = 344;

  /** The same where the tour is open, which is told beside the timelines. */
  private static final double TOUR_SIDE = 0.44;

  /** Of the width, the most that a column takes where there is little. */
  private static final double MOST_SIDE = 0.48;

  /** What moves in time needs so much of the width, at the desk. */
  private static final double LEAST_TIMELINES = 624;

  /** The cards of the figures, side by side, with what they are figures of. */
  private static final double LEAST_FIGURES = 640;

  /** Code, list and races one under the other. */
  private static final double ALL_PANELS = 780;

  /** The tour, and one panel under it. */
  private static final double TOUR_AND_PANEL = 740;

  /**
   * What is always there.
   *
   * @param toolbar how high it is
   * @param legend how high it is
   * @param status how high the line at the foot is
   * @param padding around everything between them
   * @param gap between two things there
   */
  public record Frame(double toolbar, double legend, double status, double padding, double gap) {
    private static final Frame ROOMY = new Frame(47, 36, 31, 14, GAP);
    private static final Frame TIGHT = new Frame(42, 30, 25, 6, 6);

    /** How high all of it is, without anything between. */
    public double height() {
      return toolbar + legend + status + 2 * padding;
    }
  }

  /** Copies the bars. */
  public WindowLayout {
    bars = Set.copyOf(bars);
  }

  /**
   * Decides.
   *
   * @param size the window's
   * @param wanted what it is asked to show
   * @param lanes how high the timelines have to be
   */
  public static WindowLayout of(Size size, Wanted wanted, Lanes lanes) {
    double type = wanted.projector() ? Math.max(1, size.height() * PROJECTED) : 1;
    double width = size.width() / type;
    double height = size.height() / type;
    boolean low = wanted.projector() || height < LOW;
    Frame frame = low ? Frame.TIGHT : Frame.ROOMY;
    double room = height - frame.height();
    Side side = side(width, room, wanted);
    Set<Bar> bars = bars(room, frame.gap, low, wanted, lanes);
    if (width - side.columns() * side.width() < LEAST_FIGURES) {
      bars.remove(Bar.FIGURES);
    }
    return new WindowLayout(type, low, bars, side);
  }

  /** How high what is always there is, at the desk. */
  public Frame frame() {
    return low ? Frame.TIGHT : Frame.ROOMY;
  }

  private static Set<Bar> bars(double room, double gap, boolean low, Wanted wanted, Lanes lanes) {
    Set<Bar> bars = EnumSet.noneOf(Bar.class);
    double spare = room - lanes.readable();
    double figures = room - lanes.roomy();
    for (Bar bar : Bar.values()) {
      double high = bar.height(low) + gap;
      boolean asked =
          switch (bar) {
            case TRANSPORT ->
                !wanted.projector() && (!wanted.alone() || wanted.tools().orElse(false));
            case NOW -> !wanted.alone() || wanted.panels().orElse(false);
            case OVERVIEW, LANES -> wanted.tools().orElse(!wanted.projector() && !wanted.alone());
            case FIGURES -> !wanted.alone();
          };
      boolean insisted = bar == Bar.TRANSPORT || (isTool(bar) && wanted.tools().orElse(false));
      boolean fits = bar == Bar.FIGURES ? figures >= high : spare >= high;
      if (asked && (fits || insisted)) {
        bars.add(bar);
        spare -= high;
        figures -= high;
      }
    }
    return bars;
  }

  private static boolean isTool(Bar bar) {
    return bar == Bar.OVERVIEW || bar == Bar.LANES;
  }

  private static Side side(double width, double room, Wanted wanted) {
    boolean fit = !wanted.projector() && !wanted.alone() && width >= ROOM_FOR_PANELS;
    // What the tour names is never further away than a click, in any window.
    boolean panels = wanted.panels().orElse(fit || wanted.tour());
    boolean two = wanted.tour() && panels && width >= ROOM_FOR_TWO;
    double asked = wanted.projector() ? PROJECTED_PANELS : panels ? PANELS : TOUR;
    double part = width * (wanted.tour() ? TOUR_SIDE : MOST_SIDE);
    double most = wanted.projector() ? part : Math.min(part, width - LEAST_TIMELINES);
    double wide = Math.min(wanted.projector() && wanted.tour() ? TOUR : asked, most);
    int columns = two ? 2 : wanted.tour() || panels ? 1 : 0;
    boolean shared = panels && wanted.tour() && !two;
    boolean one = panels && (room < ALL_PANELS || shared);
    Share few = wanted.projector() && !wanted.tour() ? Share.PAIR : Share.ONE;
    Share share = shared && room < TOUR_AND_PANEL ? Share.TOUR_TOO : one ? few : Share.ALL;
    return new Side(fit, wanted.tour(), panels, wide, columns, share);
  }
}
