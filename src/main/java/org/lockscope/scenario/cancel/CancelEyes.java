package org.lockscope.scenario.cancel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.event.Operands;
import org.lockscope.scenario.Chart;
import org.lockscope.scenario.Eyes;
import org.lockscope.scenario.Ledger;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Sight;
import org.lockscope.scenario.Sight.Figure;
import org.lockscope.scenario.Sight.Finding;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;
import org.lockscope.text.Quantities;
import org.lockscope.trace.Moment;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/**
 * Where each article is. An article that was accepted is queued, or some thread has it in hand, or
 * it succeeded, failed or was cancelled: never two of these, never none.
 */
final class CancelEyes implements Eyes {
  private static final int QUEUED = 0;
  private static final int IN_HAND = 1;
  private static final int SUCCEEDED = 2;
  private static final int FAILED = 3;
  private static final int CANCELLED = 4;

  /** When it was stopped, and when workers were interrupted, in nanoseconds; 0 is not yet. */
  private static final int STOPPED = 5;

  private static final int INTERRUPTED = 6;

  /** 1 once the last thread has ended. */
  private static final int ENDED = 7;

  private static final int COLUMNS = 8;
  private static final List<String> FATES = List.of("succeeded", "failed", "cancelled");

  /** Beyond this a worker that was interrupted is called leaked. */
  private static final long LEAKED = 100_000_000;

  /** A worker, and when it ended: after which event, and at which time. */
  private static final class Worker {
    final int thread;
    final int begun;
    int ended = Integer.MAX_VALUE;
    long end = Long.MAX_VALUE;

    Worker(int thread, int begun) {
      this.thread = thread;
      this.begun = begun;
    }
  }

  private final Setup setup;
  private final Directory names;
  private final Ledger ledger = new Ledger(COLUMNS);
  private final long[] now = new long[COLUMNS];
  private final List<Worker> workers = new ArrayList<>();

  /** The article that a thread is about to send; 0 is none. */
  private final Map<Integer, Long> sending = new HashMap<>();

  /** The numbers that articles have in the queue; a file may name any. */
  private final Set<Long> articles = new HashSet<>();

  private int events;

