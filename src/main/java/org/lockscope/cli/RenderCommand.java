package org.lockscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lockscope.file.AtomicFile;
import org.lockscope.paint.Theme;
import org.lockscope.picture.AnimatedGif;
import org.lockscope.picture.FlamePicture;
import org.lockscope.picture.Handout;
import org.lockscope.picture.Picture;
import org.lockscope.picture.PngFile;
import org.lockscope.picture.ReplayFrames;
import org.lockscope.picture.RunPicture;
import org.lockscope.picture.SvgFile;
import org.lockscope.say.RunSummary;
import org.lockscope.session.Recording;
import org.lockscope.text.Language;
import org.lockscope.trace.TimeSpan;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Paints a recording. */
@Command(
    name = "render",
    description = "Paints a recording as a picture, or as a replay that moves.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  lockscope render run.json.gz --svg run.svg --from 1 --to 2.5 --theme print")
final class RenderCommand implements Callable<Integer> {
  /** One of them. */
  static final class Target {
    @Option(names = "--png", paramLabel = "FILE", description = "As a PNG picture.")
    private @Nullable Path png;

    @Option(names = "--svg", paramLabel = "FILE", description = "As an SVG drawing.")
    private @Nullable Path svg;

    @Option(names = "--gif", paramLabel = "FILE", description = "As an animated GIF of its replay.")
    private @Nullable Path gif;

    @Option(
        names = "--handout",
        paramLabel = "FILE",
        description = {
          "As a page of questions for a class, in print colours, as SVG or PNG.",
          "Its solution is written beside it."
        })
    private @Nullable Path handout;
  }

  private static final double SECOND = 1e9;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "IN",
      description =
          "The recording to read, - for standard input; several flight recordings are one run.")
  private List<Path> in = List.of();

  @Mixin private WhichRun which = new WhichRun();

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Target target = new Target();

  @Option(
      names = "--from",
      paramLabel = "SECONDS",
      description = "Where the picture begins; counts events where the format has no time.")
  private double from;

  @Option(names = "--to", paramLabel = "SECONDS", description = "Where the picture ends.")
  private double to = Double.POSITIVE_INFINITY;

  @Option(
      names = "--width",
      paramLabel = "N",
      defaultValue = "1600",
      description = "In logical pixels, 400 to 8000 (default: ${DEFAULT-VALUE}).")
  private int width = RunPicture.WIDTH;

  @Option(
      names = "--scale",
      paramLabel = "N",
      defaultValue = "1",
      description = "Pixels of a PNG per logical pixel, 0.25 to 8 (default: ${DEFAULT-VALUE}).")
  private double scale = 1;

  @Option(
      names = "--frames",
      paramLabel = "N",
      defaultValue = "60",
      description = "Pictures of a GIF, 2 to 600 (default: ${DEFAULT-VALUE}).")
  private int frames = 60;

  @Option(
      names = "--hide-future",
      description = "Draw nothing in a GIF of what has not happened yet; else it is pale.")
  private boolean hideFuture;

  @Option(
      names = "--theme",
      paramLabel = "light|dark|print",
      defaultValue = "light",
      converter = Converters.OfTheme.class,
      description = "Colours (default: light); those for print can be read in grey.")
  private Theme theme = Theme.LIGHT;

  @Option(
      names = "--language",
      paramLabel = "en|de",
      defaultValue = "en",
      converter = Converters.OfLanguage.class,
      description = "Language of the picture (default: ${DEFAULT-VALUE}).")
  private Language language = Language.ENGLISH;

  @Option(
      names = "--flames",
      description =
          "Where threads waited for locks, by their stacks, as a flame graph (PNG or SVG).")
  private boolean flames;

  @Option(names = "--no-legend", description = "Leave the legend out.")
  private boolean noLegend;

  @Option(names = "--no-figures", description = "Leave the figures out.")
  private boolean noFigures;

  @Override
  public Integer call() {
    Path file = file();
    if (flames && (target.gif != null || target.handout != null)) {
      throw new CommandFailure("a flame graph is a picture that stands: --png or --svg", null);
    }
    Recordings files = new Recordings();
    try {
      PngFile.checkScale(scale);
      if (target.handout != null) {
        Handout.check(file);
      } else {
        AtomicFile.check(file);
      }
      RunPicture.Options options =
          RunPicture.Options.DEFAULT.withWidth(width).withLegend(!noLegend).withFigures(!noFigures);
      List<Recording> recordings = files.open(in, spec.commandLine().getErr());
      List<Recording> runs = runs(recordings);
      write(file, summaries(runs), options.withSpan(span(runs)));
    } catch (IOException | IllegalArgumentException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()), e);
    }
    return files.status();
  }

  private List<Recording> runs(List<Recording> recordings) {
    if (target.handout != null) {
      return List.of(which.one(recordings, "a handout"));
    }
    return flames ? List.of(which.one(recordings, "a flame graph")) : which.of(recordings);
  }

  private Path file() {
    for (Path file : Arrays.asList(target.png, target.svg, target.gif, target.handout)) {
      if (file != null) {
        return file;
      }
    }
    throw new CommandFailure(
        "say where the picture is to go: --png, --svg, --gif or --handout", null);
  }

  private List<RunSummary> summaries(List<Recording> runs) {
    List<RunSummary> summaries = new ArrayList<>();
    for (Recording run : runs) {
      String letter = runs.size() == 1 ? "" : RunSummary.letter(summaries.size());
      summaries.add(RunSummary.of(letter, run).in(language));
    }
    return summaries;
  }

  private void write(Path file, List<RunSummary> runs, RunPicture.Options options)
      throws IOException {
    if (target.handout != null) {
      new Handout(runs.getFirst()).write(file, scale);
      return;
    }
    if (target.gif != null) {
      AnimatedGif.Options moving = new AnimatedGif.Options(frames, width, 8, 200);
      ReplayFrames replay = new ReplayFrames(runs, theme, options, frames);
      AnimatedGif.write(hideFuture ? replay.hidingTheFuture() : replay, moving, file);
      return;
    }
    Picture picture =
        flames
            ? FlamePicture.of(runs.getFirst(), theme, width)
            : RunPicture.of(runs, theme, options);
    if (target.svg != null) {
      SvgFile.write(picture, file);
    } else {
      PngFile.write(picture, scale, file);
    }
  }

  private @Nullable TimeSpan span(List<Recording> runs) {
    if (from <= 0 && Double.isInfinite(to)) {
      return null;
    }
    if (!(from < to)) {
      throw new CommandFailure("the picture would end, at " + to + ", before it begins", null);
    }
    boolean timed = runs.getFirst().timed();
    if (runs.stream().anyMatch(run -> run.timed() != timed)) {
      throw new CommandFailure(
          "some of the file's runs have no time, so they have no stretch in common: choose one"
              + " with --run",
          null);
    }
    double unit = timed ? SECOND : 1;
    long end = runs.stream().mapToLong(run -> run.trace().end()).max().orElse(0);
    if (from * unit >= end) {
      throw new CommandFailure(
          "the picture would begin, at " + from + ", after the recording's end, " + end / unit,
          null);
    }
    return new TimeSpan((long) (Math.max(0, from) * unit), (long) Math.min(end, to * unit));
  }
}
