package org.lockscope.say;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.lockscope.text.Quantities;

/**
 * How far a run is, and what was recorded, in words.
 *
 * @param part how much of its work is done, 0 to 1; empty where that is not known
 * @param sentence what it has come to; empty where there is nothing to say
 * @param counted what was recorded
 */
public record RunProgress(OptionalDouble part, String sentence, List<String> counted) {
  /** Nothing. */
  public static final RunProgress NONE = new RunProgress(OptionalDouble.empty(), "", List.of());

  /** Copies the list. */
  public RunProgress {
    counted = List.copyOf(counted);
  }

  /**
   * Of a run made here, as it stands.
   *
   * @param run it
   * @param done how many of its articles are done
   * @param dropped how many of its events found no room
   * @param pausedAt where its picture stands still; negative if it does not
   */
  public static RunProgress of(OwnRun run, int done, long dropped, long pausedAt) {
    Words words = Words.of(run);
    int articles = run.items();
    String name =
        run.letter().isEmpty()
            ? words.tell("status.run")
            : words.tell("status.runOf", run.letter());
    String said = words.tell("status.done", name, done, articles);
    if (!run.live() && run.stopped()) {
      said = words.tell("status.stopped", said);
    }
    List<String> counted = new ArrayList<>();
    counted.add(words.tell("status.events", run.trace().events().size()));
    counted.add(words.tell("status.dropped", dropped));
    String seed = run.plan().setup().written().get("seed");
    if (seed != null) {
      counted.add(words.tell("status.seed", seed));
    }
    return new RunProgress(
        OptionalDouble.of(done / (double) articles),
        said + paused(run, pausedAt, words),
        List.copyOf(counted));
  }

  /**
   * Of a scenario's run made here, as it stands: how much of its work is done is not known.
   *
   * @param dropped how many of its events found no room
   * @param pausedAt where its picture stands still; negative if it does not
   */
  public static RunProgress of(StagedSummary run, long dropped, long pausedAt) {
    Words words = Words.of(run);
    return new RunProgress(
        OptionalDouble.empty(),
        Captions.title(run) + ": " + Captions.remark(run, null) + paused(run, pausedAt, words),
        List.of(
            words.tell("status.events", run.trace().events().size()),
            words.tell("status.dropped", dropped)));
  }

  private static String paused(RunSummary run, long at, Words words) {
    return at < 0
        ? ""
        : words.tell(
            run.live() ? "status.paused" : "status.pausedEnded",
            Quantities.duration(at),
            Quantities.duration(run.trace().end()));
  }

  /** Of a recording. */
  public static RunProgress of(RunSummary recording) {
    return new RunProgress(
        OptionalDouble.empty(),
        "",
        List.of(Words.of(recording).tell("status.events", recording.trace().events().size())));
  }
}
