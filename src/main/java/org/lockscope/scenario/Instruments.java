package org.lockscope.scenario;

import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.lockscope.event.Site;
import org.lockscope.probe.Recorder;
import org.lockscope.probe.TracedExecutor;
import org.lockscope.probe.TracedLock;
import org.lockscope.probe.TracedQueue;

/**
 * Makes what a program on show is given in place of the JDK's, so that what it does is recorded, at
 * the lines that its source marks with {@code at}. For set-up, by one thread.
 *
 * @param recorder where events go
 * @param program the source that runs
 */
public record Instruments(Recorder recorder, SourceProgram program) {
  /** A lock, asked for at the line {@code lock:NAME}. */
  public TracedLock lock(String name) {
    return new TracedLock(recorder, name, false, site("lock:" + name));
  }

  /**
   * A queue, used at the lines {@code send:NAME} and {@code receive:NAME}.
   *
   * @param capacity how many elements fit, 1 or more
   * @param idOf a number that tells elements apart
   */
  public <E> TracedQueue<E> queue(String name, int capacity, ToIntFunction<? super E> idOf) {
    return new TracedQueue<>(
        recorder, name, capacity, idOf, site("send:" + name), site("receive:" + name));
  }

  /**
   * An executor that starts a thread for each task, at the line {@code fork:NAME}, and whose
   * futures are waited for at the line {@code receive:NAME}.
   *
   * @param virtual whether its threads are virtual
   */
  public TracedExecutor executor(String name, boolean virtual) {
    return new TracedExecutor(
        recorder, name, virtual, site("fork:" + name), site("receive:" + name));
  }

  /** The line of a place, for events to refer to; 0 if the source marks none. */
  public int site(String place) {
    OptionalInt line = program.line(place);
    return line.isEmpty()
        ? 0
        : recorder.site(new Site(program.file(), line.getAsInt(), 0, program.name(), null));
  }
}
