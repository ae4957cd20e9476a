package org.lockscope.paint;

import org.lockscope.trace.State;

/**
 * The pattern a state is drawn with, so that states are told apart without colours, too. Marks are
 * thin and stand apart, anchored at the surface's origin, so that neighbours match and nothing
 * crawls.
 */
enum Texture {
  /** No marks: calls, appends, and the strips of holds, which have a place of their own. */
  SOLID {
    @Override
    void marks(Surface on, int colour, double x, double top, double width, double height) {
      on.fillRect(x, top, width, height, colour);
    }
  },
  /** Stripes that rise: waiting for a lock. */
  DIAGONAL {
    @Override
    void marks(Surface on, int colour, double x, double top, double width, double height) {
      on.hatchRect(x, top, width, height, 0, 0, colour);
    }
  },
  /** Upright lines: waiting on a condition. */
  UPRIGHT {
    @Override
    void marks(Surface on, int colour, double x, double top, double width, double height) {
      for (double at = first(x, 6); at + 2.5 <= x + width; at += 6) {
        on.fillRect(at, top, 2.5, height, colour);
      }
    }
  },
  /** A zigzag: waiting to send or receive. */
  ZIGZAG {
    @Override
    void marks(Surface on, int colour, double x, double top, double width, double height) {
      double high = top + height * 0.2;
      double low = top + height * 0.8;
      for (double at = first(x, 10); at + 10 <= x + width; at += 10) {
        on.line(at, low, at + 5, high, 2, colour);
        on.line(at + 5, high, at + 10, low, 2, colour);
      }
    }
  },
  /** Two rows of dots: sleeping. */
  DOTS {
    @Override
    void marks(Surface on, int colour, double x, double top, double width, double height) {
      double dot = Math.clamp(height / 6, 1, 2.5);
      for (int row = 0; row < 2; row++) {
        double y = top + height * (row == 0 ? 0.3 : 0.7) - dot / 2;
        for (double at = first(x - row * 4, 8) + row * 4; at + dot <= x + width; at += 8) {
          on.fillRect(at, y, dot, dot, colour);
        }
      }
    }
  },
  /** One row of dashes: parked. */
  DASHES {
    @Override
    void marks(Surface on, int colour, double x, double top, double width, double height) {
      double thick = Math.clamp(height / 6, 1, 2.5);
      for (double at = first(x, 11); at + 6 <= x + width; at += 11) {
        on.fillRect(at, top + (height - thick) / 2, 6, thick, colour);
      }
    }
  },
  /** Three level lines: the network. */
  LINES {
    @Override
    void marks(Surface on, int colour, double x, double top, double width, double height) {
      for (int line = 1; line <= 3; line++) {
        on.fillRect(x, top + height * line / 4 - 0.75, width, 1.5, colour);
      }
    }
  },
  /** A grid: files. */
  GRID {
    @Override
    void marks(Surface on, int colour, double x, double top, double width, double height) {
      for (int line = 0; line < 3; line++) {
        on.fillRect(x, top + (height - 1.5) * line / 2, width, 1.5, colour);
      }
      for (double at = first(x, 6); at + 1.5 <= x + width; at += 6) {
        on.fillRect(at, top, 1.5, height, colour);
      }
    }
  },
  /** A chequerboard of three rows: pinned. */
  CHEQUERED {
    @Override
    void marks(Surface on, int colour, double x, double top, double width, double height) {
      double side = height / 3;
      for (int row = 0; row < 3; row++) {
        double shift = row % 2 * side;
        for (double at = first(x - shift, 2 * side) + shift; at < x + width; at += 2 * side) {
          on.fillRect(at, top + row * side, Math.min(side, x + width - at), side, colour);
        }
      }
    }
  };

  /** Narrower than this, in pixels, marks could not be made out: the colour fills it. */
  private static final double LEAST_WIDTH = 6;

  /** A state's texture. */
  static Texture of(State state) {
    return switch (state) {
      case CALLING, APPENDING, HOLDING, HOLDING_CONTENDED, SAMPLED -> SOLID;
      case WAITING -> DIAGONAL;
      case AWAITING -> UPRIGHT;
      case SENDING, RECEIVING -> ZIGZAG;
      case SLEEPING -> DOTS;
      case PARKED -> DASHES;
      case NETWORK -> LINES;
      case FILES -> GRID;
      case PINNED -> CHEQUERED;
    };
  }

  /** Fills a rectangle as a state is drawn; calls have their tasks' colours, and are not. */
  void fill(
      Surface surface,
      Theme theme,
      State state,
      double x,
      double top,
      double width,
      double height) {
    int colour = theme.state(state);
    if (this == DIAGONAL) {
      surface.hatchRect(x, top, width, height, 0, theme.ground(state), colour);
    } else if (this == SOLID || width < LEAST_WIDTH) {
      surface.fillRect(x, top, width, height, colour);
    } else {
      surface.fillRect(x, top, width, height, theme.ground(state));
      marks(surface, colour, x, top, width, height);
    }
  }

  abstract void marks(Surface on, int colour, double x, double top, double width, double height);

  /** The first whole multiple of a period that is not before x. */
  private static double first(double x, double period) {
    return Math.ceil(x / period) * period;
  }
}
