package org.lockscope.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lockscope.file.TemporaryFile;
import org.lockscope.race.Race;

/**
 * A program being watched: its process, and what it has recorded so far. Except for {@link #stop},
 * which any thread may call, it belongs to one thread.
 */
public final class Watch implements AutoCloseable {
  private static final long POLL_MILLIS = 20;
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private static final long MOST_ENDING_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final long GRACE_SECONDS = 2;

  private final Path folder;
  private final Process process;
  private final WatchedRun run;
  private List<Blocked> deadlock = List.of();
  private List<Blocked> stuck = List.of();
  private List<Blocked> cycle = List.of();
  private long cycleSince;
  private long quietSince;
  private long readThen;
  private long endedSince;

  private Watch(Path folder, Process process, WatchedRun run) {
    this.folder = folder;
    this.process = process;
    this.run = run;
  }

  /** What to record. */
  public record Choice(String include, String accesses, int mostKept) {}

  /**
   * Starts a program, with this process's own standard streams.
   *
   * @param report is handed each race as it is found
   * @throws IOException if it cannot be started
   */
  public static Watch start(Program program, Choice choice, Consumer<Race> report)
      throws IOException {
    Path folder = Files.createTempDirectory(TemporaryFile.PREFIX);
    try {
      return start(program, choice, report, folder);
    } catch (IOException | RuntimeException e) {
      delete(folder);
      throw e;
    }
  }

  private static Watch start(Program program, Choice choice, Consumer<Race> report, Path folder)
      throws IOException {
    Path agent = folder.resolve("lockscope-agent.jar");
    AgentJar.write(agent);
    // Put there from the start: appended later, the virtual machine warns on standard output.
    Path runtime = folder.resolve("lockscope-rt.jar");
    AgentJar.writeRuntime(runtime);
    Path spool = Files.createDirectory(folder.resolve("spool"));
    String options =
        "%s=trace=%s,reader=true,accesses=%s,include=%s%s%s"
            .formatted(
                agent,
                spool,
                choice.accesses,
                choice.include.replace(',', ';'),
                program.jar() == null ? "" : ",jar=" + program.jar().toAbsolutePath(),
                program.module() == null ? "" : ",module=" + program.module().split("/", 2)[0]);
    Process process = new ProcessBuilder(program.command(options, runtime)).inheritIO().start();
    return new Watch(folder, process, new WatchedRun(spool, true, choice.mostKept, report));
  }

  /** What it has recorded so far. */
  public WatchedRun run() {
    return run;
  }

  /** Is told of threads that wait for ever. */
  public interface Standstill {
    /** Threads of which each waits for the next. */
    void deadlock(List<Blocked> cycle);

    /** Threads whose waits nobody is left to end. */
    void stuck(List<Blocked> threads);
  }

  /**
   * Follows the program until it ends. Where nothing has happened for a while and threads of it are
   * in a deadlock or stuck, it is told of and ended.
   *
   * @return the program's exit status
   * @throws IOException if what it records cannot be read
   * @throws InterruptedException if the calling thread is interrupted; the program goes on
   */
  public int follow(Standstill told) throws IOException, InterruptedException {
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      run.poll(false);
      look(told);
    }
    run.poll(true);
    return process.exitValue();
  }

  private void look(Standstill told) {
    long now = System.nanoTime();
    if (run.read() != readThen || quietSince == 0) {
      readThen = run.read();
      quietSince = now;
    }
    List<Blocked> found = run.waits().cycle();
    if (!found.equals(cycle)) {
      cycle = List.copyOf(found);
      cycleSince = now;
    }
    // Where events are lost, what threads do is not known: nothing is said, and nobody is ended.
    boolean quiet = run.lost() == 0 && now - quietSince > PATIENCE_NANOS;
    if (deadlock.isEmpty() && !cycle.isEmpty() && now - cycleSince > PATIENCE_NANOS) {
      deadlock = cycle;
      told.deadlock(deadlock);
    }
    if (quiet && cycle.isEmpty() && stuck.isEmpty()) {
      stuck = run.waits().stuck();
      if (!stuck.isEmpty()) {
        told.stuck(stuck);
      }
    }
    // Once it is being ended, what its shutdown hooks do keeps it no longer.
    if (endedSince != 0 || (quiet && !(deadlock.isEmpty() && stuck.isEmpty()))) {
      end(now);
    }
  }

  /** Its shutdown hooks may wait for what the deadlock holds: they are not waited for long. */
  private void end(long now) {
    if (endedSince == 0) {
      endedSince = now;
      process.destroy();
    } else if (now - endedSince > MOST_ENDING_NANOS) {
      process.destroyForcibly();
    }
  }

  /** The deadlock that was told of; empty if there was none. */
  public List<Blocked> deadlock() {
    return deadlock;
  }

  /** The threads that were told of as stuck; empty if there were none. */
  public List<Blocked> stuck() {
    return stuck;
  }

  /**
   * Has the program end. Ctrl-C in a terminal reaches it, too, and its status then is its own;
   * where it has not ended by that after a while, it is asked to. Any thread.
   */
  public void stop() {
    try {
      if (process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroy();
  }

  /** Ends the program if it still runs, and deletes what it recorded. */
  @Override
  public void close() {
    process.destroyForcibly();
    try {
      // What it still writes would be left behind.
      boolean _ = process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    delete(folder);
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // Files in a temporary folder that cannot be deleted stay there.
    }
  }
}
