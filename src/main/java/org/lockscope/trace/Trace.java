package org.lockscope.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;

/**
 * All of one run. It grows while the run goes on, read and written by one thread alone; once sealed
 * it never changes, and any thread that was handed it may read it.
 */
public final class Trace {
  private final Directory directory;
  private final Events events = new Events();
  private final Totals totals = new Totals();
  private final Tallies tallies = new Tallies(totals);
  private final Shades shades;
  private final Map<String, Long> skipped = new LinkedHashMap<>();
  private final List<Lane> lanes = new ArrayList<>();
  private final List<LockHistory> locks = new ArrayList<>();
  private final List<Pause> pauses = new ArrayList<>();
  private long end;
  private boolean sealed;

  Trace(Directory directory) {
    this.directory = directory;
    this.shades = new Shades(directory);
  }

  /** What the numbers in it name. */
  public Directory directory() {
    return directory;
  }

  /**
   * The lanes: the threads that were forked, in that order, and others from their first activity
   * on; once it is sealed, those whose names are numbered by number. Unmodifiable view.
   */
  public List<Lane> lanes() {
    return Collections.unmodifiableList(lanes);
  }

  /** The locks that were asked for, in the order in which they first were. Unmodifiable view. */
  public List<LockHistory> locks() {
    return Collections.unmodifiableList(locks);
  }

  /** The events, in an order their synchronisation allows. */
  public Events events() {
    return events;
  }

  /** When no thread could run, as far as was recorded, by their beginnings. Unmodifiable view. */
  public List<Pause> pauses() {
    return Collections.unmodifiableList(pauses);
  }

  /**
   * The pause that an instant lies in; null if it lies in none that is told of. Its end is outside
   * it. Takes time logarithmic in the number of pauses.
   *
   * @param time nanoseconds since the recording began
   */
  public @Nullable Pause pauseAt(long time) {
    int low = 0;
    int high = pauses.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pauses.get(middle).from() <= time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Pause last = low == 0 ? null : pauses.get(low - 1);
    return last != null && time < last.to() ? last : null;
  }

  void add(Pause pause) {
    pauses.add(pause);
  }

  /** The colours that its calls are drawn in, and what each stands for. */
  public Shades shades() {
    return shades;
  }

  /**
   * How many events are missing that nobody here could make sense of, by the names of their kinds.
   * Unmodifiable view.
   */
  public Map<String, Long> skipped() {
    return Collections.unmodifiableMap(skipped);
  }

  void skip(String kind, long events) {
    skipped.merge(kind, events, Long::sum);
  }

  /** What the run had come to at an instant. Takes constant time. */
  public Tally tally(Moment moment) {
    return tallies.at(moment, events);
  }

  Tallies tallies() {
    return tallies;
  }

  /** Sums over the trace so far. */
  public Totals totals() {
    return totals;
  }

  /**
   * The instant up to which the trace is known, in nanoseconds since the recording began: the last
   * pulse's while the run goes on, the last event's once it is sealed.
   */
  public long end() {
    return end;
  }

  /** Whether the run has ended and nothing will be added. */
  public boolean sealed() {
    return sealed;
  }

  /** Whether any lane is ever in a state. */
  public boolean has(State state) {
    for (Lane lane : lanes) {
      if (lane.activity().has(state) || lane.holds().has(state) || lane.samples().has(state)) {
        return true;
      }
    }
    return false;
  }

  void add(Lane lane) {
    lanes.add(lane);
  }

  void add(LockHistory lock) {
    locks.add(lock);
  }

  void advanceTo(long now) {
    end = Math.max(end, now);
  }

  void seal(long lastEvent) {
    end = lastEvent;
    List<Lane> numbered = Numbered.of(lanes);
    lanes.clear();
    lanes.addAll(numbered);
    tallies.takeOver();
    sealed = true;
  }
}
