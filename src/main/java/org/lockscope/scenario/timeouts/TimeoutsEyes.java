package org.lockscope.scenario.timeouts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.lockscope.scenario.timeouts.TimeoutsProgram.Limit;
import org.lockscope.scenario.timeouts.TimeoutsProgram.Task;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;
import org.lockscope.text.Quantities;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Trace;

/** What became of each call, and which go on though nobody waits for them. */
final class TimeoutsEyes implements Eyes {
  private static final int CALLS = Task.values().length;
  private static final int ANSWERED = 0;
  private static final int TIMED_OUT = 1;
  private static final int GIVEN_UP = 2;
  private static final int STOPPED = 3;
  private static final int UNDER_WAY = 4;

  /** For how long calls were waited for in vain, in nanoseconds. */
  private static final int LOST = 5;

  /** Calls that go on after they were cancelled. */
  private static final int LATE = 6;

  private static final int COLUMNS = LATE + Elapsed.COLUMNS;

  /** What is known of an article's thread. */
  private static final class Article {
    final long begun;
    int made;

    /** The thread of the call that it waits for; -1 while it waits for none. */
    int call = -1;

    long asked;
    boolean stored;

    Article(long begun) {
      this.begun = begun;
    }
  }

  private final Setup setup;
  private final Directory names;
  private final Ledger ledger = new Ledger(COLUMNS);
  private final long[] now = new long[COLUMNS];
  private final Elapsed late = new Elapsed();
  private final Longest latest = new Longest();
  private final Longest vain = new Longest();
  private final Map<Integer, Article> articles = new HashMap<>();

  /** How threads' calls ended; of those that made none, that they were cancelled. */
  private final Map<Integer, Integer> outcomes = new HashMap<>();

  /** When calls were cancelled that have not ended, by their threads. */
  private final Map<Integer, Long> cancelled = new HashMap<>();

  private int events;

