package org.lockscope.say;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.lockscope.event.Directory;
import org.lockscope.scenario.Results;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.session.Stage;
import org.lockscope.session.Verdict;
import org.lockscope.sums.HoldSums;
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

  private void steps(OwnRun own) {
    own.plan()
        .scenario()
        .voice()
        .quiz(own.plan().setup(), own.language())
        .ifPresent(
            quiz ->
                questions.add(
                    new Question(
                        quiz.text(),
                        quiz.choices().stream()
                            .map(choice -> new Question.Choice(choice.text(), choice.right()))
                            .toList(),
                        "")));
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
    HoldSums holding = HoldSums.of(run.trace());
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
    Elsewhere.of(run).ifPresent(told -> questions.add(Question.of(told.question(), told.answer())));
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
    if (HoldSums.of(run.trace()).calls() > 0) {
      return "handout.open.hold";
    }
    return verdict instanceof Verdict.None ? "handout.open.none" : "";
  }
}
