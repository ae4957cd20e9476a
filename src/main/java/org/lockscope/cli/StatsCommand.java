package org.lockscope.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lockscope.cli.stats.ChangesText;
import org.lockscope.session.Recording;
import org.lockscope.sums.TraceSums;
import org.lockscope.trace.Told;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds up what a recording holds. */
@Command(
    name = "stats",
    description =
        "Tells who waited for what, at which line and how long, who held it, when the most waited,"
            + " and, as far as the recording tells, holds, hand-overs, the critical path and the"
            + " concurrency achieved.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  lockscope stats recording.jfr --format json")
final class StatsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "The recording to read, - for standard input; several flight recordings are one run.")
  private List<Path> recordings = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How to answer (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = "--all",
      description = "All rows, and the stacks of all lines that wait (JSON always has them).")
  private boolean all;

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description =
          "An earlier recording of the same program: what of its waiting got better, and worse.")
  private @Nullable Path earlier;

  @Mixin private WhichRun which = new WhichRun();

  @Option(
      names = "--fail-on",
      paramLabel = "LIMIT",
      converter = FailOn.Converter.class,
      description =
          "Exit with 68 if all locks together are over a limit: lock.wait>5s, lock.longest>20ms,"
              + " lock.hold>=1min. May be given several times.")
  private List<FailOn> limits = List.of();

  @Override
  public Integer call() {
    Recordings files = new Recordings();
    List<Recording> runs = which.of(files.open(recordings, spec.commandLine().getErr()));
    PrintWriter out = spec.commandLine().getOut();
    for (Recording run : runs) {
      if (!limits.isEmpty() && !run.timed()) {
        throw new CommandFailure(
            run.name() + ": it has no time, so no limit (--fail-on) can be checked", null);
      }
    }
    List<StatsReport> reports = StatsReport.of(runs, all);
    Recording against = earlier == null ? null : earlier(files, earlier, runs);
    if (format == Format.JSON) {
      StatsReport.json(reports, against, out);
    } else {
      StatsReport.text(reports, out);
      if (against != null) {
        new ChangesText(all, out).write(against.name(), reports.getFirst().changes(against));
      }
    }
    out.flush();
    boolean over = false;
    for (StatsReport report : reports) {
      check(report);
      over |= exceeded(report.stats(), reports.size() > 1 ? report.recording().name() + ": " : "");
    }
    return over ? FailOn.EXCEEDED : files.status();
  }

  /** The recording to compare with; both must be one run, and timed. */
  private Recording earlier(Recordings files, Path earlier, List<Recording> runs) {
    String what = "a comparison (--against)";
    List<Recording> read = files.open(List.of(earlier), spec.commandLine().getErr());
    Recording later = new WhichRun().one(runs, what);
    Recording against = new WhichRun().one(read, what);
    if (!later.timed() || !against.timed()) {
      throw new CommandFailure(
          (later.timed() ? against : later).name() + ": it has no time to be compared by", null);
    }
    return against;
  }

  /** What a recording does not tell is neither over a limit nor within it. */
  private void check(StatsReport report) {
    Recording run = report.recording();
    boolean foreign = run.plan() == null && run.staged() == null;
    for (FailOn limit : limits) {
      if (foreign && limit.ofHolds() && report.stats().holds() == Told.NOTHING) {
        throw new CommandFailure(
            run.name()
                + ": it does not tell how long locks were held, so no limit of that (--fail-on"
                + " lock.hold) can be checked",
            null);
      }
    }
  }

  private boolean exceeded(TraceSums stats, String whose) {
    boolean any = false;
    for (FailOn limit : limits) {
      String sentence = limit.exceeded(stats);
      if (sentence != null) {
        any = true;
        spec.commandLine().getErr().println("lockscope: " + whose + sentence);
      }
    }
    return any;
  }
}
