package org.lockscope.scenario.deadlocks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.scenario.Eyes;
import org.lockscope.scenario.Ledger;
import org.lockscope.scenario.Sight;
import org.lockscope.scenario.Sight.Figure;
import org.lockscope.scenario.Sight.Finding;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;
import org.lockscope.text.Quantities;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Standstill;
import org.lockscope.trace.Standstills;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/** Who waits for whom, once nobody can act any more. */
final class DeadlocksEyes implements Eyes {
  private static final int ALIVE = 0;
  private static final int SENT = 1;
  private static final int RECEIVED = 2;
  private static final int COLUMNS = 3;
  private static final String END = ".end";

  private final Directory names;
  private final Standstills standstills = new Standstills();
  private final Ledger ledger = new Ledger(COLUMNS);
  private final long[] now = new long[COLUMNS];
  private int events;

  DeadlocksEyes(Directory names) {
    this.names = names;
  }

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    events++;
    standstills.event(thread, time, kind, site, object, operand);
    boolean answer = kind.ofChannel() && names.object(object).name().equals("answers");
    switch (kind) {
      case BEGIN -> now[ALIVE]++;
      case END -> now[ALIVE]--;
      case SEND -> now[SENT] += answer ? 1 : 0;
      case RECEIVE -> now[RECEIVED] += answer ? 1 : 0;
      default -> {
        return;
      }
    }
    ledger.set(events, time, now);
  }

  @Override
  public Sight at(Trace trace, Moment moment, Language language) {
    Phrases texts = Phrases.of(DeadlocksEyes.class, language);
    long[] then = ledger.at(moment);
    Standstill standstill = standstills.at(moment).orElse(null);
    List<Figure> figures = new ArrayList<>();
    figures.add(
        new Figure(
            texts.tell("figure.alive"),
            Quantities.count(then[ALIVE]),
            standstill == null ? "" : texts.tell("figure.alive.wait")));
    figures.add(new Figure(texts.tell("figure.sent"), Quantities.count(then[SENT]), ""));
    figures.add(new Figure(texts.tell("figure.received"), Quantities.count(then[RECEIVED]), ""));
    List<Finding> findings = new ArrayList<>();
    Standstills.Over over = standstills.over(moment);
    if (standstill != null) {
      say(
          texts.tell(
              "finding.standstill",
              standstill.waits().size(),
              Quantities.duration(standstill.since())),
          standstill,
          moment.time(),
          texts,
          trace,
          findings);
    } else if (over != null) {
      say(
          texts.tell(
              "finding.stood",
              Quantities.duration(over.standstill().since()),
              Quantities.duration(over.until())),
          over.standstill(),
          over.until(),
          texts,
          trace,
          findings);
    }
    String remark =
        standstill != null
            ? texts.tell("remark.standstill", Quantities.duration(standstill.since()))
            : texts.tell(then[ALIVE] > 0 || moment.events() == 0 ? "remark.runs" : "remark.ended");
    return new Sight(remark, figures, findings, List.of());
  }

  private void say(
      String first,
      Standstill standstill,
      long until,
      Phrases texts,
      Trace trace,
      List<Finding> findings) {
    findings.add(new Finding(first, null));
    standstill.waits().stream()
        .sorted(Comparator.comparingInt(Standstill.Wait::thread))
        .forEach(
            wait ->
                findings.add(
                    new Finding(
                        who(texts, wait, holder(trace, wait, standstill.since() + 1)),
                        new Sight.Place(wait.thread(), new TimeSpan(wait.since(), until)))));
  }

  private String who(Phrases texts, Standstill.Wait wait, @Nullable String holder) {
    String who = names.thread(wait.thread()).name();
    String what = names.object(wait.object()).name();
    return switch (wait.state()) {
      case SENDING -> texts.tell("finding.send", who, what);
      case RECEIVING ->
          what.endsWith(END)
              ? texts.tell("finding.end", who, what.substring(0, what.length() - END.length()))
              : texts.tell("finding.receive", who, what);
      default ->
          holder == null
              ? texts.tell("finding.waits", who, what)
              : texts.tell("finding.lock", who, what, holder);
    };
  }

  /** Who holds a lock at a time; null if nobody does. */
  private @Nullable String holder(Trace trace, Standstill.Wait wait, long time) {
    for (LockHistory lock : trace.locks()) {
      int hold = lock.lock() == wait.object() ? lock.holders().at(time) : -1;
      if (hold >= 0) {
        return names.thread(lock.holders().object(hold)).name();
      }
    }
    return null;
  }
}
