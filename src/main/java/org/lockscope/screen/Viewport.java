package org.lockscope.screen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.lockscope.trace.TimeSpan;

/**
 * Which stretch of a run's time is shown, and which were before. While nothing is chosen it is all
 * of it, however it grows. For one thread.
 */
public final class Viewport {
  private static final int MOST_VISITED = 100;
  private static final TimeSpan SECOND = new TimeSpan(0, 1_000_000_000);

  private final Runnable changed;
  private final Deque<Optional<TimeSpan>> back = new ArrayDeque<>();
  private final Deque<Optional<TimeSpan>> forward = new ArrayDeque<>();
  private TimeSpan whole = SECOND;
  private Optional<TimeSpan> chosen = Optional.empty();
  private boolean gliding;

  /**
   * A view of everything.
   *
   * @param changed called after each change but {@link #grow}
   */
  public Viewport(Runnable changed) {
    this.changed = changed;
  }

  /** Says how long everything is. */
  public void grow(TimeSpan everything) {
    whole = everything;
  }

  /** How long everything is. */
  public TimeSpan whole() {
    return whole;
  }

  /** What is shown. */
  public TimeSpan span() {
    return chosen.map(span -> span.within(whole)).orElse(whole);
  }

  /** Whether all is shown. */
  public boolean fits() {
    return chosen.isEmpty();
  }

  /** Goes to a stretch; the one before can be gone back to. */
  public void show(TimeSpan span) {
    go(Optional.of(span.within(whole)), false);
  }

  /** Shows everything. */
  public void fit() {
    go(Optional.empty(), false);
  }

  /** Goes closer to an instant, or further from it. */
  public void zoom(double factor, long about) {
    TimeSpan zoomed = span().zoomed(factor, about);
    boolean all = zoomed.length() >= whole.length();
    go(all ? Optional.empty() : Optional.of(zoomed.within(whole)), true);
  }

  /** Moves what is shown by a part of its length: to the right if positive. */
  public void pan(double part) {
    pan(Math.round(part * span().length()));
  }

  /** Moves what is shown by so many nanoseconds: to the right if positive. */
  public void pan(long nanos) {
    if (!fits()) {
      go(Optional.of(span().shifted(nanos).within(whole)), true);
    }
  }

  /** Goes to a stretch as one of many small moves. */
  public void drag(TimeSpan span) {
    go(Optional.of(span.within(whole)), true);
  }

  /** Moves what is shown no further than it takes for an instant to be in it. */
  public void reveal(long time) {
    TimeSpan span = span();
    if (!span.contains(time)) {
      long middle = time - span.length() / 2;
      go(Optional.of(new TimeSpan(middle, middle + span.length()).within(whole)), true);
    }
  }

  /** A run of small moves counts as one visit. */
  private void go(Optional<TimeSpan> to, boolean glide) {
    if (to.equals(chosen)) {
      return;
    }
    if (!(glide && gliding)) {
      back.push(chosen);
      forward.clear();
      if (back.size() > MOST_VISITED) {
        back.removeLast();
      }
    }
    gliding = glide;
    chosen = to;
    changed.run();
  }

  /** Goes to what was shown before, if there was something. */
  public void back() {
    visit(back, forward);
  }

  /** Takes the last {@link #back} back. */
  public void forward() {
    visit(forward, back);
  }

  private void visit(Deque<Optional<TimeSpan>> from, Deque<Optional<TimeSpan>> to) {
    if (!from.isEmpty()) {
      to.push(chosen);
      chosen = from.pop();
      gliding = false;
      changed.run();
    }
  }

  /** Forgets what was visited: another run is shown. */
  public void reset() {
    back.clear();
    forward.clear();
    chosen = Optional.empty();
    gliding = false;
  }
}
