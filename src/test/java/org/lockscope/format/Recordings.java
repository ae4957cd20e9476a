package org.lockscope.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.lockscope.event.Directory;
import org.lockscope.event.Event;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventLog;
import org.lockscope.event.ObjectInfo;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Operands;
import org.lockscope.event.Site;
import org.lockscope.event.Task;
import org.lockscope.format.input.Limits;
import org.lockscope.format.input.ReadResult;
import org.lockscope.format.input.RecordedNames;
import org.lockscope.format.input.TraceFileException;
import org.lockscope.format.json.TraceEventReader;
import org.lockscope.format.json.TraceEventWriter;
import org.lockscope.format.json.UsedNames;
import org.lockscope.scenario.news.NewsTasks;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.session.ListIds;
import org.lockscope.session.RecordedOutcome;
import org.lockscope.session.Recording;
import org.lockscope.session.RunEnvironment;
import org.lockscope.session.StagedRun;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

/** Recordings to write and read, for tests. */
public final class Recordings {
  public static final Limits LIMITS = new Limits(1_000_000, 1000, 1000, 100, 10 << 20);

  private static final EventKind[] KINDS = EventKind.values();
  private static final int[] OBJECTS = {1, 2, 3, 17, -5, Integer.MAX_VALUE};

  private Recordings() {}

  /** A run that really took place, in no time. */
  public static Recording run(RunSettings settings) throws InterruptedException {
    StagedRun run =
        StagedRun.start(settings, new EventLog(), RunEnvironment.sleeping(duration -> {}));
    run.await();
    return Recording.of("run", run);
  }

  /** Names for a number of threads. */
  public static RecordedNames names(int threads) {
    try {
      RecordedNames names = new RecordedNames(LIMITS);
      for (int i = 0; i < threads; i++) {
        names.addThread("thread \"" + i + "\" é\u0000\n", i % 2 == 0);
      }
      names.addObject(new ObjectInfo(1, ObjectKind.LOCK, "a lock"));
      names.addObject(new ObjectInfo(2, ObjectKind.MONITOR, "=cmd, \"other\""));
      names.addObject(new ObjectInfo(3, ObjectKind.ARRAY, "ω"));
      Site caller = new Site("Caller.java", 7, 0, "a.Caller.run", null);
      NewsTasks.ALL.forEach(names::addTask);
      names.addTask(Task.named("g\""));
      names.addTask(new Task("", "", 359.9, 1));
      names.addSite(Site.UNKNOWN);
      names.addSite(new Site("A.java", 1, 2, "a.A.f", null));
      names.addSite(new Site("B.java", 3, 0, "a.B.g", caller));
      names.addSite(caller);
      return names;
    } catch (TraceFileException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A recording of events. */
  public static Trace trace(Directory names, List<Event> events) {
    TraceBuilder builder = new TraceBuilder(names);
    events.forEach(event -> event.to(builder));
    return builder.seal();
  }

  /** Any events that a trace can hold, whether they make sense or not. */
  public static Recording random(long seed, int threads, int steps) {
    Random random = new Random(seed);
    TraceBuilder builder = new TraceBuilder(names(threads));
    if (random.nextBoolean()) {
      builder.order(shuffledThreads(threads, random), shuffledLocks(random));
    }
    long[] times = new long[threads];
    long now = random.nextInt(100);
    // Few kinds at a time, so that what belongs together comes together.
    EventKind[] some =
        random.ints(6, 0, KINDS.length).mapToObj(i -> KINDS[i]).toArray(EventKind[]::new);
    for (int i = 0; i < steps; i++) {
      now += random.nextInt(4) == 0 ? random.nextInt(2000) : 0;
      int thread = random.nextInt(threads);
      times[thread] = Math.max(times[thread], now - random.nextInt(50));
      EventKind kind = random.nextBoolean() ? lockKind(random) : some[random.nextInt(some.length)];
      builder.event(
          thread,
          Math.max(0, times[thread]),
          kind,
          random.nextInt(6),
          object(kind, threads, random),
          operand(kind, random));
    }
    return Recording.of(
        "random",
        builder.seal(),
        random.nextBoolean() ? RunSettings.DEFAULT.withHeldOpen(random.nextInt(1000)) : null,
        random.nextBoolean() ? new RecordedOutcome(1, 2, 3, 4, random.nextBoolean(), 5) : null,
        random.nextBoolean() ? new ListIds(-5, 1, 17) : null,
        random.nextBoolean());
  }

  /** Some threads, in any order. */
  private static List<Integer> shuffledThreads(int threads, Random random) {
    List<Integer> shuffled = new ArrayList<>(IntStream.range(0, threads).boxed().toList());
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, random.nextInt(threads + 1));
  }

  /** Some locks, in any order. */
  private static List<Integer> shuffledLocks(Random random) {
    List<Integer> shuffled = new ArrayList<>(Arrays.stream(OBJECTS).boxed().toList());
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, random.nextInt(OBJECTS.length + 1));
  }

