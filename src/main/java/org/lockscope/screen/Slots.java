package org.lockscope.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.lockscope.say.RunSummary;

/**
 * The runs of the session, and those on screen: A, which is the reference the others are held
 * against, then B, C and D. A run that joins never takes the reference's place; only {@link
 * #pinned} moves that. Immutable.
 *
 * @param listed all runs, the oldest first; none ever moves in it
 * @param shown those on screen, the reference first
 */
public record Slots(List<RunId> listed, List<RunId> shown) implements ScreenState.Part {
  /** The most runs on screen. */
  public static final int MOST_SHOWN = 4;

  /** The most runs of a session that are kept. */
  public static final int MOST_LISTED = 24;

  /** As many as stand beside each other unless more are asked for. */
  private static final int BESIDE = 2;

  /** No run yet. */
  public static final Slots EMPTY = new Slots(List.of(), List.of());

  /** Copies the lists. */
  public Slots {
    listed = List.copyOf(listed);
    shown = List.copyOf(shown);
  }

  /** The letter of a run on screen: {@code A} is the reference. */
  public String letter(RunId id) {
    return RunSummary.letter(shown.indexOf(id));
  }

  /** Whether a run is on screen. */
  public boolean shows(RunId id) {
    return shown.contains(id);
  }

  /**
   * A new run joins: beside the reference, in place of the one that stood there last.
   *
   * @param superseded whether a run was cut short and the new one does the same: it gives way first
   */
  public Slots joined(RunId id, Predicate<RunId> superseded) {
    List<RunId> all = new ArrayList<>(listed);
    all.add(id);
    List<RunId> now = new ArrayList<>(shown);
    int gone = indexOf(now, superseded);
    if (gone >= 0) {
      now.set(gone, id);
    } else if (now.size() < BESIDE) {
      now.add(id);
    } else {
      now.set(now.size() - 1, id);
    }
    return new Slots(all, now).bounded();
  }

  /**
   * Several runs are opened together: they stand beside each other, the first of them the
   * reference, in place of all that were on screen; where they are too many for it, the first of
   * them.
   */
  public Slots opened(List<RunId> together) {
    List<RunId> all = new ArrayList<>(listed);
    all.addAll(together);
    List<RunId> now = together.subList(0, Math.min(MOST_SHOWN, together.size()));
    return new Slots(all, now).bounded();
  }

  /**
   * A run of the list comes back: beside the reference, in place of the last that is not busy; if
   * all are, beside them.
   *
   * @param busy whether a run still goes on and must stay on screen
   */
  public Slots brought(RunId id, Predicate<RunId> busy) {
    if (!listed.contains(id) || shows(id)) {
      return this;
    }
    List<RunId> now = new ArrayList<>(shown);
    if (now.size() < BESIDE) {
      now.add(id);
      return new Slots(listed, now);
    }
    for (int slot = now.size() - 1; slot > 0; slot--) {
      if (!busy.test(now.get(slot))) {
        now.set(slot, id);
        return new Slots(listed, now);
      }
    }
    return added(id);
  }

  /** A run of the list stands beside those shown; the last gives way where there are too many. */
  public Slots added(RunId id) {
    if (!listed.contains(id) || shows(id)) {
      return this;
    }
    List<RunId> now = new ArrayList<>(shown);
    if (now.size() == MOST_SHOWN) {
      now.removeLast();
    }
    now.add(id);
    return new Slots(listed, now);
  }

  /** Another run stands wherever one did, which is listed no longer. */
  public Slots replaced(RunId id, RunId by) {
    UnaryOperator<RunId> now = other -> other.equals(id) ? by : other;
    return new Slots(listed.stream().map(now).toList(), shown.stream().map(now).toList());
  }

  /** A run leaves the screen, and stays in the list; the only one stays. */
  public Slots removed(RunId id) {
    if (shown.size() < BESIDE) {
      return this;
    }
    return new Slots(listed, shown.stream().filter(other -> !other.equals(id)).toList());
  }

  /** A run becomes the reference; the one that was stands beside it. */
  public Slots pinned(RunId id) {
    if (!listed.contains(id) || shown.indexOf(id) == 0) {
      return this;
    }
    List<RunId> now = new ArrayList<>(shown);
    int before = now.indexOf(id);
    if (before < 0) {
      now.addFirst(id);
      if (now.size() > BESIDE) {
        now.remove(BESIDE);
      }
    } else {
      now.set(before, now.getFirst());
      now.set(0, id);
    }
    return new Slots(listed, now);
  }

  /** The oldest runs that are not on screen go where there are too many. */
  private Slots bounded() {
    List<RunId> kept = new ArrayList<>(listed);
    while (kept.size() > MOST_LISTED) {
      kept.remove(indexOf(kept, id -> !shows(id)));
    }
    return new Slots(kept, shown);
  }

  private static int indexOf(List<RunId> ids, Predicate<RunId> wanted) {
    for (int i = 0; i < ids.size(); i++) {
      if (wanted.test(ids.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
