package org.lockscope.ui.file;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.lockscope.say.RunSummary;
import org.lockscope.screen.RunId;
import org.lockscope.screen.Slots;
import org.lockscope.ui.kit.Background;
import org.lockscope.ui.kit.Reading;
import org.lockscope.ui.kit.Words;

/**
 * Opens recordings: files that are chosen, dropped or were open before, and those that come with
 * the application. A run that goes on is stopped first. For the JavaFX thread.
 */
public final class FileActions implements AutoCloseable {
  private final Words words;
  private final Background background;
  private final Runnable begins;
  private final Runnable ended;
  private final Consumer<List<RunSummary>> present;
  private final Consumer<String> say;
  private final Predicate<RunSummary> grown;
  private final Following following = new Following(this::readOn);
  private final List<Path> recent = new ArrayList<>();
  private @Nullable Reading reading;
  private int newestRun;

  /**
   * Nothing was opened yet.
   *
   * @param background reads the files
   * @param begins called when a reading begins
   * @param ended called when no file is being read any longer
   * @param present called with the runs that were read, if any
   * @param grown called with a run that was read on; says whether it is shown still
   * @param say is told how it goes, in a sentence
   */
  public FileActions(
      Words words,
      Background background,
      Runnable begins,
      Runnable ended,
      Consumer<List<RunSummary>> present,
      Predicate<RunSummary> grown,
      Consumer<String> say) {
    this.words = words;
    this.background = background;
    this.begins = begins;
    this.ended = ended;
    this.present = present;
    this.grown = grown;
    this.say = say;
  }

  /** The files opened last, the latest first. */
  public List<Path> recent() {
    return List.copyOf(recent);
  }

  /** Remembers files that were opened before. */
  public void remember(List<Path> files) {
    recent.addAll(files);
  }

  /** Whether a file is being read. */
  public boolean reading() {
    return reading != null;
  }

  /** Ends the reading of a file, if one is being read. */
  public void cancel() {
    if (reading != null) {
      reading.cancel();
    }
  }

  /**
   * Ends the reading if a run was started after it: a run is measured alone, and would be stopped
   * for the recording's sake.
   *
   * @param latest the run made last that is on screen; null if none is
   */
  public void yieldTo(@Nullable RunId latest) {
    if (latest != null && latest.number() > newestRun) {
      newestRun = latest.number();
      following.close();
      cancel();
    }
  }

  /** Asks which recordings to open, and opens them. */
  void askAndOpen(FileAsk ask) {
    openEach(ask.several(words.tell("file.choose")));
  }

  /** Opens a recording; what is wrong with it is said. */
  void open(Path file) {
    open(List.of(file));
  }

  /** As {@link #open(Path)}, of a recording in one or more files. */
  public void open(List<Path> files) {
    read(List.of(Reading.Job.of(files)), 1);
  }

  /** Opens a recording that its program still writes, and reads on as it grows. */
  public void follow(List<Path> files) {
    open(files);
    following.follow(files);
  }

  /** Reads files that are followed once more, if nothing else is being read; says whether. */
  private boolean readOn(List<Path> files) {
    if (reading != null) {
      return false;
    }
    Reading mine = new Reading(List.of(Reading.Job.of(files)));
    reading = mine;
    background.read(
        words,
        mine,
        (job, bytes) -> {},
        opened -> {
          if (mine.equals(reading)) {
            reading = null;
            show(opened.getFirst());
            ended.run();
          }
        });
    return true;
  }

  /** What could not be read this time may be whole the next. */
  private void show(Reading.Opened opened) {
    if (opened.runs().isEmpty()) {
      return;
    }
    if (!grown.test(opened.runs().getFirst())) {
      following.close();
      return;
    }
    String said = opened.said();
    say.accept(said == null ? words.tell("file.opened", opened.job().name()) : said);
  }

  /** Opens recordings beside each other, of a file each; no more than are kept. */
  void openEach(List<Path> files) {
    Stream<Path> kept = files.stream().limit(Slots.MOST_LISTED);
    read(kept.map(file -> Reading.Job.of(List.of(file))).toList(), files.size());
  }

  /** Opens a recording that comes with the application. */
  public void open(Sample sample) {
    String name = sample.text(words);
    read(List.of(new Reading.Job(name, List.of(), progress -> sample.read())), 1);
  }

  /**
   * Opens what jobs read. What an earlier reading came to is not told: it is ended for this one's
   * sake.
   *
   * @param asked how many were asked for; more than the jobs if some are left out
   */
  void read(List<Reading.Job> jobs, int asked) {
    if (jobs.isEmpty()) {
      return;
    }
    following.close();
    cancel();
    Reading mine = new Reading(jobs);
    reading = mine;
    background.read(
        words,
        mine,
        (job, bytes) -> {
          if (mine.equals(reading)) {
            say.accept(words.tell("file.openingRead", job.name(), bytes >> 20));
          }
        },
        opened -> {
          if (mine.equals(reading)) {
            reading = null;
            opened(opened, asked);
            ended.run();
          }
        });
    begins.run();
    say.accept(words.tell("file.opening", jobs.getFirst().name()));
  }

  private void opened(List<Reading.Opened> all, int asked) {
    List<Reading.Opened> read = all.stream().filter(each -> !each.runs().isEmpty()).toList();
    read.reversed().forEach(each -> used(each.job().files()));
    if (!read.isEmpty()) {
      present.accept(read.stream().flatMap(each -> each.runs().stream()).toList());
    }
    String said =
        all.stream()
            .map(Reading.Opened::said)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; "));
    if (asked > 1) {
      String count = words.tell("file.openedOf", read.size(), asked);
      say.accept(said.isEmpty() ? count : count + ": " + said);
    } else {
      String name = read.isEmpty() ? "" : read.getFirst().job().name();
      say.accept(said.isEmpty() ? words.tell("file.opened", name) : said);
    }
  }

  private void used(List<Path> files) {
    recent.removeAll(files);
    recent.addAll(0, files);
    while (recent.size() > SavedState.MOST_RECENT) {
      recent.removeLast();
    }
  }

  /** Takes files that are dropped on the window. */
  public void acceptDrops(Scene scene) {
    scene.setOnDragOver(
        drag -> {
          if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
          }
          drag.consume();
        });
    scene.setOnDragDropped(
        drag -> {
          openEach(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
          drag.setDropCompleted(true);
          drag.consume();
        });
  }

  /** Follows no file any more. */
  @Override
  public void close() {
    following.close();
  }
}
