package org.lockscope.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.lockscope.event.Directory;
import org.lockscope.event.Task;
import org.lockscope.format.input.HoldsByLane;
import org.lockscope.session.Recording;
import org.lockscope.trace.ForeignTask;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.State;
import org.lockscope.trace.Trace;

/**
 * Writes what each lane does, and holds, as slices. A viewer colours a slice by its name, so the
 * name is the state, and what it is about stands in the arguments.
 *
 * <p>Slices of one track must nest: of any two, one holds the other or they do not overlap. What a
 * lane does never overlaps; a hold that nests with it, and with the holds before it, stands on the
 * lane's track too, and any other on a track of its lock. Slices come in the order in which they
 * begin, the longer first, as viewers need it to nest those that begin together.
 *
 * <p>A slice is a begin ({@code B}) and an end ({@code E}), never a start and a length: what ends
 * where another begins has the very same number there. Some viewers add a length up as a binary
 * fraction, and take an end that comes out too late, by nothing anyone can see, for one inside of
 * the next slice; speedscope then shows the first slice until the end of all. It also sorts the
 * slices that begin at one instant by their lengths, and loses the end of one that took no time.
 */
final class SliceWriter {
  private static final String HOLD = "hold lock";

  private final Trace trace;
  private final Directory names;
  private final Tracks tracks;
  private final TraceEvents out;
  private final JsonGenerator json;

  /** The ends of the slices that the next one of the track may stand in, the innermost last. */
  private long[] open = new long[8];

  /** Their names. */
  private String[] openNames = new String[8];

  private int depth;

  /** The track that is written: a lane's, or a lock's. */
  private int track;

  SliceWriter(Recording recording, Tracks tracks, TraceEvents out) {
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
    track = tracks.ofThread(lane.thread());
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
        hold(trace.locks().get(holds.lock(i)), holds.hold(i));
      }
    }
    while (next < activity.size()) {
      doing(lane, next++);
    }
    endUpTo(Long.MAX_VALUE);
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

  private boolean nests(long start, long end) throws IOException {
    endUpTo(start);
    return depth == 0 || end <= open[depth - 1];
  }

  /** Ends the slices of the track that end by a time, the innermost first. */
  private void endUpTo(long time) throws IOException {
    while (depth > 0 && open[depth - 1] <= time) {
      depth--;
      out.begin(openNames[depth], "E", track);
      out.micros("ts", open[depth]);
      out.end();
    }
  }

  private void push(String name, long end) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
      openNames = Arrays.copyOf(openNames, depth * 2);
    }
    openNames[depth] = name;
    open[depth++] = end;
  }

  private void doing(Lane lane, int index) throws IOException {
    Intervals activity = lane.activity();
    State state = activity.state(index);
    int object = activity.object(index);
    // A hold that it would cross is on its lock's track.
    endUpTo(activity.start(index));
    slice(
        doing(state, activity.detail(index)),
        activity,
        index,
        () -> about(state, activity.detail(index), object));
  }

  /** What a slice is about, as its arguments. */
  private void about(State state, int detail, int object) throws IOException {
    switch (state) {
      case CALLING -> {
        if (names.task(detail).hasKey() && object != 0) {
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
  }

  private String doing(State state, int detail) {
    if (state != State.CALLING) {
      return named(state, detail);
    }
    // Another tool's slices go out under the names they came in with.
    Task task = names.task(detail);
    return (task.hasKey() ? "call " : "") + task.label();
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
    depth = 0;
    track = tracks.ofLock(index);
    out.metadata("thread_name", track, "name", lock.name());
    out.order(track, trace.lanes().size() + names.threadCount() + index);
    for (int i = apart.nextSetBit(0); i >= 0; i = apart.nextSetBit(i + 1)) {
      endUpTo(lock.holders().start(i));
      hold(lock, i);
    }
    endUpTo(Long.MAX_VALUE);
  }

  private void hold(LockHistory lock, int hold) throws IOException {
    slice(
        HOLD,
        lock.holders(),
        hold,
        () -> {
          json.writeStringField("lock", lock.name());
          json.writeStringField("thread", names.thread(lock.holders().object(hold)).name());
        });
  }

  /** Writes some fields. */
  private interface Arguments {
    void write() throws IOException;
  }

  /** Begins a slice on the track that is written; ends it too if it took no time. */
  private void slice(String name, Intervals from, int index, Arguments about) throws IOException {
    edge(name, "B", from.start(index), about);
    if (from.end(index) > from.start(index)) {
      push(name, from.end(index));
    } else {
      // Only by its arguments is such an end known for that of the slice that begins with it.
      edge(name, "E", from.end(index), about);
    }
  }

  private void edge(String name, String phase, long time, Arguments about) throws IOException {
    out.begin(name, phase, track);
    out.micros("ts", time);
    json.writeObjectFieldStart("args");
    about.write();
    json.writeEndObject();
    out.end();
  }
}
