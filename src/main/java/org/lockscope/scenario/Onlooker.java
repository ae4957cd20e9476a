package org.lockscope.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lockscope.event.EventKind;
import org.lockscope.event.Operands;
import org.lockscope.text.Language;
import org.lockscope.trace.ListHistory;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Trace;

/**
 * A scenario's eyes on one run, and what they said last: a frame asks several times about the same
 * instant, and it is found once. Used as {@link Eyes} are.
 */
public final class Onlooker implements Eyes {
  /** Two runs are compared in two languages at most, as a whole and at an instant. */
  private static final int MOST = 4;

  private record Asked(Moment moment, Language language) {}

  private final Eyes eyes;

  /** Guarded by itself: any thread may ask about a run that has ended. */
  private final Map<Asked, Sight> said = new LinkedHashMap<>();

  private volatile boolean fulfilled = true;

  /** Somebody who looks through these eyes, at one run. */
  public Onlooker(Eyes eyes) {
    this.eyes = eyes;
  }

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    if (kind == EventKind.CALL_END && Operands.outcomeOf(operand) != Operands.OK) {
      fulfilled = false;
    }
    eyes.event(thread, time, kind, site, object, operand);
  }

  /** Whether every call that ended so far ended well. */
  public boolean fulfilled() {
    return fulfilled;
  }

  @Override
  public ListHistory list() {
    return eyes.list();
  }

  @Override
  public Sight at(Trace trace, Moment moment, Language language) {
    Asked asked = new Asked(moment, language);
    synchronized (said) {
      Sight known = said.get(asked);
      if (known == null) {
        known = eyes.at(trace, moment, language);
        if (said.size() == MOST) {
          said.remove(said.keySet().iterator().next());
        }
        said.put(asked, known);
      }
      return known;
    }
  }
}
