package org.lockscope.scenario;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.lockscope.event.Operands;
import org.lockscope.probe.Recorder;
import org.lockscope.probe.ThreadLog;

/**
 * Records when each call of a scenario's program starts and how it ends, at the line that its
 * source marks with {@code at call:TASK}. Used by many threads at once.
 */
public final class TracedCalls {
  private final Recorder recorder;
  private final int[] sites;

  /** A call. */
  @FunctionalInterface
  public interface Call<T> {
    /** Makes it. */
    T make() throws InterruptedException;
  }

  /**
   * Calls of a program.
   *
   * @param recorder where events go
   * @param program the source that runs
   * @param tasks the scenario's tasks
   */
  public TracedCalls(Recorder recorder, SourceProgram program, List<String> tasks) {
    Instruments instruments = new Instruments(recorder, program);
    this.recorder = recorder;
    this.sites = tasks.stream().mapToInt(task -> instruments.site("call:" + task)).toArray();
  }

  /**
   * Makes a call.
   *
   * @param task its number among the scenario's tasks
   * @param item what it is about, from 1
   * @throws InterruptedException if the calling thread is interrupted meanwhile: the call was
   *     cancelled
   */
  public <T> T call(int task, int item, Call<T> call) throws InterruptedException {
    ThreadLog log = recorder.current();
    log.callStart(task, item, sites[task]);
    int outcome = Operands.FAILED;
    try {
      T answer = call.make();
      outcome = Operands.OK;
      return answer;
    } catch (InterruptedException | CancellationException e) {
      outcome = Operands.CANCELLED;
      throw e;
    } finally {
      log.callEnd(task, item, outcome, sites[task]);
    }
  }
}
