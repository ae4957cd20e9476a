package org.lockscope.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.lockscope.event.Directory;
import org.lockscope.race.Access;
import org.lockscope.race.Race;
import org.lockscope.session.Recording;
import org.lockscope.trace.HandOver;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.State;
import org.lockscope.trace.Trace;

/** Writes what stands beside the slices: hand-overs as arrows, races as marks, counts as graphs. */
final class SignWriter {
  private final Recording recording;
  private final Trace trace;
  private final Directory names;
  private final Tracks tracks;
  private final TraceEvents out;
  private final JsonGenerator json;

  SignWriter(Recording recording, Tracks tracks, TraceEvents out) {
    this.recording = recording;
    this.trace = recording.trace();
    this.names = trace.directory();
    this.tracks = tracks;
    this.out = out;
    this.json = out.json();
  }

  /**
   * Writes all of them; the tracks must know by now where each hold stands.
   *
   * @param arrow the number of the first arrow: an arrow's is its own in the whole file
   * @return the number of the next
   */
  int write(int arrow) throws IOException {
    int next = handOvers(arrow);
    races();
    counts();
    return next;
  }

  private int handOvers(int first) throws IOException {
    int id = first;
    List<LockHistory> locks = trace.locks();
    for (int lock = 0; lock < locks.size(); lock++) {
      Intervals holds = locks.get(lock).holders();
      for (int i = 1; i < holds.size(); i++) {
        if (holds.object(i) != holds.object(i - 1)) {
          HandOver handOver = HandOver.at(locks.get(lock), i);
          // An arrow belongs to the slice around its instant, and a slice's end is outside it: so
          // it leaves a nanosecond before the release.
          long leaves = Math.max(holds.start(i - 1), handOver.released() - 1);
          arrow("s", id, tracks.ofHold(lock, i - 1), leaves);
          arrow("f", id, tracks.ofHold(lock, i), handOver.acquired());
          id++;
        }
      }
    }
    return id;
  }

  private void arrow(String phase, int id, int track, long time) throws IOException {
    out.begin("hand-over", phase, track);
    json.writeStringField("cat", "lock");
    json.writeNumberField("id", id);
    out.micros("ts", time);
    json.writeStringField("bp", "e");
    out.end();
  }

  private void races() throws IOException {
    for (Race race : recording.races()) {
      access(race, race.previous(), race.current());
      access(race, race.current(), race.previous());
    }
  }

  private void access(Race race, Access access, Access other) throws IOException {
    out.begin("data race", "i", tracks.ofThread(access.thread()));
    out.micros("ts", trace.events().time((int) access.event() - 1));
    json.writeStringField("s", "t");
    json.writeObjectFieldStart("args");
    json.writeStringField("location", names.location(race.object(), race.index()));
    json.writeStringField("access", access.write() ? "write" : "read");
    json.writeStringField("site", names.site(access.site()).toString());
    json.writeStringField("with", names.thread(other.thread()).name());
    json.writeEndObject();
    out.end();
  }

  /** How many threads wait for a lock and how many locks are held, whenever one of them changes. */
  private void counts() throws IOException {
    long[][] waits = edges(trace.lanes().stream().map(Lane::activity).toList(), true);
    long[][] holds = edges(trace.locks().stream().map(LockHistory::holders).toList(), false);
    int[] passed = new int[4];
    long[][] all = {waits[0], waits[1], holds[0], holds[1]};
    long time = next(all, passed);
    while (time != Long.MAX_VALUE) {
      for (int i = 0; i < all.length; i++) {
        while (passed[i] < all[i].length && all[i][passed[i]] == time) {
          passed[i]++;
        }
      }
      count(time, passed[0] - passed[1], passed[2] - passed[3]);
      time = next(all, passed);
    }
  }

  /** When intervals begin, and when they end, each in order: of all, or of waits for locks. */
  private static long[][] edges(List<Intervals> tracks, boolean waits) {
    LongStream.Builder starts = LongStream.builder();
    LongStream.Builder ends = LongStream.builder();
    for (Intervals track : tracks) {
      for (int i = 0; i < track.size(); i++) {
        if (!waits || track.state(i) == State.WAITING) {
          starts.add(track.start(i));
          ends.add(track.end(i));
        }
      }
    }
    return new long[][] {starts.build().sorted().toArray(), ends.build().sorted().toArray()};
  }

  private static long next(long[][] edges, int[] passed) {
    long next = Long.MAX_VALUE;
    for (int i = 0; i < edges.length; i++) {
      next = passed[i] < edges[i].length ? Math.min(next, edges[i][passed[i]]) : next;
    }
    return next;
  }

  private void count(long time, int waiting, int held) throws IOException {
    out.begin("locks", "C", 0);
    out.micros("ts", time);
    json.writeObjectFieldStart("args");
    json.writeNumberField("waiting", waiting);
    json.writeNumberField("held", held);
    json.writeEndObject();
    out.end();
  }
}
