package org.lockscope.format.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.format.input.Limits;
import org.lockscope.format.input.ReadResult;
import org.lockscope.format.input.TraceFileException;

/**
 * Reads Trace Event files, plain or gzipped.
 *
 * <p>A file that {@link TraceEventWriter} wrote, of one run or of several, opens with nothing lost;
 * what stands in it for other tools is not read again. A file of another tool, an object with
 * {@code traceEvents} or a bare array that may lack its closing bracket, opens as far as it has
 * slices: each thread of each process is a lane, and a slice is a call (an event {@code CALL_START}
 * and a {@code CALL_END}) whose {@code object} is a {@link org.lockscope.event.Task} with the
 * slice's name and whose operand is 0. Times then count from the first slice's start.
 *
 * <p>Memory is bounded whatever the file holds, and so is the time by its length.
 */
public final class TraceEventReader {
  private final Limits limits;
  private final JsonInput in;
  private final List<RecordingReader> ours = new ArrayList<>();
  private @Nullable SliceReader theirs;
  private final OtherJson other = new OtherJson();

  private TraceEventReader(InputStream stream, Limits limits) throws IOException {
    this.limits = limits;
    this.in = new JsonInput(stream);
  }

  /**
   * Reads JSON text from a stream, as far as it can be read; the caller closes it.
   *
   * @param name where it comes from, as people read it
   * @throws TraceFileException if nothing of it can be read, with one sentence and the place
   */
  public static ReadResult read(String name, InputStream stream) throws IOException {
    return read(name, stream, Limits.ofHeap());
  }

  /** Reads a stream, which stays open or not as its end is reached. */
  public static ReadResult read(String name, InputStream stream, Limits limits) throws IOException {
    TraceEventReader reader;
    try {
      reader = new TraceEventReader(stream, limits);
    } catch (IOException e) {
      throw new TraceFileException(name + ": " + e.getMessage());
    }
    String problem = null;
    try {
      reader.read();
    } catch (IOException e) {
      problem = reader.in.told(e);
    }
    ReadResult result = reader.result(name, problem);
    if (result == null) {
      String other = reader.other.clause();
      String nothing = problem == null ? "it holds no slices, and no recording" : problem;
      String why = other == null ? nothing : other;
      throw new TraceFileException(name + ": " + why);
    }
    return result;
  }

  private void read() throws IOException {
    JsonToken first = in.next();
    if (first == JsonToken.START_ARRAY) {
      array();
    } else {
      in.expect(JsonToken.START_OBJECT, "an object or an array of trace events");
      object();
    }
  }

  private void object() throws IOException {
    while (in.nextField()) {
      String field = in.field();
      JsonToken value = in.next();
      if (field.equals(RecordingFields.OBJECT) && value == JsonToken.START_OBJECT) {
        recording(limits);
        return;
      }
      if (field.equals(RecordingFields.OBJECT) && value == JsonToken.START_ARRAY) {
        recordings();
        if (!ours.isEmpty()) {
          return;
        }
      } else if (field.equals("traceEvents") && value == JsonToken.START_ARRAY && theirs == null) {
        theirs = new SliceReader(in, limits);
        theirs.read();
      } else {
        other.has(field);
        in.skip();
      }
    }
  }

  private void recording(Limits room) throws IOException {
    RecordingReader next = new RecordingReader(in, room);
    ours.add(next);
    next.read();
  }

  /** All runs share the room of one, so that a file gets no more of it by dividing itself. */
  private void recordings() throws IOException {
    Limits room = limits;
    while (in.nextElement()) {
      in.expect(JsonToken.START_OBJECT, "a run as an object");
      if (ours.size() == TraceEventWriter.MOST_RUNS) {
        throw new TraceFileException("it holds more than " + TraceEventWriter.MOST_RUNS + " runs");
      }
      recording(room);
      room = ours.getLast().rest();
    }
  }

  private void array() throws IOException {
    theirs = new SliceReader(in, limits);
    try {
      theirs.read();
    } catch (IOException e) {
      // The closing bracket is optional, so that a program that crashes leaves a whole file.
      if (!in.endedBetweenElements(e)) {
        throw e;
      }
    }
  }

  private @Nullable ReadResult result(String name, @Nullable String problem)
      throws TraceFileException {
    if (!ours.isEmpty()) {
      return ours(name, problem);
    }
    try {
      return theirs == null ? null : theirs.result(name, problem);
    } catch (TraceFileException e) {
      throw new TraceFileException(name + ": " + e.getMessage());
    }
  }

  /** The runs that were read; one that holds no events yet is left out. */
  private @Nullable ReadResult ours(String name, @Nullable String problem) {
    List<ReadResult> read = new ArrayList<>();
    String untold = problem;
    for (RecordingReader run : ours) {
      String of = ReadResult.name(name, ours.indexOf(run), ours.size());
      ReadResult result = run.result(of, run.whole() ? null : problem);
      if (result != null) {
        read.add(result);
        untold = run.whole() ? untold : null;
      }
    }
    if (read.isEmpty()) {
      return null;
    }
    ReadResult all = ReadResult.joined(read);
    return untold == null ? all : all.with(name + ": " + untold);
  }
}
