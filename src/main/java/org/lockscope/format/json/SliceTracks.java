package org.lockscope.format.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The tracks of lanes: each lane's own, with its number, and more behind it as it needs them. Used
 * by one thread.
 */
final class SliceTracks {
  private static final int NONE = -1;

  private final int lanes;
  private final int most;

  /** By track: the innermost slice that is open. */
  private int[] open;

  /** By track: the lane's next. */
  private int[] next;

  /** By track beyond the lanes' own: which of its lane's tracks it is, and of which lane. */
  private final List<Track> more = new ArrayList<>();

  /** The lanes that have slices, in the order of their first. */
  private final Set<Integer> used = new LinkedHashSet<>();

  /**
   * A track that is not a lane's own.
   *
   * @param lane its lane
   * @param place which of the lane's tracks it is, from 2
   */
  record Track(int lane, int place) {}

  SliceTracks(int lanes, int most) {
    this.lanes = lanes;
    this.most = most;
    this.open = new int[lanes];
    this.next = new int[lanes];
    Arrays.fill(open, NONE);
    Arrays.fill(next, NONE);
  }

  /** A lane has a slice. */
  void use(int lane) {
    used.add(lane);
  }

  /** The innermost slice that is open on a track, -1 for none. */
  int open(int track) {
    return open[track];
  }

  void open(int track, int slice) {
    open[track] = slice;
  }

  /** The lane's next track, made if it has none yet; -1 if there may be no more. */
  int after(int track) {
    if (next[track] == NONE && lanes + more.size() < most) {
      int made = lanes + more.size();
      more.add(
          track < lanes
              ? new Track(track, 2)
              : new Track(more.get(track - lanes).lane(), more.get(track - lanes).place() + 1));
      if (made >= open.length) {
        int capacity = made + (made >> 1) + 1;
        open = Arrays.copyOf(open, capacity);
        next = Arrays.copyOf(next, capacity);
      }
      open[made] = NONE;
      next[made] = NONE;
      next[track] = made;
    }
    return next[track];
  }

  /** The tracks beyond the lanes' own, by their numbers less the number of lanes. */
  List<Track> more() {
    return more;
  }

  /** All tracks that are used, in the order in which they are shown. */
  List<Integer> shown() {
    List<Integer> shown = new ArrayList<>();
    for (int lane : used) {
      for (int track = lane; track != NONE; track = next[track]) {
        shown.add(track);
      }
    }
    return shown;
  }
}
