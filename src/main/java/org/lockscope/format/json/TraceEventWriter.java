package org.lockscope.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.lockscope.event.Directory;
import org.lockscope.file.AtomicFile;
import org.lockscope.session.Recording;
import org.lockscope.trace.Lane;

/**
 * Writes one recording or several as a Trace Event file (the JSON of Chrome's tracing, which
 * Perfetto opens too; "Trace Event Format", Duca and Sinclair). One file serves two readers: the
 * object {@code lockscope} at its beginning, of several an array of such, is all of the recording,
 * for {@link TraceEventReader}; {@code traceEvents} behind it shows the recording in other tools.
 *
 * <p>There, each recording is a process, and each of its lanes a thread, in the lanes' order. What
 * a lane does, and holds, are slices ({@code B}, {@code E}) named by the state; a hold that does
 * not nest with what its thread does stands on a track named after its lock. Hand-overs are flow
 * events ({@code s}, {@code f}), races instants ({@code i}) at both their accesses, and a counter
 * ({@code C}) says how many threads wait and how many locks are held. Times are microseconds with
 * three decimals: every nanosecond is exact. Where a recording's time only numbers its events, so
 * does it here.
 *
 * <p>Writes as it goes: memory grows by some bytes a hold, not by the file's size.
 */
public final class TraceEventWriter {
  private static final String ZIPPED = ".gz";

  /** The most recordings of one file. */
  public static final int MOST_RUNS = 8;

  private final List<Recording> recordings;

  /** A writer of one recording. */
  public TraceEventWriter(Recording recording) {
    this(List.of(recording));
  }

  /**
   * A writer of recordings, in an order that the file keeps.
   *
   * @param recordings one to {@value #MOST_RUNS}
   * @throws IllegalArgumentException with one sentence if they are more, or none
   */
  public TraceEventWriter(List<Recording> recordings) {
    if (recordings.isEmpty() || recordings.size() > MOST_RUNS) {
      throw new IllegalArgumentException(
          "a recording holds 1 to %d runs, not %d".formatted(MOST_RUNS, recordings.size()));
    }
    this.recordings = List.copyOf(recordings);
  }

  /**
   * Writes a file, gzipped where its name ends in {@code .gz}.
   *
   * @throws IOException with a message of one sentence that names the file and what is wrong
   */
  public void write(Path file) throws IOException {
    boolean zipped = file.toString().endsWith(ZIPPED);
    AtomicFile.write(file, zipped ? this::writeZipped : this::write);
  }

  private void writeZipped(OutputStream out) throws IOException {
    GZIPOutputStream zipped = new GZIPOutputStream(out, 1 << 16);
    write(zipped);
    zipped.finish();
  }

  /** Writes the JSON to a stream, which stays open. */
  public void write(OutputStream out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      json.writeFieldName(RecordingFields.OBJECT);
      ours(json);
      json.writeStringField("displayTimeUnit", "ns");
      json.writeArrayFieldStart("traceEvents");
      int arrow = 1;
      for (int run = 0; run < recordings.size(); run++) {
        arrow = shown(recordings.get(run), new TraceEvents(json, run + 1), arrow);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void ours(JsonGenerator json) throws IOException {
    boolean several = recordings.size() > 1;
    if (several) {
      json.writeStartArray();
    }
    for (Recording recording : recordings) {
      new RecordingWriter(recording, json).write();
    }
    if (several) {
      json.writeEndArray();
    }
  }

  private static int shown(Recording recording, TraceEvents events, int arrow) throws IOException {
    Tracks tracks = new Tracks(recording.trace());
    names(recording, tracks, events);
    new SliceWriter(recording, tracks, events).write();
    return new SignWriter(recording, tracks, events).write(arrow);
  }

  private static void names(Recording recording, Tracks tracks, TraceEvents out)
      throws IOException {
    out.metadata("process_name", 0, "name", recording.name());
    for (Lane lane : recording.trace().lanes()) {
      int track = tracks.ofThread(lane.thread());
      out.metadata("thread_name", track, "name", lane.name());
      out.order(track, lane.index());
    }
    Directory names = recording.trace().directory();
    int place = recording.trace().lanes().size();
    for (int thread = 0; thread < names.threadCount(); thread++) {
      if (!tracks.hasLane(thread)) {
        int track = tracks.ofThread(thread);
        out.metadata("thread_name", track, "name", names.thread(thread).name());
        out.order(track, place++);
      }
    }
  }
}
