package org.lockscope.format.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Operands;
import org.lockscope.format.RecordingFiles;
import org.lockscope.format.json.TraceEventWriter;
import org.lockscope.probe.Recorder;
import org.lockscope.scenario.news.NewsTasks;
import org.lockscope.session.Recording;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

/**
 * How long a recording takes to be written and opened, and how large it is: {@code
 * -Dbench.main=org.lockscope.format.input.TraceEventSpeed -Dbench=EVENTS}. Ten million events fit
 * into a heap of 1 GiB.
 */
public final class TraceEventSpeed {
  private static final int LANES = 50;

  private TraceEventSpeed() {}

  /** Calls, a lock around an append, and the accesses of the append: 22 events an article. */
  static Trace trace(int events) {
    Recorder names = new Recorder(1);
    NewsTasks.ALL.forEach(names::newTask);
    names.newThread("main", false);
    int lock = names.newObject(ObjectKind.LOCK, "lock");
    int list = names.newObject(ObjectKind.ARRAY, "results");
    int size = names.newObject(ObjectKind.VARIABLE, "results.size");
    TraceBuilder out = new TraceBuilder(names.directory());
    for (int lane = 1; lane <= LANES; lane++) {
      names.newThread("worker-" + lane, true);
      out.event(0, 0, EventKind.FORK, 1, lane, 0);
    }
    Random random = new Random(1);
    long now = 1_000;
    for (int article = 1; out.trace().events().size() + 22 <= events; article++) {
      int lane = 1 + article % LANES;
      for (int task = 0; task < 3; task++) {
        out.event(lane, now += random.nextInt(9_000), EventKind.CALL_START, 13, task, article);
        out.event(lane, now += random.nextInt(900_000), EventKind.CALL_END, 13, task, article);
      }
      out.event(lane, now += 100, EventKind.LOCK_REQUEST, 2, lock, 0);
      out.event(lane, now += 900, EventKind.LOCK_ACQUIRE, 2, lock, article);
      out.event(lane, now += 90, EventKind.APPEND_START, 3, list, article);
      for (int i = 0; i < 5; i++) {
        out.event(lane, now += 80, EventKind.READ, 4, size, Operands.access(-1, article));
        out.event(
            lane, now += 70, EventKind.WRITE, 5, list, Operands.access(article & 1023, article));
      }
      out.event(lane, now += 90, EventKind.APPEND_END, 3, list, article);
      out.event(lane, now += 900, EventKind.LOCK_RELEASE, 2, lock, article);
    }
    return out.seal();
  }

  /** Measures once. */
  public static void main(String[] arguments) throws Exception {
    int events = Integer.parseInt(arguments[0]);
    Path file = Files.createTempFile("speed", ".json");
    long start = System.nanoTime();
    new TraceEventWriter(Recording.of("speed", trace(events), true)).write(file);
    report("made and written", start);
    for (int i = 0; i < 3; i++) {
      System.gc();
      start = System.nanoTime();
      ReadResult result = RecordingFiles.open(file, Progress.NONE);
      report("opened, %,d events".formatted(result.recording().trace().events().size()), start);
    }
    System.out.printf("%,d bytes%n", Files.size(file));
    Files.delete(file);
  }

  private static void report(String what, long start) {
    System.out.printf("%s: %,d ms%n", what, (System.nanoTime() - start) / 1_000_000);
  }
}
