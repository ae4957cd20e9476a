package org.lockscope.format.jfr;

import java.util.List;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.lockscope.event.Task;
import org.lockscope.scenario.Witness;

/**
 * What workers do, as events of the JDK Flight Recorder, for JDK Mission Control and the {@code
 * jfr} tool. They carry no stack traces, which would be walked while the lock is held.
 *
 * @param placement where the locks stand, as on the command line
 */
record JfrEvents(String placement) implements Witness {
  static final String CALL = "org.lockscope.LlmCall";
  static final String TASK = "org.lockscope.Task";
  static final String REQUEST = "org.lockscope.LockRequest";
  static final String HOLD = "org.lockscope.LockHold";
  static final String APPEND = "org.lockscope.Append";

  /** What all have in common. */
  @Category("Lockscope")
  @StackTrace(false)
  abstract static sealed class PipelineEvent extends Event implements Witness.Span {
    @Label("Lock Placement")
    @Description("Where the lock stands: none, or the steps it is held for")
    String placement = "";

    @Override
    public final void ended() {
      commit();
    }
  }

  @Name(TASK)
  @Label("Task")
  @Category("Lockscope")
  @StackTrace(false)
  @Description("What a call is for, and the colour it is drawn in")
  static final class TaskEvent extends Event {
    @Label("Task")
    @Description("The task's key, as calls have it")
    String task = "";

    @Label("Label")
    String label = "";

    @Label("Hue")
    @Description("The angle of its colour in Oklch, in degrees")
    double hue;

    @Label("Lightness")
    @Description("That of its colour in Oklab, 0 to 1")
    double lightness;
  }

  /** Records what the calls are for. */
  static void tell(List<Task> tasks) {
    for (Task task : tasks) {
      TaskEvent event = new TaskEvent();
      event.task = task.key();
      event.label = task.label();
      event.hue = task.hue();
      event.lightness = task.lightness();
      event.commit();
    }
  }

  @Name(CALL)
  @Label("LLM Call")
  @Description("A worker waits for the answer of a simulated LLM call")
  static final class LlmCallEvent extends PipelineEvent {
    @Label("Article")
    int article;

    @Label("Task")
    @Description("What the article is asked for, by the task's key")
    String task = "";
  }

  @Name(REQUEST)
  @Label("Lock Request")
  @Description("From when a worker asks for the lock until it has it; a wait if another holds it")
  static final class LockRequestEvent extends PipelineEvent {
    @Label("Lock")
    String lock = "";
  }

  @Name(HOLD)
  @Label("Lock Hold")
  @Description("A worker holds the lock")
  static final class LockHoldEvent extends PipelineEvent {
    @Label("Lock")
    String lock = "";
  }

  @Name(APPEND)
  @Label("Append")
  @Description("A worker appends a result to the list that all workers share")
  static final class AppendEvent extends PipelineEvent {
    @Label("Article")
    int article;
  }

  @Override
  public Span calling(String task, int item) {
    LlmCallEvent call = new LlmCallEvent();
    call.article = item;
    call.task = task;
    return begun(call);
  }

  @Override
  public Span appending(int item) {
    AppendEvent append = new AppendEvent();
    append.article = item;
    return begun(append);
  }

  @Override
  public Span waiting(String lock) {
    LockRequestEvent request = new LockRequestEvent();
    request.lock = lock;
    return begun(request);
  }

  @Override
  public Span holding(String lock) {
    LockHoldEvent hold = new LockHoldEvent();
    hold.lock = lock;
    return begun(hold);
  }

  private Span begun(PipelineEvent event) {
    event.placement = placement;
    event.begin();
    return event;
  }
}
