package org.lockscope.probe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.EventKind;

/** How far threads and objects have come: what an event may have to come after. For one thread. */
final class Reached {
  /** A step of a numbered object or of a thread. */
  record Step(Kind kind, int object, long number) {}

  /** What kind of step. */
  enum Kind {
    FORKED,
    ENDED,
    RELEASED,
    SENT,
    RECEIVED,
    PUBLISHED,
    /** Never made: it stands for whatever comes before an event after a gap. */
    UNKNOWN
  }

  private final BitSet forked = new BitSet();
  private final BitSet ended = new BitSet();
  private final Map<Integer, Long> released = new HashMap<>();
  private final Map<Integer, Long> sent = new HashMap<>();
  private final Map<Integer, Long> received = new HashMap<>();
  private final Map<Integer, Long> published = new HashMap<>();

  /** Numbers of sends, of each channel, that later ones went without. */
  private final Map<Integer, List<Missing>> lostSends = new HashMap<>();

  private record Missing(long from, long to) {}

  /** The step that an event comes after and that was not made yet; null if there is none. */
  @Nullable Step missing(int thread, EventKind kind, int object, long number) {
    return switch (kind) {
      case BEGIN -> number == 0 || forked.get(thread) ? null : new Step(Kind.FORKED, thread, 0);
      case JOIN -> ended.get(object) ? null : new Step(Kind.ENDED, object, 0);
      case LOCK_ACQUIRE -> after(Kind.RELEASED, released, object, number - 1);
      case SEND -> after(Kind.SENT, sent, object, number - 1);
      case RECEIVE ->
          isLost(object, number)
              ? new Step(Kind.SENT, object, number)
              : after(Kind.SENT, sent, object, number);
      case ROOM -> after(Kind.RECEIVED, received, object, number);
      case PUBLISH -> after(Kind.PUBLISHED, published, object, number - 1);
      case OBSERVE -> after(Kind.PUBLISHED, published, object, number);
      case LOST -> number == 0 ? null : new Step(Kind.UNKNOWN, thread, 0);
      default -> null;
    };
  }

  private static @Nullable Step after(
      Kind kind, Map<Integer, Long> reached, int object, long number) {
    return reached.getOrDefault(object, 0L) >= number ? null : new Step(kind, object, number);
  }

  /** The step that an event makes once it has happened, null if none. */
  @Nullable Step madeBy(int thread, EventKind kind, int object, long operand) {
    return switch (kind) {
      case FORK -> new Step(Kind.FORKED, object, 0);
      case END -> new Step(Kind.ENDED, thread, 0);
      case LOCK_RELEASE -> new Step(Kind.RELEASED, object, operand);
      // Whatever came before the acquire that nobody recorded came before the recording.
      case HELD -> new Step(Kind.RELEASED, object, operand - 1);
      case SEND -> new Step(Kind.SENT, object, operand);
      // Counted: a channel need not hand its elements out in the order in which they came.
      case RECEIVE -> new Step(Kind.RECEIVED, object, received.getOrDefault(object, 0L) + 1);
      case PUBLISH -> new Step(Kind.PUBLISHED, object, operand);
      default -> null;
    };
  }

  /**
   * Takes note that an event goes without the step that it came after. The step is not taken for
   * made: whoever else waits for it is to find out for itself that it is missing.
   */
  void giveUp(Step step) {
    if (step.kind == Kind.RECEIVED) {
      reach(step); // receives are counted, and those that are missing with them
    }
  }

  /** Takes note of a step that was made. */
  void reach(Step step) {
    switch (step.kind) {
      case FORKED -> forked.set(step.object);
      case ENDED -> ended.set(step.object);
      case RELEASED -> released.merge(step.object, step.number, Math::max);
      case SENT -> sent(step.object, step.number);
      case RECEIVED -> received.merge(step.object, step.number, Math::max);
      case PUBLISHED -> published.merge(step.object, step.number, Math::max);
      case UNKNOWN -> {}
    }
  }

  private void sent(int channel, long number) {
    long before = sent.getOrDefault(channel, 0L);
    if (number > before + 1) {
      lostSends
          .computeIfAbsent(channel, key -> new ArrayList<>())
          .add(new Missing(before + 1, number - 1));
    }
    sent.put(channel, Math.max(before, number));
  }

  private boolean isLost(int channel, long number) {
    List<Missing> lost = lostSends.get(channel);
    return lost != null && lost.stream().anyMatch(m -> m.from <= number && number <= m.to);
  }
}
