package org.lockscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lockscope.event.Directory;
import org.lockscope.format.FileKind;
import org.lockscope.format.input.TraceFileException;
import org.lockscope.format.std.StdReader;
import org.lockscope.race.FastTrack;
import org.lockscope.race.MalformedTraceException;
import org.lockscope.race.Race;
import org.lockscope.say.RaceWords;
import org.lockscope.session.SourceLines;
import org.lockscope.session.Stage;
import org.lockscope.session.Verdict;
import org.lockscope.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds data races in recorded traces. */
@Command(
    name = "races",
    description = {
      "Finds the data races in STD traces (plain or gzipped; - is standard input).",
      "Exits with 0 where none was found, with 66 with one, with 2 if a file cannot be read."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  lockscope races trace.std --format json")
final class RacesCommand implements Callable<Integer> {
  /** What Go's race detector and ThreadSanitizer exit with. */
  static final int RACE_FOUND = 66;

  private static final Verdict NO_ACCESSES = Verdict.none(0);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "STD traces.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How to answer: text, or one JSON object a line and a file (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = "--all",
      description = "Report every unordered access that is found, not the first a location.")
  private boolean all;

  @Option(
      names = "--sources",
      paramLabel = "FOLDER",
      split = ",",
      description = "Where source files are, to show their lines (default: the current folder).")
  private List<Path> sources = List.of(Path.of(""), Path.of("src/main/java"));

  @Override
  public Integer call() {
    CommandLine commandLine = spec.commandLine();
    PrintWriter out = commandLine.getOut();
    boolean unreadable = false;
    boolean raced = false;
    for (String file : files) {
      try {
        raced |= analyse(file, out);
      } catch (NoSuchFileException e) {
        unreadable = true;
        commandLine.getErr().println("lockscope: there is no file " + file);
      } catch (IOException e) {
        unreadable = true;
        commandLine.getErr().println("lockscope: " + sentence(file, e));
      } catch (InvalidPathException e) {
        unreadable = true;
        commandLine.getErr().println("lockscope: " + Converters.noName(e));
      } catch (OutOfMemoryError e) {
        // What the detector knew of the file can be let go.
        unreadable = true;
        commandLine.getErr().println("lockscope: " + file + ": it needs more memory than there is");
      } catch (MalformedTraceException e) {
        unreadable = true;
        commandLine.getErr().println("lockscope: " + file + ": " + e.getMessage());
      }
      out.flush();
    }
    if (unreadable) {
      return CommandLine.ExitCode.USAGE;
    }
    return raced ? RACE_FOUND : CommandLine.ExitCode.OK;
  }

  private static String sentence(String file, IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains(file) ? message : file + ": " + message;
  }

  /** Says of a recording of another kind what tells its races. */
  private static void checkKind(String file) throws IOException {
    FileKind kind;
    try {
      kind = FileKind.of(Path.of(file));
    } catch (TraceFileException e) {
      return; // whoever reads it says where it goes wrong
    }
    if (kind != FileKind.STD) {
      throw new TraceFileException(
          file + ": it is no STD trace; lockscope stats tells the races of this kind of file");
    }
  }

  private boolean analyse(String file, PrintWriter out) throws IOException {
    if (!file.equals("-")) {
      checkKind(file);
    }
    List<Race> races = new ArrayList<>();
    try (StdReader reader =
        file.equals("-")
            ? StdReader.of("standard input", System.in)
            : StdReader.open(Path.of(file))) {
      FastTrack detector = new FastTrack(all, races::add);
      long events = 0;
      while (reader.next(
          (thread, line, kind, site, object, operand) -> {
            detector.nextNumber(line);
            detector.event(thread, line, kind, site, object, operand);
          })) {
        events++;
      }
      if (events == 0) {
        throw new TraceFileException(file + ": it holds no events");
      }
      if (format == Format.JSON) {
        out.println(json(file, events, detector, races, reader.directory()));
      } else {
        RaceText.of(reader.directory(), new SourceLines(sources), out).write(races);
        out.printf(
            "%s: %,d events, %,d threads, %,d locations, %s%n",
            file, events, reader.directory().threadCount(), detector.locations(), racy(detector));
      }
      return detector.racyLocations() > 0;
    }
  }

  /** Where nothing was accessed, nobody knows whether there was a race. */
  private static String racy(FastTrack detector) {
    return detector.accesses() == 0
        ? "data races " + new RaceWords(NO_ACCESSES, Stage.COMPLETE, Language.ENGLISH).summary()
        : "%,d racy".formatted(detector.racyLocations());
  }

  private static String json(
      String file, long events, FastTrack detector, List<Race> races, Directory names) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringField("file", file);
          json.writeNumberField("events", events);
          json.writeNumberField("threads", names.threadCount());
          json.writeNumberField("locations", detector.locations());
          if (detector.accesses() > 0) {
            json.writeNumberField("racyLocations", detector.racyLocations());
          } else {
            RaceField.write(json, "racyLocations", NO_ACCESSES);
          }
          new RaceJson(names, race -> names.location(race.object(), race.index()), true)
              .write(json, races);
          json.writeEndObject();
        });
  }
}
