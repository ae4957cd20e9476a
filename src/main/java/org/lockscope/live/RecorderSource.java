package org.lockscope.live;

import java.util.function.BooleanSupplier;
import org.lockscope.event.Directory;
import org.lockscope.event.EventSink;
import org.lockscope.probe.Recorder;

/** A program of this process that records itself. */
public final class RecorderSource implements Source {
  private final Recorder recorder;
  private final BooleanSupplier done;
  private final Runnable stop;

  /**
   * A source whose recorder nobody else polls.
   *
   * @param done whether all threads that record have ended; once it says so, all that they recorded
   *     is seen (JLS 17.4.5)
   * @param stop asks them to end, and returns at once; any thread
   */
  public RecorderSource(Recorder recorder, BooleanSupplier done, Runnable stop) {
    this.recorder = recorder;
    this.done = done;
    this.stop = stop;
  }

  @Override
  public void poll(EventSink sink) {
    recorder.poll(sink);
  }

  @Override
  public Directory names() {
    return recorder.directory();
  }

  @Override
  public long now() {
    return recorder.now();
  }

  @Override
  public void stop() {
    stop.run();
  }

  @Override
  public boolean ended() {
    return done.getAsBoolean();
  }

  @Override
  public long gaps() {
    return recorder.dropped();
  }
}
