package org.lockscope.paint;

import java.util.List;
import org.lockscope.event.Task;
import org.lockscope.trace.State;

/**
 * The colours of a picture, {@code 0xAARRGGBB}. Hue is the state, lightness is the task; any two
 * states of our runs, and any two of another program's, differ by a CIEDE2000 of 20 or more under
 * normal, protan, deutan and tritan vision (Machado 2009). There are no more colours so far apart:
 * states that share a hue, or can't occur in one recording, differ by their {@link Texture}.
 *
 * @param name {@code light}, {@code dark} or {@code print}
 * @param window behind the cards
 * @param card behind a timeline
 * @param border around a card
 * @param text titles and figures
 * @param quiet axis labels and remarks
 * @param grid lines in the background
 * @param track an empty ribbon
 * @param accent the playhead
 * @param chosen behind a lane that is chosen
 * @param tasks what tasks are made of
 * @param append appending
 * @param waiting stripes of waiting
 * @param waitingGround between the stripes
 * @param holding holding a lock
 * @param race the mark of a data race
 * @param stored a slot of the list that holds a result
 * @param storedEdge around such a slot
 * @param lockName a lock's name, as text
 * @param resting sleeping and parked, which differ by their {@link Texture}
 * @param transfer reading and writing, of which network and files differ by their texture
 * @param pinned a virtual thread that keeps its carrier
 * @param sample found running by a profiler
 */