  private static EventKind lockKind(Random random) {
    return KINDS[
        EventKind.LOCK_REQUEST.ordinal()
            + random.nextInt(EventKind.SIGNAL.ordinal() - EventKind.LOCK_REQUEST.ordinal())];
  }

  private static int object(EventKind kind, int threads, Random random) {
    return switch (kind) {
      case FORK, JOIN -> random.nextInt(threads);
      case CALL_START, CALL_END -> random.nextInt(5);
      default -> OBJECTS[random.nextInt(OBJECTS.length)];
    };
  }

  private static long operand(EventKind kind, Random random) {
    return switch (kind) {
      case CALL_START, APPEND_START, CALL_END, APPEND_END ->
          Operands.outcome(random.nextInt(3), random.nextInt(9));
      case READ, WRITE -> Operands.access(random.nextInt(4) - 1, random.nextInt());
      default -> random.nextInt(3) == 0 ? random.nextLong() : random.nextInt(4);
    };
  }

  public static byte[] written(Recording recording) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new TraceEventWriter(recording).write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static ReadResult read(byte[] content) throws IOException {
    return TraceEventReader.read("f.json", new ByteArrayInputStream(content), LIMITS);
  }

  public static ReadResult read(String content) throws IOException {
    return read(content.getBytes(StandardCharsets.UTF_8));
  }

  /** Fails unless two recordings say the same, but for their names. */
  public static void assertSame(Recording read, Recording written) {
    assertThat(events(read)).isEqualTo(events(written));
    assertThat(read.plan()).isEqualTo(written.plan());
    assertThat(read.outcome()).isEqualTo(written.outcome());
    assertThat(read.list()).isEqualTo(written.list());
    assertThat(tasks(read)).isEqualTo(tasks(written));
    assertThat(read.trace().skipped()).isEqualTo(written.trace().skipped());
    assertThat(read.timed()).isEqualTo(written.timed());
    assertThat(read.verdict()).isEqualTo(written.verdict());
    assertThat(read.trace().end()).isEqualTo(written.trace().end());
    assertThat(lanes(read)).isEqualTo(lanes(written));
    assertThat(locks(read)).isEqualTo(locks(written));
    assertSameNames(read.trace().directory(), written);
  }

  /** The table of tasks. */
  public static List<Task> tasks(Recording recording) {
    Directory names = recording.trace().directory();
    return IntStream.range(0, names.taskCount()).mapToObj(names::task).toList();
  }

  private static void assertSameNames(Directory read, Recording written) {
    Directory names = written.trace().directory();
    assertThat(read.threadCount()).isEqualTo(names.threadCount());
    for (int i = 0; i < names.threadCount(); i++) {
      assertThat(read.thread(i)).isEqualTo(names.thread(i));
    }
    assertThat(read.objects()).containsAll(names.objects());
    for (Event event : events(written)) {
      assertThat(read.site(event.site())).isEqualTo(names.site(event.site()));
      if (UsedNames.namesObject(event.kind()) && event.object() != 0) {
        assertThat(read.object(event.object())).isEqualTo(names.object(event.object()));
      }
    }
  }

  public static List<Event> events(Recording recording) {
    EventLog log = new EventLog();
    recording.trace().events().forEach(0, recording.trace().events().size(), log);
    return log.events();
  }

  /** All lanes in words: name, then state, detail, object, start and end of each interval. */
  public static List<String> lanes(Recording recording) {
    return recording.trace().lanes().stream()
        .map(lane -> lane.name() + words(lane.activity()) + words(lane.holds()))
        .toList();
  }

  /** All locks in words, as {@link #lanes}. */
  private static List<String> locks(Recording recording) {
    return recording.trace().locks().stream()
        .map(lock -> lock.lock() + lock.name() + words(lock.holders()))
        .toList();
  }

  public static List<String> words(Intervals track) {
    return IntStream.range(0, track.size())
        .mapToObj(
            i ->
                track.state(i)
                    + " "
                    + track.detail(i)
                    + " "
                    + track.object(i)
                    + " "
                    + track.start(i)
                    + "-"
                    + track.end(i))
        .toList();
  }

  /** The lane of a thread. */
  public static Lane lane(Recording recording, String name) {
    return recording.trace().lanes().stream()
        .filter(lane -> lane.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