  CancelEyes(Setup setup, Directory names) {
    this.setup = setup;
    this.names = names;
  }

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    events++;
    if (kind.ofChannel() && names.object(object).name().endsWith(".end")) {
      return; // threads tell each other their end
    }
    switch (kind) {
      case BEGIN -> {
        if (names.thread(thread).name().startsWith("worker-")) {
          workers.add(new Worker(thread, events));
        }
        return;
      }
      case END -> {
        end(thread, time);
        now[ENDED] = names.thread(thread).name().equals("main") ? 1 : 0;
      }
      case SEND_REQUEST -> {
        sending.put(thread, (long) Operands.article(operand));
        return;
      }
      case SEND -> {
        // Who hands on that no article follows has not asked to send.
        if (sending.getOrDefault(thread, 0L) == 0) {
          return;
        }
        sending.remove(thread);
        now[QUEUED] += articles.add(operand) ? 1 : 0;
      }
      case RECEIVE -> {
        if (!articles.remove(operand)) {
          return;
        }
        now[QUEUED]--;
        now[IN_HAND]++;
      }
      case APPEND_END -> {
        int fate = FATES.indexOf(names.object(object).name());
        if (fate < 0 || Operands.outcomeOf(operand) != Operands.OK) {
          return;
        }
        now[IN_HAND]--;
        now[SUCCEEDED + fate]++;
      }
      case PUBLISH -> {
        if (!names.object(object).name().equals(CancelScenario.PHASE)) {
          return;
        }
        now[operand == 1 ? STOPPED : INTERRUPTED] = time;
      }
      default -> {
        return;
      }
    }
    ledger.set(events, time, now);
  }

  private void end(int thread, long time) {
    for (Worker worker : workers) {
      if (worker.thread == thread) {
        worker.ended = events;
        worker.end = time;
      }
    }
  }

  @Override
  public Sight at(Trace trace, Moment moment, Language language) {
    Phrases texts = Phrases.of(CancelEyes.class, language);
    long[] then = ledger.at(moment);
    long accepted = then[QUEUED] + then[IN_HAND] + then[SUCCEEDED] + then[FAILED] + then[CANCELLED];
    String sum =
        texts.tell(
            "figure.sum",
            then[SUCCEEDED],
            then[FAILED],
            then[CANCELLED],
            then[QUEUED],
            then[IN_HAND]);
    List<Figure> figures =
        List.of(
            new Figure(texts.tell("figure.accepted"), Quantities.count(accepted), sum),
            figure(texts.tell("figure.succeeded"), then[SUCCEEDED]),
            figure(texts.tell("figure.failed"), then[FAILED]),
            figure(texts.tell("figure.cancelled"), then[CANCELLED]),
            figure(texts.tell("figure.queued"), then[QUEUED]),
            figure(texts.tell("figure.inHand"), then[IN_HAND]));
    Chart chart =
        new Chart(
            texts.tell("chart.title"),
            texts.tell("chart.time"),
            texts.tell("chart.articles"),
            true,
            List.of(
                ledger.series(texts.tell("figure.queued"), QUEUED, moment),
                ledger.series(texts.tell("figure.inHand"), IN_HAND, moment),
                ledger.series(texts.tell("figure.succeeded"), SUCCEEDED, moment),
                ledger.series(texts.tell("figure.failed"), FAILED, moment),
                ledger.series(texts.tell("figure.cancelled"), CANCELLED, moment)));
    return new Sight(
        remark(texts, then, accepted),
        figures,
        findings(texts, then, moment, accepted),
        List.of(chart));
  }

  private String remark(Phrases texts, long[] then, long accepted) {
    int all = setup.get(CancelKnobs.ARTICLES);
    if (then[ENDED] > 0) {
      return texts.tell("remark.ended", accepted, all);
    }
    if (then[INTERRUPTED] > 0) {
      return texts.tell("remark.interrupted");
    }
    return then[STOPPED] > 0
        ? texts.tell("remark.stopping")
        : texts.tell("remark.running", accepted, all);
  }

  private static Figure figure(String label, long count) {
    return new Figure(label, Quantities.count(count), "");
  }

  private List<Finding> findings(Phrases texts, long[] then, Moment moment, long accepted) {
    List<Finding> findings = new ArrayList<>();
    if (then[STOPPED] > 0) {
      findings.add(
          new Finding(
              texts.tell(
                  "finding.stopped",
                  Quantities.duration(then[STOPPED]),
                  accepted,
                  setup.get(CancelKnobs.ARTICLES)),
              null));
    }
    if (then[INTERRUPTED] > 0) {
      findings.add(
          new Finding(
              texts.tell(
                  "finding.interrupted",
                  Quantities.duration(then[INTERRUPTED] - then[STOPPED]),
                  then[CANCELLED],
                  then[QUEUED]),
              null));
      leaks(texts, then[INTERRUPTED], moment, findings);
    }
    return findings;
  }

  /** Names the workers that went on long after they were interrupted. */
  private void leaks(Phrases texts, long since, Moment moment, List<Finding> findings) {
    for (Worker worker : workers) {
      boolean goesOn = worker.ended > moment.events();
      long until = goesOn ? moment.time() : worker.end;
      if (worker.begun <= moment.events() && until - since > LEAKED) {
        String name = names.thread(worker.thread).name();
        String length = Quantities.duration(until - since);
        findings.add(
            new Finding(
                goesOn
                    ? texts.tell("finding.leaks", name, length)
                    : texts.tell("finding.leaked", name, length),
                new Sight.Place(worker.thread, new TimeSpan(since, until))));
      }
    }
  }
}
