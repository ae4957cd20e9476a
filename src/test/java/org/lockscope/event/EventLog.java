package org.lockscope.event;

import java.util.ArrayList;
import java.util.List;

/** A sink that keeps what it is given, for tests. */
public final class EventLog implements EventSink {
  private final List<Event> events = new ArrayList<>();

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    events.add(new Event(thread, time, kind, site, object, operand));
  }

  /** All events so far. */
  public List<Event> events() {
    return events;
  }

  /** The kinds of all events of one thread, in order. */
  public List<EventKind> kindsOf(int thread) {
    return events.stream().filter(e -> e.thread() == thread).map(Event::kind).toList();
  }

  /** All events of one kind. */
  public List<Event> of(EventKind kind) {
    return events.stream().filter(e -> e.kind() == kind).toList();
  }
}
