package org.lockscope.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.lockscope.event.EventLog;
import org.lockscope.file.AtomicFile;
import org.lockscope.format.std.StdWriter;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.scenario.news.Collector;
import org.lockscope.scenario.news.LockKind;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RandomSource;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Step;
import org.lockscope.scenario.news.Workers;
import org.lockscope.session.RunEnvironment;
import org.lockscope.session.StagedRun;
import org.lockscope.trace.Trace;

/**
 * Runs with random settings, one after another, in a process of its own: calls fail, writers run
 * out of disk, runs are stopped at random moments. Ends with status 1 and a sentence if a thread, a
 * file handle, a file or memory is left behind.
 *
 * <p>Arguments: how many runs, the seed, a folder for what is written.
 */
final class Soak {
  /** What the first runs load and compile is not growth. */
  private static final int WARM_UP = 60;

  private static final long HEAP_GROWTH = 4L << 20;

  private final Random random;
  private final Path folder;
  private int stopped;
  private int failedArticles;
  private int failedWrites;

  private Soak(long seed, Path folder) {
    this.random = new Random(seed);
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    int runs = Integer.parseInt(args[0]);
    Soak soak = new Soak(Long.parseLong(args[1]), Path.of(args[2]));
    for (int i = 0; i < WARM_UP; i++) {
      soak.run();
    }
    long threads = threads();
    long handles = handles();
    long heap = heap();
    for (int i = 0; i < runs; i++) {
      soak.run();
    }
    check("threads", threads, threads(), 0);
    check("file handles", handles, handles(), 0);
    check("bytes of heap", heap, heap(), HEAP_GROWTH);
    try (Stream<Path> left = Files.list(soak.folder)) {
      check("files", 0, left.count(), 0);
    }
    System.out.printf(
        "soak: %d runs, %d stopped, %d articles failed, %d writes failed; nothing is left%n",
        runs, soak.stopped, soak.failedArticles, soak.failedWrites);
  }

  private static void check(String what, long before, long after, long allowed) {
    System.out.printf("soak: %s %d before, %d after%n", what, before, after);
    if (after > before + allowed) {
      System.out.printf("soak: %s are left behind: %d before, %d after%n", what, before, after);
      if (what.equals("threads")) {
        Thread.getAllStackTraces().keySet().forEach(System.out::println);
      }
      System.exit(1);
    }
  }

  private static long threads() {
    return Thread.getAllStackTraces().size();
  }

  /** What Linux says; 0 elsewhere. */
  private static long handles() throws IOException {
    Path open = Path.of("/proc/self/fd");
    if (!Files.isDirectory(open)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(open)) {
      return files.count();
    }
  }

  private static long heap() {
    for (int i = 0; i < 5; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private void run() throws Exception {
    RunSettings settings = settings();
    int stopAfter = random.nextInt(3) == 0 ? random.nextInt(settings.articles() * 20) : -1;
    EventLog log = new EventLog();
    StagedRun run = StagedRun.start(settings, log, environment());
    try (run) {
      while (run.poll()) {
        if (stopAfter >= 0 && run.trace().events().size() >= stopAfter) {
          stopped++;
          break;
        }
        Thread.sleep(1);
      }
    }
    failedArticles += run.figures().count(Fate.FAILED).orElseThrow();
    int known =
        run.figures().count(Fate.STORED).orElseThrow()
            + run.figures().count(Fate.LOST).orElseThrow()
            + run.figures().count(Fate.FAILED).orElseThrow();
    if (known + run.figures().count(Fate.CANCELLED).orElseThrow() != settings.articles()
        || run.dropped() > 0) {
      throw new IllegalStateException("articles or events are missing: " + settings);
    }
    write(run.trace());
  }

  private RunSettings settings() {
    Step[] steps = Step.values();
    int first = random.nextInt(steps.length);
    LockPlacement placement =
        random.nextInt(4) == 0
            ? LockPlacement.none()
            : LockPlacement.span(steps[first], steps[first + random.nextInt(steps.length - first)]);
    List<Workers> crews =
        List.of(
            new Workers.Sequential(),
            new Workers.Virtual(),
            new Workers.Platform(),
            new Workers.Pool(1 + random.nextInt(8)));
    return new RunSettings(
            placement,
            any(LockKind.values()),
            crews.get(random.nextInt(crews.size())),
            1 + random.nextInt(60),
            new LatencyRange(0, 1 + random.nextInt(3)),
            random.nextLong())
        .withRandom(any(RandomSource.values()))
        .withHeldOpen(random.nextInt(5) == 0 ? 1 : 0)
        .withCollector(
            random.nextInt(3) == 0 ? new Collector.Channel(1 + random.nextInt(4)) : Collector.LIST);
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  /** One call in so many fails, by a number that its latency determines. */
  private RunEnvironment environment() {
    int oneIn = random.nextInt(3) == 0 ? 4 : Integer.MAX_VALUE;
    boolean real = random.nextBoolean();
    return RunEnvironment.sleeping(
            duration -> {
              Thread.sleep(real ? duration : Duration.ofNanos(duration.toNanos() / 50));
              if (Math.floorMod(duration.hashCode() * 31, oneIn) == 1) {
                throw new IllegalStateException("a fault injected into a call of " + duration);
              }
            })
        .holdingOpen(Thread::yield);
  }

  /** Writes a trace, half of the time onto a disk that is full after some bytes. */
  private void write(Trace trace) throws IOException {
    Path file = folder.resolve("soak.std");
    int room = random.nextBoolean() ? random.nextInt(2_000) : Integer.MAX_VALUE;
    try {
      AtomicFile.write(file, out -> new StdWriter(trace).writeEvents(new FullDisk(out, room)));
    } catch (IOException e) {
      failedWrites++;
    }
    Files.deleteIfExists(file);
  }

  private static final class FullDisk extends OutputStream {
    private final OutputStream out;
    private int room;

    private FullDisk(OutputStream out, int room) {
      this.out = out;
      this.room = room;
    }

    @Override
    public void write(int value) throws IOException {
      if (room-- <= 0) {
        throw new IOException("no space left on device");
      }
      out.write(value);
    }
  }
}
