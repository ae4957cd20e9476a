package org.lockscope.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.lockscope.event.Directory;
import org.lockscope.event.Task;

/**
 * The few colours in which tasks are drawn, so that thin intervals of many tasks can be added up by
 * colour. A shade has the colour of the first task in the table that looks so. Once there are
 * {@value #MOST}, a task of another colour is drawn in the shade that is nearest to its own, as a
 * bar as in a sum: what is drawn for many always is the colour of one of them.
 *
 * <p>Shades follow from the table alone, in its order, so that two runs of one program have the
 * same. Confined to the thread that builds the trace until the trace is sealed.
 */
public final class Shades {
  /** How many there are at most. */
  public static final int MOST = 7;

  /** How many degrees of hue count as much as all of lightness. */
  private static final double DEGREES = 360;

  private static final int FIRST_CAPACITY = 8;

  private final Directory names;
  private final List<Shade> shades = new ArrayList<>(MOST);
  private final BitSet occurring = new BitSet();

  /** By task, for the {@link #known} first of the table. */
  private byte[] ofTask = new byte[FIRST_CAPACITY];

  private int known;

  /** One shade, and which tasks it stands for. */
  private static final class Shade {
    final Task first;
    final List<Integer> named = new ArrayList<>();
    int tasks;

    Shade(Task first) {
      this.first = first;
    }
  }

  /** The shades of a table of tasks; none occurs yet. */
  public Shades(Directory names) {
    this.names = names;
  }

  /**
   * The shade of a task, 0 to {@value #MOST} less one. Takes constant time but when a task is asked
   * for first.
   */
  public int of(int task) {
    if (task < 0 || task >= known) {
      if (task < 0 || task >= names.taskCount()) {
        return shade(names.task(task));
      }
      learn(task);
    }
    return ofTask[task];
  }

  private void learn(int upTo) {
    if (upTo >= ofTask.length) {
      ofTask = Arrays.copyOf(ofTask, Math.max(upTo + 1, ofTask.length * 2));
    }
    while (known <= upTo) {
      ofTask[known] = (byte) shade(names.task(known));
      known++;
    }
  }

  private int shade(Task task) {
    int nearest = 0;
    double least = Double.MAX_VALUE;
    for (int shade = 0; shade < shades.size(); shade++) {
      double distance = distance(task, shades.get(shade).first);
      if (distance < least) {
        least = distance;
        nearest = shade;
      }
    }
    if (least > 0 && shades.size() < MOST) {
      shades.add(new Shade(task));
      return shades.size() - 1;
    }
    return nearest;
  }

  private static double distance(Task a, Task b) {
    double turn = Math.abs(a.hue() - b.hue());
    return Math.abs(a.lightness() - b.lightness()) + Math.min(turn, 360 - turn) / DEGREES;
  }

  /** Takes note that a task is done, if it is in the table. */
  void occurs(int task) {
    if (task >= 0 && occurring.get(task)) {
      return;
    }
    Shade shade = shades.get(of(task));
    if (task >= 0 && task < names.taskCount()) {
      occurring.set(task);
      shade.tasks++;
      if (shade.named.size() < MOST) {
        shade.named.add(task);
      }
    }
  }

  /** How many shades there are so far. */
  public int count() {
    return shades.size();
  }

  /** A task that looks as the shade does; it need not occur. */
  public Task first(int shade) {
    return shades.get(shade).first;
  }

  /** How many tasks of a shade occur. */
  public int tasks(int shade) {
    return shades.get(shade).tasks;
  }

  /** The tasks of a shade that occurred first, {@value #MOST} at most. Unmodifiable copy. */
  public List<Integer> named(int shade) {
    return List.copyOf(shades.get(shade).named);
  }
}
