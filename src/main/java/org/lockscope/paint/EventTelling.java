package org.lockscope.paint;

import java.util.OptionalInt;
import org.lockscope.event.Directory;
import org.lockscope.event.Operands;
import org.lockscope.event.Site;
import org.lockscope.trace.Events;
import org.lockscope.trace.ForeignTask;
import org.lockscope.trace.Steps;
import org.lockscope.trace.Trace;

/**
 * Tells an event in a sentence: {@code worker-3 acquires lock that worker-7 released 12 µs
 * earlier}.
 */
public final class EventTelling {
  private final Events events;
  private final Directory names;

  /** Tells the events of a trace. */
  public EventTelling(Trace trace) {
    this.events = trace.events();
    this.names = trace.directory();
  }

  /** One event, by its index from 0. */
  public String tell(int event) {
    String who = thread(events.thread(event));
    String what = what(event);
    Site site = names.site(events.site(event));
    return who + " " + what + (site.equals(Site.UNKNOWN) ? "" : " (" + site + ")");
  }

  private String what(int event) {
    int object = events.object(event);
    long operand = events.operand(event);
    ForeignTask task = ForeignTask.of(object);
    return switch (events.kind(event)) {
      case BEGIN -> "begins";
      case END -> "ends";
      case FORK -> "starts " + thread(object);
      case JOIN -> "has seen " + thread(object) + " end";
      case LOCK_REQUEST -> "asks for " + name(object);
      case LOCK_ACQUIRE -> "acquires " + name(object) + handedOver(event);
      case LOCK_RELEASE -> "releases " + name(object);
      case LOCK_ABANDON -> "no longer waits for " + name(object);
      case AWAIT -> "waits on " + name(object) + " and lets its lock go";
      case SIGNAL ->
          (operand == 0 ? "wakes one waiter of " : "wakes all waiters of ") + name(object);
      case CALL_START ->
          task != null
              ? "begins: " + task.label()
              : "starts the " + Legend.task(object) + " call of article " + operand;
      case CALL_END ->
          task != null
              ? "ends: " + task.label()
              : "ends the "
                  + Legend.task(object)
                  + " call of article "
                  + Operands.article(operand)
                  + outcome(operand);
      case APPEND_START -> "begins to append the result of article " + operand;
      case APPEND_END ->
          "has appended the result of article " + Operands.article(operand) + outcome(operand);
      case READ -> "reads " + location(object, operand) + value(operand);
      case WRITE -> "writes " + location(object, operand) + value(operand);
      case SEND_REQUEST -> "waits for room in " + name(object);
      case SEND -> "sends element " + operand + " to " + name(object);
      case RECEIVE_REQUEST -> "waits for an element of " + name(object);
      case RECEIVE -> "receives element " + operand + " from " + name(object);
      case PUBLISH -> "publishes " + name(object);
      case OBSERVE -> "observes " + name(object);
      case SAMPLE -> "is found running";
    };
  }

  private String handedOver(int acquire) {
    OptionalInt release = new Steps(events).lastRelease(acquire);
    if (release.isEmpty()) {
      return "";
    }
    long ago = Math.max(0, events.time(acquire) - events.time(release.getAsInt()));
    return " that %s released %s earlier"
        .formatted(thread(events.thread(release.getAsInt())), Quantities.duration(ago));
  }

  private static String outcome(long operand) {
    return switch (Operands.outcomeOf(operand)) {
      case Operands.FAILED -> ", which failed";
      case Operands.CANCELLED -> ", which was interrupted";
      default -> "";
    };
  }

  private String location(int object, long operand) {
    return names.location(object, Operands.index(operand));
  }

  private static String value(long operand) {
    return ", value " + Operands.value(operand);
  }

  private String thread(int id) {
    return names.thread(id).name();
  }

  private String name(int object) {
    return names.object(object).name();
  }
}
