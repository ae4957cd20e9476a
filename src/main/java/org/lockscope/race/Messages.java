package org.lockscope.race;

import java.util.HashMap;
import java.util.Map;

/** What was sent and not received yet: all that the sender did comes before its being received. */
final class Messages {
  private record Numbered(int object, long number) {}

  private record Sent(Clock clock, long epoch) {}

  private final Map<Numbered, Sent> sent = new HashMap<>();

  /** By channel: up to which event those that used it may have known of all. */
  private final Map<Integer, Long> mayKnow = new HashMap<>();

  void send(ThreadState t, int object, long number, long event) {
    meet(t, object, event);
    sent.put(new Numbered(object, number), new Sent(t.clock(), t.epoch()));
    t.now++;
  }

  /**
   * Takes part in a channel's order. It is no edge, but the merge hands the events of a channel on
   * in it: whoever comes after a thread whose past is open may have been held up with it.
   */
  void meet(ThreadState t, int channel, long event) {
    if (t.isOpen() || !mayKnow.isEmpty()) {
      t.mayKnow(mayKnow.merge(channel, t.mayKnow(), Math::max), event);
    }
  }

  void receive(ThreadState t, int object, long number, long event) {
    meet(t, object, event);
    Sent element = sent.remove(new Numbered(object, number));
    if (element != null) {
      t.take(element.clock, element.epoch);
    }
  }
}
