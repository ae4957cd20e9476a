package org.lockscope.ui.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.lockscope.format.input.ReadResult;
import org.lockscope.format.json.TraceEventWriter;
import org.lockscope.lesson.PredictionsCsv;
import org.lockscope.lesson.Result;
import org.lockscope.say.RunSummary;
import org.lockscope.say.SuggestedName;
import org.lockscope.screen.Frame;
import org.lockscope.screen.RunFrame;
import org.lockscope.screen.RunId;
import org.lockscope.session.Recording;
import org.lockscope.ui.kit.Words;

/**
 * Saves recordings of what is on screen: of one run, of all in one file, or in a file each. For the
 * JavaFX thread.
 */
public final class RecordingSave {
  private static final List<String> ENDS = List.of(".json", ".json.gz");

  private final Words words;
  private final Supplier<Frame> frame;
  private final FileWriting writing;
  private final BiConsumer<RunId, String> saved;

  /**
   * Nothing is saved yet.
   *
   * @param frame what is shown
   * @param saved is told which run was written to which file
   */
  public RecordingSave(
      Words words, Supplier<Frame> frame, FileWriting writing, BiConsumer<RunId, String> saved) {
    this.words = words;
    this.frame = frame;
    this.writing = writing;
    this.saved = saved;
  }

  /** The runs that can be saved, the reference first. */
  List<RunFrame> runs() {
    return frame.get().runs();
  }

  /** Saves the run in focus. */
  void focused() {
    frame.get().focus().ifPresent(run -> together(List.of(run)));
  }

  /** Saves one of {@link #runs}, by its place among them. */
  void one(int place) {
    List<RunFrame> runs = runs();
    if (place < runs.size()) {
      together(List.of(runs.get(place)));
    }
  }

  /** Saves all runs on screen in one file. */
  void together() {
    together(runs());
  }

  private void together(List<RunFrame> runs) {
    writing.write(
        content(runs, ""),
        file -> {
          for (int i = 0; i < runs.size(); i++) {
            saved.accept(runs.get(i).id(), ReadResult.name(nameOf(file), i, runs.size()));
          }
        });
  }

  /** Saves all runs on screen in a file each. */
  void apart() {
    List<RunFrame> runs = runs();
    List<FileWriting.Content> each =
        runs.stream()
            .map(run -> content(List.of(run), "-" + run.whole().letter().toLowerCase(Locale.ROOT)))
            .toList();
    writing.writeEach(
        words.tell("file.saveApart"),
        each,
        (run, file) -> saved.accept(runs.get(run).id(), nameOf(file)));
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  private FileWriting.Content content(List<RunFrame> runs, String suffix) {
    List<RunSummary> summaries = runs.stream().map(RunFrame::whole).toList();
    List<Recording> recordings = summaries.stream().map(RunSummary::recording).toList();
    return new FileWriting.Content(
        words.tell("file.recording"),
        SuggestedName.of(summaries) + suffix,
        ENDS,
        file -> new TraceEventWriter(recordings).write(file));
  }

  /** Saves what was predicted. */
  public void predictions(List<Result> results) {
    List<RunSummary> shown = frame.get().whole();
    writing.write(
        new FileWriting.Content(
            words.tell("tour.predictions"),
            shown.isEmpty() ? "lockscope" : SuggestedName.of(shown),
            List.of(".csv"),
            file -> PredictionsCsv.write(results, file)));
  }
}
