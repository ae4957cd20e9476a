package org.lockscope.paint;

import org.lockscope.trace.Layers;
import org.lockscope.trace.Shades;

/**
 * In which colours sums are drawn, layer by layer.
 *
 * @param shades those of the tasks
 */
record LayerColours(Theme theme, Shades shades) {
  /** By layer; of shades that do not occur, nothing in particular. */
  int[] all() {
    int[] colours = new int[Layers.COUNT];
    for (int shade = 0; shade < shades.count(); shade++) {
      colours[shade] = theme.task(shades.first(shade));
    }
    colours[Layers.APPENDING] = theme.append();
    colours[Layers.WAITING] = theme.waiting();
    colours[Layers.RESTING] = theme.resting();
    colours[Layers.TRANSFER] = theme.transfer();
    colours[Layers.PINNED] = theme.pinned();
    return colours;
  }

  /** The colour of a task's bars: that of its shade, which may be another's own. */
  int task(int task) {
    return theme.task(shades.first(shades.of(task)));
  }
}
