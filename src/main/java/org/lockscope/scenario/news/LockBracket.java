package org.lockscope.scenario.news;

import java.util.Optional;
import org.lockscope.scenario.Bracket;
import org.lockscope.scenario.Change;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.Setup;

/** The lock, as a bracket around the steps that are done while it is held. */
final class LockBracket implements Bracket {
  private static final Step[] STEPS = Step.values();

  @Override
  public Knob<?> knob() {
    return NewsKnobs.PLACEMENT;
  }

  @Override
  public int steps() {
    return STEPS.length;
  }

  @Override
  public Optional<Span> span(Setup setup) {
    return setup.get(NewsKnobs.PLACEMENT) instanceof LockPlacement.Span(Step first, Step last)
        ? Optional.of(new Span(first.ordinal(), last.ordinal()))
        : Optional.empty();
  }

  @Override
  public boolean off(Setup setup) {
    return setup.get(NewsKnobs.PLACEMENT).equals(LockPlacement.none());
  }

  @Override
  public Change<?> around(Span span) {
    return LockPlacement.span(STEPS[span.first()], STEPS[span.last()]).chosen();
  }

  @Override
  public Change<?> away() {
    return LockPlacement.none().chosen();
  }

  @Override
  public Change<?> back() {
    return LockPlacement.append().chosen();
  }
}
