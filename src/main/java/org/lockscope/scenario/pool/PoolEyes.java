package org.lockscope.scenario.pool;

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
import org.lockscope.scenario.Elapsed;
import org.lockscope.scenario.Eyes;
import org.lockscope.scenario.Ledger;
import org.lockscope.scenario.Longest;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Sight;
import org.lockscope.scenario.Sight.Figure;
import org.lockscope.scenario.Sight.Finding;
import org.lockscope.scenario.pool.PoolProgram.Placement;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;
import org.lockscope.text.Quantities;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Tally;
import org.lockscope.trace.Trace;

/** How long the queue is, how long workers wait for it, and how long what feeds it does. */
final class PoolEyes implements Eyes {
  private static final int QUEUED = 0;
  private static final int MOST_QUEUED = 1;
  private static final int LIVES = 2;
  private static final int IDLE = LIVES + Elapsed.COLUMNS;
  private static final int FEEDING = IDLE + Elapsed.COLUMNS;
  private static final int COLUMNS = FEEDING + Elapsed.COLUMNS;

  private final Setup setup;
  private final Directory names;
  private final Ledger ledger = new Ledger(COLUMNS);
  private final long[] now = new long[COLUMNS];
  private final Elapsed lives = new Elapsed();
  private final Elapsed idle = new Elapsed();
  private final Elapsed feeding = new Elapsed();
  private final Longest longestIdle = new Longest();

  /** When workers began, by their threads. */
  private final Map<Integer, Long> begun = new HashMap<>();

  /** Since when threads wait to receive or to send an article. */
  private final Map<Integer, Long> waiting = new HashMap<>();

  /** The article that a thread is about to send; 0 is none. */
  private final Map<Integer, Long> sending = new HashMap<>();

  /** The numbers that articles have in the queue; a file may name any. */
  private final Set<Long> articles = new HashSet<>();

  private int events;

  PoolEyes(Setup setup, Directory names) {
    this.setup = setup;
    this.names = names;
  }

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    events++;
    boolean worker = names.thread(thread).name().startsWith("worker-");
    if (kind.ofChannel() && names.object(object).name().endsWith(".end")) {
      return; // threads tell each other their end
    }
    switch (kind) {
      case BEGIN -> begin(worker, thread, time);
      case END -> end(worker, thread, time);
      case RECEIVE_REQUEST -> {
        waiting.put(thread, time);
        idle.start(time);
      }
      case RECEIVE -> {
        now[QUEUED] -= articles.remove(operand) ? 1 : 0;
        stopIdling(thread, time);
      }
      case SEND_REQUEST -> {
        sending.put(thread, (long) Operands.article(operand));
        if (Operands.article(operand) > 0) {
          waiting.put(thread, time);
          feeding.start(time);
        }
      }
      case SEND -> sent(thread, time, operand);
      case LOCK_ABANDON -> abandoned(worker, thread, time);
      default -> {
        return;
      }
    }
    now[MOST_QUEUED] = Math.max(now[MOST_QUEUED], now[QUEUED]);
    lives.write(now, LIVES);
    idle.write(now, IDLE);
    feeding.write(now, FEEDING);
    ledger.set(events, time, now);
  }

  private void begin(boolean worker, int thread, long time) {
    if (worker) {
      begun.put(thread, time);
      lives.start(time);
    }
  }

  private void end(boolean worker, int thread, long time) {
    Long start = begun.remove(thread);
    if (worker && start != null) {
      lives.end(start, time);
    }
  }

  private void sent(int thread, long time, long number) {
    if (sending.getOrDefault(thread, 0L) > 0) {
      now[QUEUED] += articles.add(number) ? 1 : 0;
    }
    Long since = waiting.remove(thread);
    if (since != null) {
      feeding.end(since, time);
    }
  }

  /** Who is stopped gives up a wait for the queue, or one for the lock, which is not ours. */
  private void abandoned(boolean worker, int thread, long time) {
    if (worker) {
      stopIdling(thread, time);
    } else {
      Long since = waiting.remove(thread);
      if (since != null) {
        feeding.end(since, time);
      }
    }
  }

  private void stopIdling(int thread, long time) {
    Long since = waiting.remove(thread);
    if (since != null) {
      idle.end(since, time);
      longestIdle.ended(events, thread, since, time);
    }
  }

  @Override
  public Sight at(Trace trace, Moment moment, Language language) {
    Phrases texts = Phrases.of(PoolEyes.class, language);
    long[] then = ledger.at(moment);
    Tally tally = trace.tally(moment);
    int all = setup.get(PoolKnobs.ARTICLES);
    long lived = Elapsed.read(then, LIVES, moment.time());
    long idled = Elapsed.read(then, IDLE, moment.time());
    List<Figure> figures =
        List.of(
            new Figure(
                texts.tell("figure.done"),
                Quantities.count(tally.appended()),
                texts.tell("figure.done.of", all)),
            new Figure(
                texts.tell("figure.queue"),
                Quantities.count(then[QUEUED]),
                texts.tell("figure.queue.most", then[MOST_QUEUED], setup.get(PoolKnobs.CAPACITY))),
            new Figure(
                texts.tell("figure.idle"),
                Quantities.percent(idled, lived),
                texts.tell(
                    "figure.idle.of", Quantities.duration(idled), Quantities.duration(lived))),
            new Figure(
                texts.tell("figure.lock"),
                Quantities.percent(tally.waits(), lived),
                Quantities.duration(tally.waits())));
    String remark =
        texts.tell(
            "remark", then[QUEUED], Elapsed.running(then, IDLE), setup.get(PoolKnobs.WORKERS));
    Chart chart =
        new Chart(
            texts.tell("chart.title"),
            texts.tell("chart.time"),
            texts.tell("chart.articles"),
            true,
            List.of(ledger.series(texts.tell("chart.queue"), QUEUED, moment)));
    return new Sight(remark, figures, findings(texts, then, tally, moment), List.of(chart));
  }

  private List<Finding> findings(Phrases texts, long[] then, Tally tally, Moment moment) {
    List<Finding> findings = new ArrayList<>();
    long lived = Elapsed.read(then, LIVES, moment.time());
    if (lived == 0) {
      return findings;
    }
    long idled = Elapsed.read(then, IDLE, moment.time());
    findings.add(
        new Finding(
            texts.tell(
                "finding.idle", Quantities.duration(idled), Quantities.percent(idled, lived)),
            longestIdle.place(moment)));
    int capacity = setup.get(PoolKnobs.CAPACITY);
    long fed = Elapsed.read(then, FEEDING, moment.time());
    findings.add(
        new Finding(
            then[MOST_QUEUED] == capacity
                ? texts.tell("finding.full", capacity, Quantities.duration(fed))
                : texts.tell("finding.room", then[MOST_QUEUED], capacity),
            null));
    if (setup.get(PoolKnobs.PLACEMENT) != Placement.NONE) {
      findings.add(
          new Finding(
              texts.tell(
                  "finding.lock",
                  Quantities.duration(tally.waits()),
                  Quantities.percent(tally.waits(), lived)),
              null));
    }
    return findings;
  }
}
