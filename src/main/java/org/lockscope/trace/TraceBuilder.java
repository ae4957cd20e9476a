package org.lockscope.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.event.Operands;
import org.lockscope.event.SampleState;

/**
 * Builds a trace from events as they come, in an order their synchronisation allows. Work per event
 * does not grow with the trace. Used by one thread.
 */
public final class TraceBuilder implements EventSink {
  private final Trace trace;
  private final List<@Nullable LaneBuilder> lanes = new ArrayList<>();
  private final Map<Integer, LockBuilder> locks = new HashMap<>();

  /**
   * A builder of an empty trace.
   *
   * @param directory what the numbers in the events name
   */
  public TraceBuilder(Directory directory) {
    this.trace = new Trace(directory);
  }

  /** The trace under construction; the same object for the builder's whole life. */
  public Trace trace() {
    return trace;
  }

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    trace.events().add(thread, time, kind, site, object, operand);
    trace.totals().event(time);
    act(thread, time, kind, site, object, operand);
    trace.tallies().event(kind, object, operand);
  }

  private void act(int thread, long time, EventKind kind, int site, int object, long operand) {
    switch (kind) {
      case FORK -> lane(object);
      case CALL_START -> call(lane(thread), time, object, Operands.article(operand));
      case APPEND_START -> lane(thread).start(time, State.APPENDING, 0, Operands.article(operand));
      case CALL_END -> {
        ForeignTask task = ForeignTask.of(object);
        lane(thread).end(time, task == null ? State.CALLING : task.state());
      }
      case SAMPLE -> lane(thread).sample(time, SampleState.of(operand), site);
      case APPEND_END -> lane(thread).end(time, State.APPENDING);
      case SEND -> passed(thread, time, State.SENDING);
      case RECEIVE -> passed(thread, time, State.RECEIVING);
      case LOCK_REQUEST -> request(thread, time, object, operand == 1);
      case LOCK_ABANDON -> abandon(lane(thread), object, time);
      case LOCK_ACQUIRE -> acquire(lane(thread), lock(object), time);
      case LOCK_RELEASE -> release(lane(thread), lock(object), time);
      case AWAIT -> lane(thread).start(time, State.AWAITING, 0, object);
      case SEND_REQUEST -> lane(thread).start(time, State.SENDING, 0, object);
      case RECEIVE_REQUEST -> lane(thread).start(time, State.RECEIVING, 0, object);
      case END -> end(thread, time);
      case LOST -> lost(thread, time, operand);
      case HELD -> hold(lane(thread), lock(object), time);
      case BEGIN, JOIN, SIGNAL, READ, WRITE, PUBLISH, OBSERVE, ROOM -> {}
    }
  }

  private void request(int thread, long time, int lock, boolean held) {
    if (held) {
      trace.totals().tellsOfWaitsOnly();
    }
    lock(lock).request(lane(thread), time, held);
  }

  private void call(LaneBuilder lane, long time, int task, int article) {
    ForeignTask foreign = ForeignTask.of(task);
    if (foreign == null) {
      trace.shades().occurs(task);
      lane.start(time, State.CALLING, task, article);
    } else {
      lane.start(time, foreign.state(), foreign.ordinal(), article);
    }
  }

  /** Adds a stretch in which no thread could run; they come by their beginnings. */
  public void pause(Pause pause) {
    trace.add(pause);
  }

  /** Takes note of events that are missing, as nobody here knows what their kind means. */
  public void skip(String kind, long events) {
    trace.skip(kind, events);
  }

  /** Gives threads lanes, and locks histories, in an order, before any event; others follow. */
  public void order(List<Integer> threads, List<Integer> lockIds) {
    threads.forEach(this::lane);
    lockIds.forEach(this::lock);
  }

  /**
   * Ends a request for a lock or to send or receive, or a wait on a condition after which nothing
   * tells who has the lock.
   */
  private void abandon(LaneBuilder lane, int object, long time) {
    if (lane.isIn(State.AWAITING)) {
      lane.end(time, State.AWAITING);
    } else if (lane.waitsFor(object)) {
      lane.end(time, State.WAITING);
      lock(object).abandon(time);
    } else if (lane.isIn(State.SENDING) || lane.isIn(State.RECEIVING)) {
      lane.end(time, lane.isIn(State.SENDING) ? State.SENDING : State.RECEIVING);
    } else {
      lane.forgetAsking();
    }
  }

  private void acquire(LaneBuilder lane, LockBuilder lock, long time) {
    // A recording that tells of some holds alone has one begin while another lock is waited for.
    boolean waited = lane.waitsFor(lock.id());
    lane.end(time, waited ? State.WAITING : State.AWAITING);
    lock.acquire(lane, time, waited);
    lane.hold(time, lock);
  }

  private static void hold(LaneBuilder lane, LockBuilder lock, long time) {
    lock.acquire(lane, time, false);
    lane.hold(time, lock);
  }

  /**
   * What a thread does once events of it are missing is not known: neither waits nor holds go on.
   */
  private void lost(int thread, long time, long events) {
    LaneBuilder lane = known(thread);
    if (lane == null || events == 0) {
      return;
    }
    if (lane.isIn(State.WAITING)) {
      abandon(lane, lane.object(), time);
    }
    lane.lost(time);
  }

  private static void release(LaneBuilder lane, LockBuilder lock, long time) {
    lock.release(time);
    lane.letGo(time, lock);
  }

  private void end(int thread, long time) {
    LaneBuilder lane = known(thread);
    if (lane != null) {
      lane.finish(time);
    }
  }

  /** A thread that sends without having to wait, and does nothing else, needs no lane. */
  private void passed(int thread, long time, State wait) {
    LaneBuilder lane = known(thread);
    if (lane != null) {
      lane.end(time, wait);
    }
  }

  private @Nullable LaneBuilder known(int thread) {
    return thread < lanes.size() ? lanes.get(thread) : null;
  }

  private LaneBuilder lane(int thread) {
    while (lanes.size() <= thread) {
      lanes.add(null);
    }
    LaneBuilder lane = lanes.get(thread);
    if (lane == null) {
      String name = trace.directory().thread(thread).name();
      int index = trace.lanes().size();
      lane =
          new LaneBuilder(
              new Lane(index, thread, name, intervals(), intervals(), intervals()), trace);
      lanes.set(thread, lane);
      trace.add(lane.lane());
    }
    return lane;
  }

  private Intervals intervals() {
    return new Intervals(trace.shades());
  }

  private LockBuilder lock(int id) {
    LockBuilder known = locks.get(id);
    if (known == null) {
      LockHistory history = new LockHistory(id, trace.directory().object(id).name(), intervals());
      trace.add(history);
      known = new LockBuilder(history, trace.totals());
      locks.put(id, known);
    }
    return known;
  }

  /**
   * Says how far time has come, so that open intervals reach there.
   *
   * @param now nanoseconds since the recording began
   */
  public void advanceTo(long now) {
    trace.advanceTo(now);
  }

  /** Ends the trace: open intervals end at the last event of all; nothing can be added. */
  public Trace seal() {
    long last = trace.totals().lastEvent();
    for (LaneBuilder lane : lanes) {
      if (lane != null) {
        lane.finish(last);
      }
    }
    locks.values().forEach(lock -> lock.release(last));
    trace.lanes().forEach(Lane::trim);
    trace.locks().forEach(lock -> lock.holders().trim());
    trace.seal(last);
    return trace;
  }
}
