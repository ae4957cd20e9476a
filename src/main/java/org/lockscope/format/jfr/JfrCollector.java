package org.lockscope.format.jfr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedThread;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Task;
import org.lockscope.trace.ForeignTask;

/**
 * Picks from a recording's events what lanes can show, as spans in nanoseconds since the epoch.
 * Keeps no more of them than it was told to, and counts the rest. Used by one thread.
 */
final class JfrCollector {
  /** Samples may take this part of the room: there are more of them than of all else. */
  private static final int SAMPLES_PART = 2;

  private final JfrNames names;
  private final int most;
  private final List<JfrSpan> spans = new ArrayList<>();
  private final JfrLines lines;
  private final JfrPauses pauses = new JfrPauses();
  private int samplesKept;
  private long dropped;
  private long strange;
  private String strangeKind = "";
  private final Set<String> programs = new LinkedHashSet<>();

  /**
   * A collector of nothing yet.
   *
   * @param most how many spans it keeps
   */
  JfrCollector(JfrNames names, int most) {
    this.names = names;
    this.lines = new JfrLines(names);
    this.most = most;
  }

  List<JfrSpan> spans() {
    return spans;
  }

  /** When no thread could run. */
  JfrPauses pauses() {
    return pauses;
  }

  /** How many spans found no room. */
  long dropped() {
    return dropped;
  }

  /** How many events were not what their names say, and are left out. */
  long strange() {
    return strange;
  }

  /** The kind of the first of those; empty if there is none. */
  String strangeKind() {
    return strangeKind;
  }

  /** The programs that were recorded, as far as that is told: {@code process 12}. */
  Set<String> programs() {
    return programs;
  }

  /** Takes an event, if it is what its name says. */
  void take(RecordedEvent event) {
    try {
      pick(event);
    } catch (RuntimeException e) {
      // Other programs than the JDK write events under its names, and other versions of it.
      strangeKind = strange == 0 ? event.getEventType().getName() : strangeKind;
      strange++;
    }
  }

  private void pick(RecordedEvent event) {
    switch (event.getEventType().getName()) {
      case "jdk.JavaMonitorEnter" -> enter(event);
      case "jdk.JavaMonitorWait" -> await(event);
      case "jdk.ThreadPark" -> park(event);
      case "jdk.ThreadSleep" -> task(event, ForeignTask.SLEEP);
      case "jdk.SocketRead" -> task(event, ForeignTask.SOCKET_READ);
      case "jdk.SocketWrite" -> task(event, ForeignTask.SOCKET_WRITE);
      case "jdk.FileRead" -> task(event, ForeignTask.FILE_READ);
      case "jdk.FileWrite" -> task(event, ForeignTask.FILE_WRITE);
      case "jdk.VirtualThreadPinned" -> pinned(event);
      case "jdk.GCPhasePause" -> pauses.collects(event);
      case "jdk.GarbageCollection" -> pauses.isCollection(event);
      case "jdk.SafepointBegin" -> pauses.begins(event);
      case "jdk.SafepointEnd" -> pauses.ends(event);
      case "jdk.ExecuteVMOperation" -> pauses.isOperation(event);
      case "jdk.ThreadStart" ->
          thread(JfrSpan.Kind.BEGUN, event, "thread", thread(event, "parentThread"));
      case "jdk.ThreadEnd" -> thread(JfrSpan.Kind.ENDED, event, "thread", null);
      case "jdk.VirtualThreadStart" -> thread(JfrSpan.Kind.BEGUN, event, "eventThread", null);
      case "jdk.VirtualThreadEnd" -> thread(JfrSpan.Kind.ENDED, event, "eventThread", null);
      case "jdk.ExecutionSample", "jdk.NativeMethodSample", "profiler.WallClockSample" ->
          sample(event, thread(event, "sampledThread"));
      case JfrEvents.CALL -> call(event);
      case JfrEvents.TASK -> told(event);
      case JfrEvents.APPEND -> append(event);
      case JfrEvents.REQUEST -> lock(JfrSpan.Kind.ASK, event);
      case JfrEvents.HOLD -> lock(JfrSpan.Kind.HOLD, event);
      case "jdk.JVMInformation" -> programs.add("process " + event.getLong("pid"));
      case "jdk.CPUTimeSample" -> sample(event, event.getThread());
      default -> {}
    }
  }

  private void enter(RecordedEvent event) {
    if (isKept(event.getThread())) {
      int monitor = monitor(event);
      int owner = names.idOf(thread(event, "previousOwner"));
      add(JfrSpan.Kind.ENTER, event, monitor, owner);
    }
  }

  private void await(RecordedEvent event) {
    if (isKept(event.getThread())) {
      int monitor = monitor(event);
      add(JfrSpan.Kind.AWAITING, event, names.conditionOf(monitor), monitor);
    }
  }

