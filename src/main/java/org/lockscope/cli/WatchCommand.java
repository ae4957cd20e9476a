package org.lockscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lockscope.session.SourceLines;
import org.lockscope.watch.Program;
import org.lockscope.watch.Watch;
import org.lockscope.watch.WatchedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Watches another Java program. */
@Command(
    name = "watch",
    description = {
      "Runs a Java program and tells its data races and deadlocks as they happen.",
      "They go to standard error; what the program itself reads and writes stays as it is.",
      "Exits with 66 after a race, else as the program does.",
      "After a deadlock, or when all threads are stuck, it ends the program and exits with 67."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  lockscope watch Program.java 10",
      "  lockscope watch -cp target/classes com.shop.Main",
      "  lockscope watch -jar app.jar --port 8080"
    })
final class WatchCommand implements Callable<Integer> {
  /** Whose exit status counts. */
  enum Status {
    VERDICT,
    PROGRAM
  }

  /** Which accesses are recorded. */
  enum Accesses {
    NONE,
    LOCKS,
    ALL
  }

  private static final int MOST_KEPT = 5_000_000;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private TraceOptions trace = new TraceOptions();
  @Mixin private WatchedProgram program = new WatchedProgram();

  @Option(
      names = "--include",
      paramLabel = "PKG..,-PKG..",
      description = "Packages whose accesses are recorded (default: the program's own classes).")
  private String include = "";

  @Option(
      names = "--accesses",
      paramLabel = "none|locks|all",
      defaultValue = "all",
      description = "With none and locks, no races are looked for, and it costs less.")
  private Accesses accesses = Accesses.ALL;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How to report: text, or one JSON object at the end (default: text).")
  private Format format = Format.TEXT;

  @Option(names = "--no-window", description = "Report in the terminal (it always does so far).")
  @SuppressWarnings("UnusedVariable") // who asks for no window gets none, as everybody does so far
  private boolean noWindow;

  @Option(
      names = "--exit-status",
      paramLabel = "verdict|program",
      defaultValue = "verdict",
      description = "With program, exit as the program does, whatever was found.")
  private Status status = Status.VERDICT;

  @Option(
      names = "--recorded",
      paramLabel = "FOLDER",
      description = "Tell of what the agent, started with trace=FOLDER, has recorded.")
  private @Nullable Path recorded;

  @Parameters(
      arity = "0..*",
      paramLabel = "PROGRAM",
      description = "A source file or a main class, then its arguments.")
  private List<String> arguments = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    trace.check();
    if (recorded != null) {
      return read(recorded);
    }
    Program started = program.of(arguments);
    PrintWriter err = spec.commandLine().getErr();
    boolean text = format == Format.TEXT;
    Watch.Choice choice =
        new Watch.Choice(include, accesses.name().toLowerCase(java.util.Locale.ROOT), MOST_KEPT);
    RaceReports reports = new RaceReports(sources(started), text ? err : null);
    try (Watch watch = Watch.start(started, choice, reports);
        Interrupts _ = new Interrupts(watch::stop)) {
      reports.of(watch.run().names());
      int exit = watch.follow(new StandstillText(watch.run().names(), text ? err : null));
      WatchReport report =
          new WatchReport(started.name(), exit, watch.run(), watch.deadlock(), watch.stuck());
      if (text) {
        report.text(err);
      } else {
        report.json(err);
      }
      err.flush();
      trace.write(List.of(report.recording()));
      return exit(exit, watch);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 128 + 2;
    }
  }

  private int read(Path folder) throws IOException {
    if (!Files.isRegularFile(folder.resolve("names"))) {
      throw new CommandFailure(folder + " is no folder that an agent has recorded into", null);
    }
    PrintWriter err = spec.commandLine().getErr();
    RaceReports reports =
        new RaceReports(
            new SourceLines(List.of(Path.of(""), Path.of("src/main/java"))),
            format == Format.TEXT ? err : null);
    WatchedRun run = new WatchedRun(folder, false, MOST_KEPT, reports);
    reports.of(run.names());
    run.poll(true);
    WatchReport report =
        new WatchReport(String.valueOf(folder.getFileName()), 0, run, List.of(), List.of());
    if (format == Format.TEXT) {
      report.text(err);
    } else {
      report.json(err);
    }
    err.flush();
    trace.write(List.of(report.recording()));
    return run.races().isEmpty() || status == Status.PROGRAM ? 0 : RacesCommand.RACE_FOUND;
  }

  private int exit(int program, Watch watch) {
    if (status == Status.PROGRAM) {
      return program;
    }
    if (!watch.deadlock().isEmpty() || !watch.stuck().isEmpty()) {
      return RunCommand.DEADLOCK_FOUND;
    }
    WatchedRun run = watch.run();
    return run.races().isEmpty() ? program : RacesCommand.RACE_FOUND;
  }

  private static SourceLines sources(Program program) {
    List<Path> roots = new ArrayList<>(List.of(Path.of(""), Path.of("src/main/java")));
    @Nullable String main = program.arguments().isEmpty() ? null : program.arguments().getFirst();
    if (main != null && main.endsWith(".java") && Files.exists(Path.of(main))) {
      Path parent = Path.of(main).toAbsolutePath().getParent();
      if (parent != null) {
        roots.addFirst(parent);
      }
    }
    return new SourceLines(roots);
  }
}
