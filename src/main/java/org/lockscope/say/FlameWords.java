package org.lockscope.say;

import org.lockscope.contention.Flame;
import org.lockscope.text.Quantities;

/**
 * What stands in a flame graph of waiting, and over it. Immutable.
 *
 * @param title what it is
 * @param remark how to read it
 * @param nothing what it says where nobody waited
 * @param all how long threads waited in all
 * @param lengths how lengths are told
 */
public record FlameWords(String title, String remark, String nothing, long all, Lengths lengths) {
  /** The words about a run. */
  public static FlameWords of(RunSummary run, Flame flame) {
    Words words = Words.of(run);
    Lengths lengths = Lengths.of(run);
    return new FlameWords(
        words.tell("flame.title", Captions.title(run), lengths.length(flame.total())),
        words.tell("flame.remark"),
        words.tell("flame.nothing"),
        flame.total(),
        lengths);
  }

  /** What stands in a frame: its method without its package, and how long threads waited in it. */
  public String of(Flame flame) {
    String time = lengths.length(flame.total()) + ", " + Quantities.percent(flame.total(), all);
    return flame.frame().isEmpty() ? time : brief(flame.frame()) + "  " + time;
  }

  /** {@code Cache.get (Cache.java:12)} for {@code org.app.Cache.get (Cache.java:12)}. */
  private static String brief(String frame) {
    int place = frame.indexOf(" (");
    String method = place < 0 ? frame : frame.substring(0, place);
    int name = method.lastIndexOf('.');
    int owner = name < 0 ? -1 : method.lastIndexOf('.', name - 1);
    return owner < 0 ? frame : frame.substring(owner + 1);
  }
}
