package org.lockscope.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.lockscope.event.Directory;
import org.lockscope.session.Recording;
import org.lockscope.trace.ForeignTask;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.State;
import org.lockscope.trace.Trace;

/**
 * Writes what each lane does, and holds, as complete events. A viewer colours a slice by its name,
 * so the name is the state, and what it is about stands in the arguments.
 *
 * <p>Slices of one track must nest: of any two, one holds the other or they do not overlap. What a
 * lane does never overlaps; a hold that nests with it, and with the holds before it, stands on the
 * lane's track too, and any other on a track of its lock. Slices come in the order in which they
 * begin, the longer first, as viewers need it to nest those that begin together.
 */
final class SliceWriter {
  private static final String HOLD = "hold lock";

  private final Recording recording;
  private final Trace trace;
  private final Directory names;
  private final Tracks tracks;
  private final TraceEvents out;
  private final JsonGenerator json;

  /** The ends of the slices that the next one of the lane may stand in, the innermost last. */
  private long[] open = new long[8];

  private int depth;

  SliceWriter(Recording recording, Tracks tracks, TraceEvents out) {
    this.recording = recording;
    this.trace = recording.trace();
    this.names = trace.directory();
    this.tracks = tracks;
    this.out = out;
    this.json = out.json();
  }

  void write() throws IOException {
    HoldsByLane holds = new HoldsByLane(trace);
    for (Lane lane : trace.lanes()) {
      lane(lane, holds);
    }
    List<LockHistory> locks = trace.locks();
    for (int i = 0; i < locks.size(); i++) {
      apart(locks.get(i), i);
    }
  }

  private void lane(Lane lane, HoldsByLane holds) throws IOException {
    depth = 0;
    Intervals activity = lane.activity();
    int next = 0;
    for (int i = holds.from(lane.index()); i < holds.to(lane.index()); i++) {
      while (next < activity.size() && comesFirst(activity, next, holds, i)) {
        doing(lane, next++);
      }
      long start = holds.start(i);
      long end = holds.end(i);
      if (crosses(activity, start, end) || !nests(start, end)) {
        tracks.setApart(holds.lock(i), holds.hold(i));
      } else {
        push(end);
        hold(tracks.ofThread(lane.thread()), trace.locks().get(holds.lock(i)), holds.hold(i));
      }
    }
    while (next < activity.size()) {
      doing(lane, next++);
    }
    samples(lane);
  }

  /** Instants of the thread's own scope, with the line as their name where it is known. */
  private void samples(Lane lane) throws IOException {
    Intervals samples = lane.samples();
    for (int i = 0; i < samples.size(); i++) {
      String line = names.site(samples.object(i)).toString();
      String name = line.isBlank() ? "sample" : line;
      out.begin(name, "i", tracks.ofThread(lane.thread()));
      out.micros("ts", samples.start(i));
      json.writeStringField("s", "t");
      out.end();
    }
  }

  /** Of those that begin together, what took no time comes first, such as a wait that was none. */
  private static boolean comesFirst(Intervals activity, int next, HoldsByLane holds, int hold) {
    long start = activity.start(next);
    long end = activity.end(next);
    return start < holds.start(hold)
        || (start == holds.start(hold) && (end == start || end > holds.end(hold)));
  }

  /** Whether a hold begins or ends within something that goes on beyond it. */
  private static boolean crosses(Intervals activity, long start, long end) {
    int first = activity.firstEndingAfter(start);
    if (first < activity.size() && activity.start(first) < start && activity.end(first) < end) {
      return true;
    }
    int last = activity.firstEndingAfter(end);
    return last < activity.size() && activity.start(last) < end && activity.start(last) > start;
  }

  private boolean nests(long start, long end) {
    while (depth > 0 && open[depth - 1] <= start) {
      depth--;
    }
    return depth == 0 || end <= open[depth - 1];
  }

  private void push(long end) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
    }
    open[depth++] = end;
  }

  private void doing(Lane lane, int index) throws IOException {
    Intervals activity = lane.activity();
    State state = activity.state(index);
    int object = activity.object(index);
    if (nests(activity.start(index), activity.end(index))) {
      push(activity.end(index));
    }
    slice(doing(state, activity.detail(index)), tracks.ofThread(lane.thread()), activity, index);
    switch (state) {
      case CALLING -> {
        if (recording.calls().isEmpty()) {
          json.writeNumberField("article", object);
        }
      }
      case APPENDING -> json.writeNumberField("article", object);
      case WAITING -> json.writeStringField("lock", names.object(object).name());
      case AWAITING -> json.writeStringField("condition", names.object(object).name());
      case SENDING, RECEIVING -> json.writeStringField("channel", names.object(object).name());
      case PARKED -> {
        if (object != 0) {
          json.writeStringField("object", names.object(object).name());
        }
      }
      case SLEEPING, NETWORK, FILES, PINNED, HOLDING, HOLDING_CONTENDED, SAMPLED -> {}
    }
    endSlice();
  }

  private String doing(State state, int detail) {
    if (state != State.CALLING) {
      return named(state, detail);
    }
    // Another tool's slices go out under the names they came in with.
    return (recording.calls().isEmpty() ? "call " : "") + recording.callOfDetail(detail);
  }

  private static String named(State state, int detail) {
    return switch (state) {
      case CALLING -> "call";
      case APPENDING -> "append";
      case WAITING -> "waiting for lock";
      case AWAITING -> "waiting on condition";
      case SENDING -> "waiting to send";
      case RECEIVING -> "waiting to receive";
      case SLEEPING, PARKED, NETWORK, FILES, PINNED -> ForeignTask.ofDetail(detail).label();
      case SAMPLED -> "sample";
      case HOLDING -> HOLD;
      case HOLDING_CONTENDED -> "hold lock while others wait";
    };
  }

  private void apart(LockHistory lock, int index) throws IOException {
    BitSet apart = tracks.apart(index);
    if (apart.isEmpty()) {
      return;
    }
    int track = tracks.ofLock(index);
    out.metadata("thread_name", track, "name", lock.name());
    out.order(track, trace.lanes().size() + names.threadCount() + index);
    for (int i = apart.nextSetBit(0); i >= 0; i = apart.nextSetBit(i + 1)) {
      hold(track, lock, i);
    }
  }

  private void hold(int track, LockHistory lock, int hold) throws IOException {
    slice(HOLD, track, lock.holders(), hold);
    json.writeStringField("lock", lock.name());
    json.writeStringField("thread", names.thread(lock.holders().object(hold)).name());
    endSlice();
  }

  private void slice(String name, int track, Intervals from, int index) throws IOException {
    out.begin(name, "X", track);
    out.micros("ts", from.start(index));
    out.micros("dur", from.end(index) - from.start(index));
    json.writeObjectFieldStart("args");
  }

  private void endSlice() throws IOException {
    json.writeEndObject();
    out.end();
  }
}
