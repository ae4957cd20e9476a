package org.lockscope.say;

import java.util.OptionalInt;
import org.lockscope.event.Directory;
import org.lockscope.event.Operands;
import org.lockscope.event.SampleState;
import org.lockscope.event.Site;
import org.lockscope.event.Task;
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
  private final Words words;
  private final Lengths lengths;

  /** Tells the events of a run. */
  public EventTelling(RunSummary run) {
    Trace trace = run.trace();
    this.words = Words.of(run);
    this.lengths = Lengths.of(run);
    this.events = trace.events();
    this.names = trace.directory();
  }

  /** One event, by its index from 0. */
  public String tell(int event) {
    String what = what(event, thread(events.thread(event)));
    Site site = names.site(events.site(event));
    return what + (site.equals(Site.UNKNOWN) ? "" : " (" + site + ")");
  }

  private String what(int event, String who) {
    int object = events.object(event);
    long operand = events.operand(event);
    return switch (events.kind(event)) {
      case BEGIN -> words.tell("event.begin", who);
      case END -> words.tell("event.end", who);
      case FORK -> words.tell("event.fork", who, thread(object));
      case JOIN -> words.tell("event.join", who, thread(object));
      case LOCK_REQUEST -> words.tell("event.request", who, name(object));
      case LOCK_ACQUIRE -> acquired(event, who, name(object));
      case LOCK_RELEASE -> words.tell("event.release", who, name(object));
      case LOCK_ABANDON -> words.tell("event.abandon", who, name(object));
      case AWAIT -> words.tell("event.await", who, name(object));
      case SIGNAL ->
          words.tell(operand == 0 ? "event.signal" : "event.signalAll", who, name(object));
      case CALL_START -> call(event, "event.callStart", "event.begins", who);
      case CALL_END -> outcome(operand, call(event, "event.callEnd", "event.ends", who));
      case APPEND_START -> words.tell("event.appendStart", who, operand);
      case APPEND_END ->
          outcome(operand, words.tell("event.appendEnd", who, Operands.article(operand)));
      case READ -> words.tell("event.read", who, location(object, operand), value(operand));
      case WRITE -> words.tell("event.write", who, location(object, operand), value(operand));
      case SEND_REQUEST -> words.tell("event.sendRequest", who, name(object));
      case SEND -> words.tell("event.send", who, operand, name(object));
      case RECEIVE_REQUEST -> words.tell("event.receiveRequest", who, name(object));
      case RECEIVE -> words.tell("event.receive", who, operand, name(object));
      case PUBLISH -> words.tell("event.publish", who, name(object));
      case OBSERVE -> words.tell("event.observe", who, name(object));
      case SAMPLE ->
          words.tell(
              switch (SampleState.of(operand)) {
                case RUNNING -> "event.sample";
                case WAITING -> "event.sampleWaiting";
                case UNKNOWN -> "event.sampleUnknown";
              },
              who);
      case LOST -> words.tell(operand == 0 ? "event.lostOrder" : "event.lost", who, operand);
      case HELD -> words.tell("event.held", who, name(object));
      case ROOM -> words.tell("event.room", who, name(object));
    };
  }

  /** A call of an article, or whatever else a thread does for a while. */
  private String call(int event, String ofArticle, String otherwise, String who) {
    ForeignTask foreign = ForeignTask.of(events.object(event));
    if (foreign != null) {
      return words.tell(otherwise, who, words.foreign(foreign));
    }
    Task task = names.task(events.object(event));
    int article = Operands.article(events.operand(event));
    return task.hasKey() && article != 0
        ? words.tell(ofArticle, who, words.task(task), article)
        : words.tell(otherwise, who, words.task(task));
  }

  private String acquired(int acquire, String who, String lock) {
    OptionalInt release = new Steps(events).lastRelease(acquire);
    if (release.isEmpty()) {
      return words.tell("event.acquire", who, lock);
    }
    long ago = Math.max(0, events.time(acquire) - events.time(release.getAsInt()));
    String from = thread(events.thread(release.getAsInt()));
    return words.tell("event.acquireFrom", who, lock, from, lengths.length(ago));
  }

  private String outcome(long operand, String told) {
    return switch (Operands.outcomeOf(operand)) {
      case Operands.FAILED -> words.tell("event.failed", told);
      case Operands.CANCELLED -> words.tell("event.cancelled", told);
      default -> told;
    };
  }

  private String location(int object, long operand) {
    return names.location(object, Operands.index(operand));
  }

  private static String value(long operand) {
    return Integer.toString(Operands.value(operand));
  }

  private String thread(int id) {
    return names.thread(id).name();
  }

  private String name(int object) {
    return names.object(object).name();
  }
}
