package org.lockscope.scenario.deadlocks;

import java.util.ArrayList;
import java.util.List;
import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.scenario.Eyes;
import org.lockscope.scenario.Ledger;
import org.lockscope.scenario.Sight;
import org.lockscope.scenario.Sight.Figure;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;
import org.lockscope.text.Quantities;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Trace;

/** Which threads live, and what became of the answers; that nobody can act is said of any run. */
final class DeadlocksEyes implements Eyes {
  private static final int ALIVE = 0;
  private static final int SENT = 1;
  private static final int RECEIVED = 2;
  private static final int COLUMNS = 3;

  private final Directory names;
  private final Ledger ledger = new Ledger(COLUMNS);
  private final long[] now = new long[COLUMNS];
  private int events;

  DeadlocksEyes(Directory names) {
    this.names = names;
  }

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    events++;
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
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure(texts.tell("figure.alive"), Quantities.count(then[ALIVE]), ""));
    figures.add(new Figure(texts.tell("figure.sent"), Quantities.count(then[SENT]), ""));
    figures.add(new Figure(texts.tell("figure.received"), Quantities.count(then[RECEIVED]), ""));
    String remark =
        then[ALIVE] > 0 || moment.events() == 0
            ? texts.tell("remark.runs", then[ALIVE])
            : texts.tell("remark.ended");
    return new Sight(remark, figures, List.of(), List.of());
  }
}
