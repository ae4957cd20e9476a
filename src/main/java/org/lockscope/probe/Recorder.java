package org.lockscope.probe;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Site;
import org.lockscope.event.Task;

/**
 * Owns the logs of all threads of one recording, and hands what they hold to one reader.
 *
 * <p>Use it so: make a recorder; make traced locks with it; run threads that use them; {@link
 * #poll} from one thread, whenever you like. A thread that was not announced by {@link #newThread}
 * gets its log with its first event.
 */
public final class Recorder {
  private static final StackWalker WALKER = StackWalker.getInstance();

  /** A log on its way from the thread that made it to the reader. */
  private static final class Registration {
    final @Nullable Registration before;

    /** Set to null by the reader once it has taken the log, so that the log can be collected. */
    @Nullable ThreadLog log;

    Registration(ThreadLog log, @Nullable Registration before) {
      this.log = log;
      this.before = before;
    }
  }

  private final LongSupplier clock;
  private final long origin;
  private final int eventsPerThread;
  private final long mostPerThread;
  private final NameTable names = new NameTable();

  /** A thread may record for several recorders, so each has one of its own. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable ThreadLog> bound = new ThreadLocal<>();

  /**
   * A stack of the logs made so far. Only threads that fork push (and, once in its life, a thread
   * that was not announced: that compare-and-set may order its first event after another's, which
   * is why our own pipeline announces every worker). The reader never writes it, so no edge leads
   * from it to a worker.
   */
  private final AtomicReference<@Nullable Registration> registered = new AtomicReference<>();

  private @Nullable Registration taken;
  private final List<ThreadLog> open = new ArrayList<>();
  private final List<ThreadLog> closedWithLoss = new ArrayList<>();

  /**
   * A recorder without a bound.
   *
   * @param eventsPerThread how many events a thread is expected to record, 1 or more: the size of
   *     its first chunk
   */
  public Recorder(int eventsPerThread) {
    this(eventsPerThread, Long.MAX_VALUE, System::nanoTime);
  }

  /**
   * A recorder with a bound and a clock.
   *
   * @param eventsPerThread how many events a thread is expected to record, 1 or more
   * @param mostPerThread how many events a thread may record at most; what comes after is told as
   *     {@link EventKind#LOST}, counted by {@link #dropped} and not kept, but for its end
   * @param clock nanoseconds that never run backwards; called by every recording thread
   */
  public Recorder(int eventsPerThread, long mostPerThread, LongSupplier clock) {
    if (eventsPerThread < 1 || mostPerThread < 1) {
      throw new IllegalArgumentException("a recorder needs room for one event a thread");
    }
    this.eventsPerThread = eventsPerThread;
    this.mostPerThread = mostPerThread;
    this.clock = clock;
    this.origin = clock.getAsLong();
  }

  /** What the numbers in its events name. */
  public Directory directory() {
    return names;
  }

  /** Nanoseconds since the recording began. */
  public long now() {
    return clock.getAsLong() - origin;
  }

  /**
   * Announces a thread; call it in the thread that is about to start it, and hand the log over to
   * {@link #bind} there.
   */
  public ThreadLog newThread(String name, boolean virtual) {
    ThreadLog log =
        new ThreadLog(this, names.addThread(name, virtual), eventsPerThread, mostPerThread);
    registered.getAndUpdate(before -> new Registration(log, before));
    return log;
  }

  /** Makes a log the calling thread's own. */
  public void bind(ThreadLog log) {
    bound.set(log);
  }

  /** Takes the calling thread's log from it. */
  public void unbind() {
    bound.remove();
  }

  /** The calling thread's log; a new one, begun, for a thread that has none. */
  public ThreadLog current() {
    ThreadLog log = bound.get();
    return log == null ? foreign() : log;
  }

  private ThreadLog foreign() {
    Thread thread = Thread.currentThread();
    String name = thread.getName().isEmpty() ? "thread-" + thread.threadId() : thread.getName();
    ThreadLog log = newThread(name, thread.isVirtual());
    bound.set(log);
    log.begin();
    return log;
  }

  /** Names an object, for events to refer to. For set-up: it orders the threads that call it. */
  public int newObject(ObjectKind kind, String name) {
    return names.addObject(kind, name);
  }

  /**
   * Adds a task, for calls to refer to. For set-up: it orders the threads that call it.
   *
   * @return its number, which the events of its calls have as their object
   */
  public int newTask(Task task) {
    return names.addTask(task);
  }

  int newArray(int parent) {
    return names.addArray(parent);
  }

  /**
   * Names a source line, for events to refer to. For set-up: it orders the threads that call it.
   */
  public int site(Site site) {
    return names.addSite(site);
  }

  /**
   * Names the line that called into the class of the calling method, by walking the stack. For
   * set-up.
   */
  public int siteOfCaller() {
    return names.addSite(WALKER.walk(Recorder::callerOfCaller));
  }

  private static Site callerOfCaller(Stream<StackWalker.StackFrame> frames) {
    Iterator<StackWalker.StackFrame> frame = frames.skip(1).iterator();
    String asking = frame.next().getClassName();
    while (frame.hasNext()) {
      StackWalker.StackFrame caller = frame.next();
      if (!caller.getClassName().equals(asking)) {
        return LazySite.at(caller, null);
      }
    }
    return Site.UNKNOWN;
  }

  /** A source line to be looked up by the first thread that passes it. For set-up. */
  public LazySite lazySite() {
    return names.addLazySite();
  }

  /**
   * Hands every event recorded since the last call to a sink: each thread's in its order, the
   * threads one after another. All that was recorded when the call began is handed on; of what is
   * recorded meanwhile, some may be, so that of two events that a lock orders the later may come
   * with this call and the earlier with the next: {@link CausalMerge} puts them in order. What
   * found no room is told as {@link EventKind#LOST} where it would have stood. Called by one
   * thread, the reader; never makes a worker wait.
   */
  public void poll(EventSink sink) {
    takeRegistrations();
    open.removeIf(log -> !log.drain(sink) && closed(log));
  }

  /** Keeps of a log that ended what it lost. */
  private boolean closed(ThreadLog log) {
    if (log.dropped() > 0) {
      closedWithLoss.add(log);
    }
    return true;
  }

  private void takeRegistrations() {
    Registration newest = registered.getAcquire();
    ArrayDeque<ThreadLog> fresh = new ArrayDeque<>();
    for (Registration r = newest; r != null && r != taken; r = r.before) {
      ThreadLog log = r.log;
      if (log != null) {
        fresh.addFirst(log);
        r.log = null;
      }
    }
    taken = newest;
    open.addAll(fresh);
  }

  /** Events that found no room, so far. Called by the reader. */
  public long dropped() {
    long sum = 0;
    for (ThreadLog log : open) {
      sum += log.dropped();
    }
    for (ThreadLog log : closedWithLoss) {
      sum += log.dropped();
    }
    return sum;
  }
}
