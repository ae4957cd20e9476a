package org.lockscope.race;

import java.util.HashMap;
import java.util.Map;

/** What was sent and not received yet: all that the sender did comes before its being received. */
final class Messages {
  private record Numbered(int object, long number) {}

  private record Sent(Clock clock, long epoch) {}

  private final Map<Numbered, Sent> sent = new HashMap<>();

  void send(ThreadState t, int object, long number) {
    sent.put(new Numbered(object, number), new Sent(t.clock(), t.epoch()));
    t.now++;
  }

  void receive(ThreadState t, int object, long number) {
    Sent element = sent.remove(new Numbered(object, number));
    if (element != null) {
      t.take(element.clock, element.epoch);
    }
  }
}
