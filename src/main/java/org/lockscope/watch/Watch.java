package org.lockscope.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lockscope.race.Race;
import org.lockscope.trace.Deadlock;

/**
 * A program being watched: its process, and what it has recorded so far. Except for {@link #stop},
 * which any thread may call, it belongs to one thread.
 */
public final class Watch implements AutoCloseable {
  private static final long POLL_MILLIS = 20;
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Path folder;
  private final Process process;
  private final WatchedRun run;
  private @Nullable Deadlock told;
  private long quietSince;
  private long eventsThen;

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
    Path folder = Files.createTempDirectory("lockscope");
    Path agent = folder.resolve("lockscope-agent.jar");
    AgentJar.write(agent);
    // Put there from the start: appended later, the virtual machine warns on standard output.
    Path runtime = folder.resolve("lockscope-rt.jar");
    AgentJar.writeRuntime(runtime);
    Path spool = Files.createDirectory(folder.resolve("spool"));
    String options =
        "%s=trace=%s,reader=true,accesses=%s,include=%s%s"
            .formatted(
                agent,
                spool,
                choice.accesses,
                choice.include.replace(',', ';'),
                program.jar() == null ? "" : ",jar=" + program.jar().toAbsolutePath());
    Process process = new ProcessBuilder(program.command(options, runtime)).inheritIO().start();
    return new Watch(folder, process, new WatchedRun(spool, true, choice.mostKept, report));
  }

  /** What it has recorded so far. */
  public WatchedRun run() {
    return run;
  }

  /**
   * Follows the program until it ends, or until threads of it are in a deadlock and all others are
   * quiet; it is then ended.
   *
   * @param deadlock is handed a deadlock when it has stood for a second
   * @return the program's exit status
   * @throws IOException if what it records cannot be read
   * @throws InterruptedException if the calling thread is interrupted; the program goes on
   */
  public int follow(Consumer<Deadlock> deadlock) throws IOException, InterruptedException {
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      run.poll(false);
      look(deadlock);
    }
    run.poll(true);
    return process.exitValue();
  }

  private void look(Consumer<Deadlock> deadlock) {
    Deadlock found = run.deadlock();
    long now = System.nanoTime();
    if (run.events() != eventsThen) {
      eventsThen = run.events();
      quietSince = now;
    }
    if (found != null && now - quietSince > PATIENCE_NANOS) {
      if (told == null) {
        told = found;
        deadlock.accept(found);
      }
      process.destroy();
    }
  }

  /** The deadlock that was told of; null if there was none. */
  public @Nullable Deadlock deadlock() {
    return told;
  }

  /** Asks the program to end, as Ctrl-C does. Any thread. */
  public void stop() {
    process.destroy();
  }

  /** Ends the program if it still runs, and deletes what it recorded. */
  @Override
  public void close() {
    process.destroyForcibly();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // Files in a temporary folder that cannot be deleted stay there.
    }
  }
}
