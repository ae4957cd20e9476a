package org.lockscope.format.jfr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import org.lockscope.format.input.OneLine;
import org.lockscope.trace.Pause;

/**
 * When a virtual machine let no Java thread run, as its events tell: the pauses of its garbage
 * collections, and safepoints of whose beginning and end it tells and in which it did not collect.
 * Used by one thread.
 */
final class JfrPauses {
  /** As many are kept; hours have some ten thousand. */
  private static final int MOST = 1_000_000;

  private record Stretch(long id, long from, long to) {}

  private final List<Stretch> collections = new ArrayList<>();
  private final Map<Long, String> collectors = new HashMap<>();
  private final Map<Long, Long> begun = new HashMap<>();
  private final List<Stretch> safepoints = new ArrayList<>();
  private final Map<Long, String> operations = new HashMap<>();

  /** A pause of a collection. */
  void collects(RecordedEvent event) {
    if (collections.size() < MOST) {
      collections.add(
          new Stretch(event.getLong("gcId"), start(event), Math.max(start(event), end(event))));
    }
  }

  /** What a collection is. */
  void isCollection(RecordedEvent event) {
    if (collectors.size() < MOST) {
      String text = "%s (%s)".formatted(event.getString("name"), event.getString("cause"));
      collectors.put(event.getLong("gcId"), OneLine.name(text));
    }
  }

  /** A safepoint is reached. */
  void begins(RecordedEvent event) {
    if (begun.size() < MOST) {
      begun.put(event.getLong("safepointId"), start(event));
    }
  }

  /** A safepoint is left. */
  void ends(RecordedEvent event) {
    long id = event.getLong("safepointId");
    Long from = begun.remove(id);
    if (from != null && safepoints.size() < MOST && from <= end(event)) {
      safepoints.add(new Stretch(id, from, end(event)));
    }
  }

  /** What a safepoint is for. */
  void isOperation(RecordedEvent event) {
    if (event.getBoolean("safepoint") && operations.size() < MOST) {
      operations.put(event.getLong("safepointId"), OneLine.name(event.getString("operation")));
    }
  }

  private static long start(RecordedEvent event) {
    return JfrCollector.nanos(event.getStartTime());
  }

  private static long end(RecordedEvent event) {
    return JfrCollector.nanos(event.getEndTime());
  }

  /**
   * All of them, by their beginnings.
   *
   * @param origin the instant that counts as 0, in nanoseconds since the epoch
   * @param end what is later is left out, and what reaches beyond it is cut; since the origin
   */
  List<Pause> since(long origin, long end) {
    List<Pause> found = new ArrayList<>();
    for (Stretch pause : collections) {
      String name = collectors.getOrDefault(pause.id, "");
      add(found, Pause.Kind.GARBAGE_COLLECTION, name, pause, origin, end);
    }
    TreeMap<Long, Long> collecting = new TreeMap<>();
    collections.forEach(pause -> collecting.merge(pause.from, pause.to, Math::max));
    for (Stretch safepoint : safepoints) {
      Map.Entry<Long, Long> pause = collecting.lowerEntry(safepoint.to);
      if (pause == null || pause.getValue() <= safepoint.from) {
        String name = operations.getOrDefault(safepoint.id, "");
        add(found, Pause.Kind.SAFEPOINT, name, safepoint, origin, end);
      }
    }
    found.sort(Comparator.comparingLong(Pause::from));
    return found;
  }

  private static void add(
      List<Pause> found, Pause.Kind kind, String name, Stretch stretch, long origin, long end) {
    long from = Math.max(0, stretch.from - origin);
    long to = Math.min(end, stretch.to - origin);
    if (from < to) {
      found.add(new Pause(kind, name, from, to));
    }
  }
}