  private int monitor(RecordedEvent event) {
    RecordedClass type = event.getClass("monitorClass");
    int monitor = names.idOf(ObjectKind.MONITOR, type, event.getLong("address"));
    if (type != null && type.getName().equals(Class.class.getName())) {
      String locked = JfrFrames.classLocked(event.getStackTrace());
      if (locked != null) {
        names.isOfClass(monitor, locked);
      }
    }
    return monitor;
  }

  private void park(RecordedEvent event) {
    if (!isKept(event.getThread())) {
      return;
    }
    RecordedClass type = event.getClass("parkedClass");
    long address = event.getLong("address");
    if (type == null) {
      add(JfrSpan.Kind.TASK, event, ForeignTask.PARK.task(), JfrSpan.NOBODY);
    } else if (!JfrParks.isLock(type.getName())) {
      int object = names.idOf(ObjectKind.CONDITION, type, address);
      if (JfrParks.isCondition(type.getName())) {
        add(JfrSpan.Kind.AWAITING, event, object, JfrSpan.NOBODY);
      } else {
        add(JfrSpan.Kind.TASK, event, ForeignTask.PARK.task(), object);
      }
    } else {
      int lock = names.idOf(ObjectKind.LOCK, type, address);
      JfrSpan.Kind kind =
          JfrParks.isInVain(event) ? JfrSpan.Kind.PARKED_IN_VAIN : JfrSpan.Kind.PARKED;
      add(kind, event, lock, JfrSpan.NOBODY);
    }
  }

  private void task(RecordedEvent event, ForeignTask task) {
    if (isKept(event.getThread())) {
      add(JfrSpan.Kind.TASK, event, task.task(), JfrSpan.NOBODY);
    }
  }

  private void pinned(RecordedEvent event) {
    if (isKept(event.getThread())) {
      int carrier = names.idOf(thread(event, "carrierThread"));
      int cause = names.idOf(JfrParks.pinCause(event, carrier));
      add(JfrSpan.Kind.TASK, event, ForeignTask.PINNED.task(), cause);
    }
  }

  /** A call of a program of ours. */
  private void call(RecordedEvent event) {
    if (isKept(event.getThread())) {
      int task = names.idOfTask(String.valueOf(event.getString("task")));
      add(JfrSpan.Kind.TASK, event, task, event.getInt("article"));
    }
  }

  /** What such a call is for. */
  private void told(RecordedEvent event) {
    names.isTask(
        new Task(
            String.valueOf(event.getString("task")),
            String.valueOf(event.getString("label")),
            event.getDouble("hue"),
            event.getDouble("lightness")));
  }

  private void append(RecordedEvent event) {
    if (isKept(event.getThread())) {
      int list = names.idOf(ObjectKind.ARRAY, "results");
      add(JfrSpan.Kind.APPEND, event, list, event.getInt("article"));
    }
  }

  private void lock(JfrSpan.Kind kind, RecordedEvent event) {
    if (isKept(event.getThread())) {
      String name = String.valueOf(event.getString("lock"));
      add(kind, event, names.idOf(ObjectKind.LOCK, name), JfrSpan.NOBODY);
    }
  }

  /** A thread that recordings of older JDKs may not tell. */
  private static @Nullable RecordedThread thread(RecordedEvent event, String field) {
    return event.hasField(field) ? event.getThread(field) : null;
  }

  private void thread(
      JfrSpan.Kind kind, RecordedEvent event, String field, @Nullable RecordedThread parent) {
    RecordedThread thread = thread(event, field);
    // The virtual machine's own threads start and end, too; they have no Java id.
    if (thread != null && thread.getJavaThreadId() > 0 && isKept(thread)) {
      int id = names.idOf(thread);
      long time = nanos(event.getStartTime());
      int site = lines.site(event.getStackTrace());
      spans.add(new JfrSpan(kind, id, time, time, id, site, names.idOf(parent)));
    }
  }

  private void sample(RecordedEvent event, @Nullable RecordedThread thread) {
    if (thread != null && samplesKept < most / SAMPLES_PART && spans.size() < most) {
      samplesKept++;
      long time = nanos(event.getStartTime());
      int found = JfrSampleStates.of(event).code();
      int site = lines.top(event.getStackTrace());
      int id = names.idOf(thread);
      spans.add(new JfrSpan(JfrSpan.Kind.SAMPLE, id, time, time, found, site, JfrSpan.NOBODY));
    }
  }

  private boolean isKept(@Nullable RecordedThread thread) {
    if (thread == null) {
      return false;
    }
    if (spans.size() >= most) {
      dropped++;
      return false;
    }
    return true;
  }

  private void add(JfrSpan.Kind kind, RecordedEvent event, int object, int other) {
    long start = nanos(event.getStartTime());
    long end = Math.max(start, nanos(event.getEndTime()));
    int site = lines.site(event.getStackTrace());
    spans.add(new JfrSpan(kind, names.idOf(event.getThread()), start, end, object, site, other));
  }

  /** Nanoseconds since the epoch. */
  static long nanos(Instant time) {
    return Math.addExact(Math.multiplyExact(time.getEpochSecond(), 1_000_000_000L), time.getNano());
  }
}