  TimeoutsEyes(Setup setup, Directory names) {
    this.setup = setup;
    this.names = names;
  }

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    events++;
    if (kind == EventKind.BEGIN && names.thread(thread).name().startsWith("article-")) {
      articles.put(thread, new Article(time));
      return;
    }
    if (kind == EventKind.CALL_END) {
      ended(thread, time, Operands.outcomeOf(operand));
      return;
    }
    if (kind == EventKind.END && !outcomes.containsKey(thread)) {
      ended(thread, time, Operands.CANCELLED); // if it is a call's, that was never made
    }
    Article article = articles.get(thread);
    if (article != null && of(article, thread, time, kind, object)) {
      write(time);
    }
  }

  /** Whether an event of an article's thread changes what is counted. */
  private boolean of(Article article, int thread, long time, EventKind kind, int object) {
    switch (kind) {
      case FORK -> {
        article.call = object;
        return false;
      }
      case RECEIVE_REQUEST -> {
        article.made++;
        article.asked = time;
        now[UNDER_WAY]++;
      }
      case RECEIVE -> {
        now[UNDER_WAY]--;
        int outcome = outcomes.getOrDefault(article.call, Operands.FAILED);
        now[outcome == Operands.OK ? ANSWERED : STOPPED]++;
        article.call = -1;
      }
      case LOCK_ABANDON -> {
        return abandoned(article, thread, time);
      }
      case APPEND_START -> {
        article.stored = true;
        now[GIVEN_UP] += CALLS - article.made;
      }
      case END -> {
        now[STOPPED] += article.stored ? 0 : CALLS - article.made;
        articles.remove(thread);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The wait for a call, or for the lock, ended without it: a time-out, or a stop. */
  private boolean abandoned(Article article, int thread, long time) {
    if (article.call < 0) {
      return false;
    }
    now[UNDER_WAY]--;
    if (inTime(article, time)) {
      now[STOPPED]++;
    } else {
      now[TIMED_OUT]++;
      now[LOST] += time - article.asked;
      vain.ended(events, thread, article.asked, time);
    }
    if (!outcomes.containsKey(article.call)) {
      cancelled.put(article.call, time);
      late.start(time);
    }
    article.call = -1;
    return true;
  }

  /** Whether a wait ended before its limit, so that only a stop can have ended it. */
  private boolean inTime(Article article, long time) {
    Limit limit = setup.get(TimeoutsKnobs.LIMIT);
    boolean call = time - article.asked < setup.get(TimeoutsKnobs.CALL) * 1_000_000L;
    boolean whole = time - article.begun < setup.get(TimeoutsKnobs.ARTICLE) * 1_000_000L;
    return switch (limit) {
      case CALL -> call;
      case ARTICLE -> whole;
      case BOTH -> call && whole;
    };
  }

  private void ended(int thread, long time, int outcome) {
    outcomes.put(thread, outcome);
    Long since = cancelled.remove(thread);
    if (since != null) {
      late.end(since, time);
      latest.ended(events, thread, since, time);
      write(time);
    }
  }

  private void write(long time) {
    late.write(now, LATE);
    ledger.set(events, time, now);
  }

  @Override
  public Sight at(Trace trace, Moment moment, Language language) {
    Phrases texts = Phrases.of(TimeoutsEyes.class, language);
    long[] then = ledger.at(moment);
    long all = (long) CALLS * setup.get(TimeoutsKnobs.ARTICLES);
    List<Figure> figures = new ArrayList<>();
    figures.add(
        figure(texts.tell("figure.answered"), then[ANSWERED], texts.tell("figure.of", all)));
    figures.add(figure(texts.tell("figure.timedOut"), then[TIMED_OUT], ""));
    figures.add(
        figure(texts.tell("figure.givenUp"), then[GIVEN_UP], texts.tell("figure.givenUp.why")));
    if (then[STOPPED] > 0) {
      figures.add(
          figure(texts.tell("figure.stopped"), then[STOPPED], texts.tell("figure.stopped.why")));
    }
    figures.add(figure(texts.tell("figure.underWay"), then[UNDER_WAY], ""));
    long settled = then[ANSWERED] + then[TIMED_OUT] + then[GIVEN_UP] + then[STOPPED];
    figures.add(figure(texts.tell("figure.toCome"), all - settled - then[UNDER_WAY], ""));
    Chart chart =
        new Chart(
            texts.tell("chart.title"),
            texts.tell("chart.time"),
            texts.tell("chart.calls"),
            true,
            List.of(
                ledger.series(texts.tell("chart.awaited"), UNDER_WAY, moment),
                ledger.series(texts.tell("chart.late"), LATE + 1, moment)));
    String remark = texts.tell("remark", then[ANSWERED], then[TIMED_OUT], then[GIVEN_UP], all);
    return new Sight(remark, figures, findings(texts, then, moment), List.of(chart));
  }

  private static Figure figure(String label, long count, String remark) {
    return new Figure(label, Quantities.count(count), remark);
  }

  private List<Finding> findings(Phrases texts, long[] then, Moment moment) {
    List<Finding> findings = new ArrayList<>();
    if (then[TIMED_OUT] > 0) {
      findings.add(
          new Finding(
              texts.tell("finding.vain", then[TIMED_OUT], Quantities.duration(then[LOST])),
              vain.place(moment)));
    }
    if (then[GIVEN_UP] > 0) {
      findings.add(new Finding(texts.tell("finding.givenUp", then[GIVEN_UP]), null));
    }
    long running = Elapsed.running(then, LATE);
    if (running > 0) {
      long sum = Elapsed.read(then, LATE, moment.time());
      findings.add(
          new Finding(texts.tell("finding.goOn", running, Quantities.duration(sum)), null));
    }
    Sight.@Nullable Place place = latest.place(moment);
    if (place != null) {
      findings.add(
          new Finding(
              texts.tell(
                  "finding.late",
                  Quantities.duration(latest.length(moment)),
                  names.thread(place.thread()).name()),
              place));
    }
    return findings;
  }
}