public record Theme(
    String name,
    int window,
    int card,
    int border,
    int text,
    int quiet,
    int grid,
    int track,
    int accent,
    int chosen,
    TaskRamp tasks,
    int append,
    int waiting,
    int waitingGround,
    int holding,
    int race,
    int stored,
    int storedEdge,
    int lockName,
    int resting,
    int transfer,
    int pinned,
    int sample) {

  /** For paper and bright rooms. */
  public static final Theme LIGHT =
      new Theme(
          "light",
          0xfff4f5f7,
          0xffffffff,
          0xffe1e4ea,
          0xff1b1f27,
          0xff5f6673,
          0xffeaecf0,
          0xffeeeff3,
          0xff0b5fff,
          0xffe9efff,
          new TaskRamp(0xff8cc8ee, 0xff3a8fcf, 0xff1763a8),
          0xff222222,
          0xfff4d35e,
          0xfffdf6dc,
          0xffc24a00,
          0xffc4002f,
          0xffe3f3ec,
          0xff0f8f63,
          0xffb04300,
          0xff2d0f87,
          0xff2d87ff,
          0xff69001e,
          0xff786969);

  /** For dark rooms. */
  public static final Theme DARK =
      new Theme(
          "dark",
          0xff13161b,
          0xff1c2026,
          0xff323943,
          0xffeceff4,
          0xffa4adba,
          0xff2a3038,
          0xff2a3038,
          0xff6ea0ff,
          0xff22304d,
          new TaskRamp(0xff7cbdea, 0xff4093d2, 0xff2f75bc),
          0xffffffff,
          0xfff2c530,
          0xff3d3620,
          0xffd8430f,
          0xffff4d6d,
          0xff15392c,
          0xff3fbf8f,
          0xffff8f66,
          0xffa5b4ff,
          0xff1e69e1,
          0xffffffff,
          0xff878787);

  /**
   * For print, and told apart on a printer without colours too: what a bar may show, and the paper,
   * are 10 or more apart in CIE lightness, tasks, appending and waiting 20 or more from each other.
   */
  public static final Theme PRINT =
      new Theme(
          "print",
          0xffffffff,
          0xffffffff,
          0xffb5b5b5,
          0xff000000,
          0xff4d4d4d,
          0xffdedede,
          0xfff0f0f0,
          0xff1a3f8f,
          0xffe6e6e6,
          new TaskRamp(0xffbcdcf2, 0xff2f6ca6, 0xff0b3a66),
          0xff000000,
          0xffc79800,
          0xffffffff,
          0xff8a2a00,
          0xff9e0028,
          0xffe8efe8,
          0xff2f6b4a,
          0xff8a2a00,
          0xff2d00a5,
          0xff2d87ff,
          0xff2d001e,
          0xff786969);

  /**
   * These colours for a projector, which takes contrast away: every text has 7 to 1 or more (WCAG
   * 2.2, 1.4.6), waiting and what separates things 3 to 1 (1.4.11).
   */
  @SuppressWarnings("ArgumentSelectionDefectChecker") // each takes the next stronger one's place
  public Theme projected() {
    boolean bright = luminance(card) > 0.5;
    return new Theme(
        name,
        window,
        card,
        quiet,
        text,
        text,
        border,
        track,
        accent,
        chosen,
        tasks,
        append,
        bright ? 0xffb08000 : waiting,
        waitingGround,
        bright ? 0xff8a2a00 : holding,
        race,
        stored,
        storedEdge,
        bright ? 0xff8a2a00 : lockName,
        bright ? 0xff2d00a5 : resting,
        transfer,
        bright ? 0xff2d001e : pinned,
        bright ? 0xff646464 : sample);
  }

  /**
   * Ten colours that are told apart with any vision (after Tol, "Colour Schemes", 2021), and twenty
   * more, each as far from all before it as can be.
   */
  private static final List<Integer> WORKERS =
      List.of(
          0xff4477aa,
          0xff66ccee,
          0xff228833,
          0xffccbb44,
          0xffee6677,
          0xffaa3377,
          0xff777777,
          0xff997700,
          0xff004488,
          0xff994455,
          0xff00e0c0,
          0xff00a0a0,
          0xff6020e0,
          0xff804000,
          0xffa080e0,
          0xffe0a0a0,
          0xff60e080,
          0xff60a080,
          0xff80a040,
          0xffe080c0,
          0xff808060,
          0xff006040,
          0xffa040e0,
          0xff40e0e0,
          0xffe0c0c0,
          0xffa0a0e0,
          0xff606080,
          0xff806000,
          0xff60c0a0,
          0xffc06040);

  /** How much of a state's colour is in the ground of its texture: one part of so many. */
  private static final int TINT = 8;

  /** How many lanes have a colour of their own. */
  public static final int WORKER_COLOURS = WORKERS.size();

  /**
   * The colour of a lane's dot and of its holds in the ribbon; every {@link #WORKER_COLOURS}th lane
   * shares one.
   */
  public int worker(int lane) {
    return WORKERS.get(Math.floorMod(lane, WORKERS.size()));
  }

  /** The colour of a task's calls. */
  public int task(Task task) {
    return tasks.colour(task);
  }

  /**
   * The colour of a state.
   *
   * @throws IllegalArgumentException of {@link State#CALLING}: a call has that of its task
   */
  public int state(State state) {
    return switch (state) {
      case CALLING -> throw new IllegalArgumentException("a call has the colour of its task");
      case APPENDING -> append;
      case WAITING, AWAITING, SENDING, RECEIVING -> waiting;
      case HOLDING, HOLDING_CONTENDED -> holding;
      case SLEEPING, PARKED -> resting;
      case NETWORK, FILES -> transfer;
      case PINNED -> pinned;
      case SAMPLED -> sample;
    };
  }

  /** What shows between the marks of a state's texture: the card with a little of the colour. */
  public int ground(State state) {
    int colour = state(state);
    return colour == waiting ? waitingGround : mixed(card, colour);
  }

  private static int mixed(int ground, int colour) {
    int mixed = 0xff;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = ground >> shift & 0xff;
      int to = colour >> shift & 0xff;
      mixed = mixed << 8 | (from + (to - from) / TINT);
    }
    return mixed;
  }

  /** What is drawn over a picture by hand: no bar, strip or mark has this colour. */
  public int pen() {
    return luminance(card) > 0.5 ? 0xffb0128f : 0xffff86e0;
  }

  /** Black or white, whichever reads better on a colour; at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
  public static int labelOn(int argb) {
    return contrast(0xff000000, argb) >= contrast(0xffffffff, argb) ? 0xff000000 : 0xffffffff;
  }

  /** The contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
  public static double contrast(int a, int b) {
    double la = luminance(a);
    double lb = luminance(b);
    return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
  }

  private static double luminance(int argb) {
    return 0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
  }

  static double linear(int channel) {
    double c = (channel & 0xff) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
