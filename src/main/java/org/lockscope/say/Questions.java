package org.lockscope.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.lockscope.event.Directory;
import org.lockscope.scenario.Results;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.scenario.news.Collector;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RandomSource;
import org.lockscope.scenario.news.Step;
import org.lockscope.session.Stage;
import org.lockscope.session.Verdict;
import org.lockscope.text.Quantities;
import org.lockscope.trace.Deadlock;

/**
 * What can be asked about a run that has ended: only that to which the run itself has the answer.
 */
public final class Questions {
  /** What is shorter than this part of the picture cannot be read from it. */
  private static final int READABLE = 100;

  private final RunSummary run;
  private final Words words;
  private final Lengths lengths;
  private final List<Question> questions = new ArrayList<>();

  private Questions(RunSummary run) {
    this.run = run;
    this.words = Words.of(run);
    this.lengths = Lengths.of(run);
  }

  /** The questions, from those that the picture answers to those that take thought. */
  public static List<Question> of(RunSummary run) {
    Questions asked = new Questions(run);
    asked.end();
    if (run instanceof OwnRun own) {
      asked.steps(own);
    }
    asked.longestWait();
    if (!(run instanceof OwnRun)) {
      asked.longestHold();
    }
    asked.deadlock();
    if (run instanceof OwnRun) {
      asked.results();
      asked.races();
      asked.forecast();
    }
    asked.open();
    return List.copyOf(asked.questions);
  }

  private void ask(String key, String answer) {
    questions.add(Question.of(words.tell(key), answer));
  }

  private void end() {
    if (lengths.timed()) {
      ask("handout.end", words.tell("handout.end.answer", length(run.trace().end())));
    }
  }

  private String length(long nanos) {
    return lengths.length(nanos);
  }

  private boolean readable(long nanos) {
    return lengths.timed() && nanos >= Math.max(1, run.trace().end() / READABLE);
  }

  private Directory names() {
    return run.trace().directory();
  }

  /** Where there is another lock, or another thread appends, "the lock" would be ambiguous. */
  private void steps(OwnRun own) {
    LockPlacement placement = own.settings().placement();
    if (placement instanceof LockPlacement.Pair
        || own.settings().collector() instanceof Collector.Channel
        || own.settings().random() == RandomSource.LOCKED) {
      return;
    }
    Stream<Question.Choice> steps =
        Arrays.stream(Step.values())
            .map(step -> new Question.Choice(words.step(step), placement.holds(step)));
    boolean none = placement.equals(LockPlacement.none());
    Question.Choice noLock = new Question.Choice(words.tell("handout.noLock"), none);
    questions.add(
        new Question(
            words.tell("handout.steps"), Stream.concat(steps, Stream.of(noLock)).toList(), ""));
  }

  private void longestWait() {
    LongestWait.of(run.trace())
        .filter(wait -> readable(wait.span().length()))
        .ifPresent(
            wait ->
                ask(
                    "handout.wait",
                    words.tell(
                        "handout.wait.answer",
                        wait.lane().name(),
                        length(wait.span().length()),
                        names().object(wait.lock()).name())));
  }

  /** Flight recordings tell some holds alone: asked is what can be seen. */
  private void longestHold() {
    Holding holding = Holding.of(run.trace());
    if (holding.thread() >= 0 && readable(holding.span().length())) {
      ask(
          "handout.hold",
          words.tell(
              "handout.hold.answer",
              names().thread(holding.thread()).name(),
              length(holding.span().length())));
    }
  }

  private void deadlock() {
    Deadlock deadlock = run.deadlock();
    if (deadlock != null) {
      ask(
          "handout.deadlock",
          words.tell(
              "handout.deadlock.answer", Captions.deadlock(deadlock, names(), run.language())));
    }
  }

  private void results() {
    Results results = run.figures().results();
    if (results == null || run.figures().stage() != Stage.COMPLETE) {
      return;
    }
    OptionalInt stored = results.count(Fate.STORED);
    OptionalInt lost = results.count(Fate.LOST);
    if (stored.isPresent() && lost.isPresent()) {
      String kept =
          lost.getAsInt() == 0
              ? words.tell("verdict.kept")
              : words.tell("verdict.lost", lost.getAsInt());
      questions.add(
          Question.of(
              words.tell("handout.results", results.items()),
              words.tell("handout.results.answer", stored.getAsInt(), results.items(), kept)));
    }
  }

  private void races() {
    Verdict verdict = run.figures().verdict();
    if (verdict.racyLocations().isEmpty()) {
      return; // nobody knows
    }
    boolean racy = verdict instanceof Verdict.Races;
    questions.add(
        new Question(
            words.tell("handout.race"),
            List.of(
                new Question.Choice(words.tell("handout.yes"), racy),
                new Question.Choice(words.tell("handout.no"), !racy)),
            words.tell(
                "handout.race.answer", new RaceWords(run.figures(), run.language()).summary())));
  }

  private void forecast() {
    boolean held = Holding.of(run.trace()).calls() > 0;
    LockPlacement placement = held ? LockPlacement.append() : LockPlacement.article();
    OptionalLong wall = Elsewhere.wall(run, placement);
    if (wall.isPresent()) {
      ask(
          held ? "handout.append" : "handout.article",
          words.tell(held ? "says.onAppend" : "says.onArticle", Quantities.duration(wall)));
    }
  }

  /** Everybody has their own answer; what the run speaks for is told, where it is known. */
  private void open() {
    String speaks = run instanceof OwnRun ? speaksFor() : "";
    ask(
        "handout.open",
        speaks.isEmpty()
            ? words.tell("handout.open.own")
            : words.tell("handout.open.answer", words.tell(speaks)));
  }

  private String speaksFor() {
    Verdict verdict = run.figures().verdict();
    if (run.deadlock() != null) {
      return "handout.open.deadlock";
    }
    if (verdict instanceof Verdict.Races) {
      return "handout.open.race";
    }
    if (Holding.of(run.trace()).calls() > 0) {
      return "handout.open.hold";
    }
    return verdict instanceof Verdict.None ? "handout.open.none" : "";
  }
}
