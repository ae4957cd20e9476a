package org.lockscope.format.json;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectInfo;
import org.lockscope.event.Site;
import org.lockscope.trace.Events;
import org.lockscope.trace.Trace;

/**
 * The objects and source lines that a trace names. A directory cannot list them all: some objects'
 * names are made up from their ids, and it does not say how many lines it knows.
 *
 * <p>Lines are numbered as in the trace; those that only call others follow behind. Used by one
 * thread.
 */
public final class UsedNames {
  private final Directory names;
  private final Map<Integer, ObjectInfo> objects = new LinkedHashMap<>();
  private final BitSet siteIds = new BitSet();
  private final Map<Site, Integer> callers = new HashMap<>();
  private final List<Site> callersInOrder = new ArrayList<>();
  private final Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
  private int ofEvents;

  private UsedNames(Directory names) {
    this.names = names;
  }

  static UsedNames in(Trace trace) {
    UsedNames used = new UsedNames(trace.directory());
    used.names.objects().forEach(object -> used.objects.put(object.id(), object));
    Events events = trace.events();
    for (int i = 0; i < events.size(); i++) {
      used.siteIds.set(events.site(i));
      used.kinds.add(events.kind(i));
      if (namesObject(events.kind(i)) && events.object(i) != 0) {
        used.objects.computeIfAbsent(events.object(i), used.names::object);
      }
    }
    used.ofEvents = used.siteIds.length();
    used.siteIds.stream().forEach(id -> used.addCallers(used.names.site(id)));
    return used;
  }

  /** Whether the object of a kind of event is an object, not a thread or a call. */
  public static boolean namesObject(EventKind kind) {
    return switch (kind) {
      case BEGIN, END, FORK, JOIN, CALL_START, CALL_END, SAMPLE, LOST -> false;
      default -> true;
    };
  }

  private void addCallers(Site site) {
    for (Site at = site.caller(); at != null && !callers.containsKey(at); at = at.caller()) {
      callers.put(at, ofEvents + callersInOrder.size());
      callersInOrder.add(at);
    }
  }

  /** The kinds of events that occur. */
  Set<EventKind> kinds() {
    return kinds;
  }

  /** The objects that have a name, and the others that occur. */
  Iterable<ObjectInfo> objects() {
    return objects.values();
  }

  /** How many lines there are, counting ids that no event has. */
  int sites() {
    return ofEvents + callersInOrder.size();
  }

  /** The line with a number; null if no event has it. */
  @Nullable Site site(int index) {
    if (index >= ofEvents) {
      return callersInOrder.get(index - ofEvents);
    }
    return siteIds.get(index) ? names.site(index) : null;
  }

  /** The number of the line that called one of these; -1 where it is not known. */
  int callerOf(Site site) {
    return site.caller() == null ? -1 : callers.getOrDefault(site.caller(), -1);
  }
}
