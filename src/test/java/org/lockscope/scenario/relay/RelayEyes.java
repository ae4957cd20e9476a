package org.lockscope.scenario.relay;

import java.util.ArrayList;
import java.util.List;
import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Operands;
import org.lockscope.scenario.Chart;
import org.lockscope.scenario.Eyes;
import org.lockscope.scenario.Sight;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;
import org.lockscope.trace.Moment;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/** What there is to say about a relay. */
final class RelayEyes implements Eyes {
  /**
   * A leg that was run.
   *
   * @param event how many events there were with its end
   */
  private record Leg(int event, int thread, int baton, TimeSpan span) {}

  private record Waiting(int event, Chart.Point point) {}

  private final int legs;
  private final Directory names;
  private final List<Leg> run = new ArrayList<>();
  private final List<Waiting> queue = new ArrayList<>();
  private final List<Long> starts = new ArrayList<>();
  private int events;
  private int length;

  RelayEyes(int legs, Directory names) {
    this.legs = legs;
    this.names = names;
  }

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    events++;
    while (starts.size() <= thread) {
      starts.add(0L);
    }
    switch (kind) {
      case CALL_START -> starts.set(thread, time);
      case CALL_END -> {
        if (Operands.outcomeOf(operand) == Operands.OK) {
          TimeSpan span = new TimeSpan(starts.get(thread), time);
          run.add(new Leg(events, thread, Operands.article(operand), span));
        }
      }
      case SEND, RECEIVE -> {
        if (names.object(object).kind() == ObjectKind.CHANNEL) {
          length += kind == EventKind.SEND ? 1 : -1;
          queue.add(new Waiting(events, new Chart.Point(time / 1e9, length)));
        }
      }
      default -> {}
    }
  }

  @Override
  public Sight at(Trace trace, Moment moment, Language language) {
    Phrases texts = Phrases.of(RelayEyes.class, language);
    List<Leg> done = run.stream().filter(leg -> leg.event <= moment.events()).toList();
    List<Sight.Finding> findings = new ArrayList<>();
    if (done.size() == legs) {
      Leg last = done.getLast();
      findings.add(
          new Sight.Finding(
              texts.tell("finding.last", last.baton, names.thread(last.thread).name()),
              new Sight.Place(last.thread, last.span)));
    }
    List<Chart.Point> points =
        queue.stream().filter(each -> each.event <= moment.events()).map(Waiting::point).toList();
    return new Sight(
        texts.tell("remark", done.size(), legs),
        List.of(
            new Sight.Figure(
                texts.tell("figure.legs"),
                Phrases.count(done.size()),
                texts.tell("figure.legs.remark", legs))),
        findings,
        List.of(
            new Chart(
                texts.tell("chart.title"),
                texts.tell("chart.x"),
                texts.tell("chart.y"),
                true,
                List.of(new Chart.Series(texts.tell("chart.queue"), Chart.Style.STEPS, points)))));
  }
}
