package org.lockscope.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.lockscope.event.Directory;
import org.lockscope.event.Site;
import org.lockscope.race.Access;
import org.lockscope.race.Explanation;
import org.lockscope.race.Origin;
import org.lockscope.race.Race;
import org.lockscope.say.OwnRun;
import org.lockscope.say.StagedSummary;
import org.lockscope.scenario.SourceProgram;
import org.lockscope.session.SourceLines;
import org.lockscope.text.Language;

/** Writes races in the manner that users of Go's race detector and ThreadSanitizer know. */
final class RaceText {
  /**
   * A line of the code on show.
   *
   * @param number from 1
   * @param text with its indentation
   */
  private record Line(int number, String text) {}

  private static final String RULE = "==================";

  private final Directory names;
  private final SourceLines sources;
  private final Function<Site, Optional<Line>> program;
  private final PrintWriter out;
  private int written;

  private RaceText(
      Directory names,
      SourceLines sources,
      Function<Site, Optional<Line>> program,
      PrintWriter out) {
    this.names = names;
    this.sources = sources;
    this.program = program;
    this.out = out;
  }

  /** Tells of the races of a trace whose program is not ours. */
  static RaceText of(Directory names, SourceLines sources, PrintWriter out) {
    return new RaceText(names, sources, site -> Optional.empty(), out);
  }

  /** Tells of the races of a run of ours, by the lines of the code that the window shows, too. */
  static RaceText of(OwnRun run, PrintWriter out) {
    SourceProgram program = run.plan().scenario().program(run.plan().setup());
    Function<Site, OptionalInt> lines = run.plan().scenario().lines(run.plan().setup());
    return new RaceText(
        run.trace().directory(),
        new SourceLines(List.of()),
        site -> line(program, lines.apply(site)),
        out);
  }

  private static Optional<Line> line(SourceProgram program, OptionalInt number) {
    return program.lines().stream()
        .filter(line -> number.isPresent() && line.number() == number.getAsInt())
        .map(line -> new Line(line.number(), line.text()))
        .findFirst();
  }

  /** Tells of the races of a scenario's run, by the lines of its program, too. */
  static RaceText of(StagedSummary run, PrintWriter out) {
    SourceProgram program = run.scenario().program(run.setup());
    return new RaceText(
        run.trace().directory(),
        new SourceLines(List.of()),
        site ->
            program.lines().stream()
                .filter(line -> site.file().equals(program.file()) && line.number() == site.line())
                .map(line -> new Line(line.number(), line.text()))
                .findFirst(),
        out);
  }

  /** Writes races; the first of them is its trace's first. */
  void write(List<Race> races) {
    races.forEach(this::writeNext);
  }

  /** Writes the next race. */
  void writeNext(Race race) {
    Explanation explanation = new Explanation(names, Language.ENGLISH);
    out.println(RULE);
    out.println("WARNING: DATA RACE");
    access(verb(race.current(), "Write", "Read"), race, race.current(), explanation);
    access(
        verb(race.previous(), "Previous write", "Previous read"),
        race,
        race.previous(),
        explanation);
    origin(race.current());
    origin(race.previous());
    out.println(explanation.why(race, written++ == 0));
    out.println(RULE);
  }

  private static String verb(Access access, String write, String read) {
    return access.write() ? write : read;
  }

  private void access(String verb, Race race, Access access, Explanation explanation) {
    out.printf(
        "%s of %s by thread %s, event %d%n",
        verb,
        names.location(race.object(), race.index()),
        names.thread(access.thread()).name(),
        access.event());
    line("  at ", names.site(access.site()));
    out.printf("  holding %s%n", explanation.held(access));
  }

  private void line(String lead, Site site) {
    program
        .apply(site)
        .ifPresent(
            code ->
                out.printf("  in line %d of the code: %s%n", code.number(), code.text().strip()));
    String method = site.method().isEmpty() ? "" : " (" + site.method() + ")";
    String text = sources.of(site).map(line -> ": " + line).orElse("");
    out.println(lead + (site.equals(Site.UNKNOWN) ? "an unknown line" : site + method + text));
    if (site.caller() != null) {
      line("  called from ", site.caller());
    }
  }

  private void origin(Access access) {
    Origin origin = access.origin();
    String name = names.thread(access.thread()).name();
    if (origin == null) {
      out.printf("Thread %s was there from the start%n", name);
    } else {
      out.printf(
          "Thread %s was started by thread %s, event %d%n",
          name, names.thread(origin.parent()).name(), origin.event());
      line("  at ", names.site(origin.site()));
    }
  }
}
