package org.lockscope.screen;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lockscope.lesson.Lesson;
import org.lockscope.lesson.Tour;
import org.lockscope.say.RunSummary;
import org.lockscope.session.StagedRun;

/**
 * Leads through a tour on the screen: sets the controls to the step that is come to, hides what
 * would answer its question, starts its run, and notes how that ended. For one thread.
 */
public final class TourGuide implements AutoCloseable {
  private static final int NONE = -1;

  private final Screen screen;
  private final Tour tour;
  private final Runnable deaf;
  private boolean open;

  /** Whether what is on screen stays as it is until the tour is used. */
  private boolean rests;

  /** The page whose settings were put into the controls last. */
  private int setUp = NONE;

  /** The page whose question is open. */
  private int asked = NONE;

  /** The page of which the panel was turned to that it speaks of. */
  private int turned = NONE;

  /** In which words the tour was told last. */
  private Lesson told;

  /** The step's run, until it is known how it ended. */
  private @Nullable RunId run;

  /** A tour that nobody goes through yet. */
  public TourGuide(Screen screen, Tour tour) {
    this.screen = screen;
    this.tour = tour;
    this.told = tour.lesson();
    this.deaf = tour.listen(this::used);
    turn();
  }

  /** The tour is gone through from now on, or was left: then all is as the user had set it up. */
  public void setOpen(boolean on) {
    setOpen(on, on);
  }

  /**
   * As {@link #setOpen(boolean)}.
   *
   * @param seen whether it is seen beside the picture; where the presenter alone sees it, runs that
   *     are on screen stay there until it is used
   */
  public void setOpen(boolean on, boolean seen) {
    if (on != open || (rests && seen)) {
      open = on;
      rests = on && !seen && !screen.state().slots().shown().isEmpty();
      setUp = NONE;
      asked = NONE;
      follow();
    }
  }

  private void used() {
    boolean inOtherWords = !tour.lesson().equals(told);
    told = tour.lesson();
    rests &= inOtherWords; // who is told the same in another language has used nothing
    turn();
    follow();
  }

  /** Turns to what a step speaks of, once; the tour itself gives way to nothing. */
  private void turn() {
    if (tour.at() != turned) {
      turned = tour.at();
      if (screen.state().options().panel() != SideView.Panel.TOUR) {
        SideView.named(tour, false).ifPresent(screen.arranger()::turnTo);
      }
    }
  }

  private boolean leads() {
    return open && !rests;
  }

  /** Whether what would answer the tour's question is not to be told. */
  public boolean asks() {
    return screen.state().asking().open();
  }

  private void follow() {
    ask(leads() && tour.withholds() ? tour.at() : NONE);
    int page = leads() && !tour.atResult() ? tour.at() : NONE;
    if (page == NONE) {
      screen.leaveLesson();
    } else if (page != setUp) {
      screen.put(screen.state().editing().taught(tour.step().settings()));
    }
    setUp = page;
  }

  private void ask(int page) {
    if (page == NONE) {
      screen.put(Asking.NOTHING);
    } else if (page != asked) {
      screen.put(new Asking(true, screen.state().slots().listed()));
    }
    asked = page;
  }

  /**
   * Runs what the controls say. If that is the step, and it has not been measured, it is run as the
   * tour's own button does: predicted first, and measured.
   */
  public void run() {
    if (setsUp()) {
      start();
    } else {
      screen.run();
    }
  }

  /** Whether nothing is run before the step that the controls say is predicted. */
  public boolean waits() {
    return setsUp() && !tour.missing().isEmpty();
  }

  private boolean setsUp() {
    return leads()
        && screen.state().staging().scenario() == null
        && !tour.atResult()
        && tour.measured() == null
        && screen.state().editing().settings().equals(tour.step().settings());
  }

  /** Runs the step, if its question is answered and everything predicted. */
  public void start() {
    if (!tour.ready()) {
      return;
    }
    RunId id = screen.teach(tour.step().settings());
    StagedRun started = screen.own(id);
    if (started != null) {
      run = id;
      tour.begun(started.trace());
    }
  }

  /** Looks whether the step's run has ended, and notes what it came to. */
  public void look() {
    RunId id = run;
    if (id == null) {
      return;
    }
    Optional<RunSummary> ended =
        screen.frame().listed().stream()
            .filter(listed -> listed.id().equals(id))
            .map(Frame.Listed::run)
            .findFirst();
    if (ended.isPresent()) {
      run = null;
      RunSummary of = ended.get();
      tour.ended(of.trace(), of.stopped() ? null : of.figures());
    }
  }

  /** Leads no longer. */
  @Override
  public void close() {
    deaf.run();
  }
}
