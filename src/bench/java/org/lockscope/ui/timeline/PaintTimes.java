package org.lockscope.ui.timeline;

import java.util.Arrays;
import java.util.OptionalLong;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.lockscope.say.OwnRun;
import org.lockscope.say.RunSummary;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.screen.Screen;
import org.lockscope.screen.Viewport;
import org.lockscope.session.RunEnvironment;
import org.lockscope.session.RunFigures;
import org.lockscope.session.Times;
import org.lockscope.session.Verdict;
import org.lockscope.session.Work;
import org.lockscope.text.Language;
import org.lockscope.trace.ListHistory;
import org.lockscope.trace.SyntheticRun;
import org.lockscope.trace.Trace;

/**
 * The time on the application thread that a frame of a timeline of 1600 by 900 takes, while the
 * view zooms in and out a little at every pulse; and the time from a run's events to its first
 * frame. Argument: intervals/lanes, as in {@code 1000000/1000}.
 */
public final class PaintTimes extends Application {
  /** Starts the application from a class that is none, as the class path asks for. */
  public static final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
      launch(PaintTimes.class, args);
    }
  }

  private static final int WARM_UP = 100;
  private static final int FRAMES = 400;

  private final long[] times = new long[FRAMES];
  private int frame = -WARM_UP;

  @Override
  public void start(Stage stage) {
    String argument = getParameters().getRaw().getFirst();
    String[] sizes = argument.split("/");
    long building = System.nanoTime();
    Trace trace = SyntheticRun.of(Integer.parseInt(sizes[1]), Integer.parseInt(sizes[0]));
    RunFigures figures =
        new RunFigures(
            org.lockscope.session.Stage.COMPLETE,
            null,
            new Times(trace.end(), 0, new Times.LockTimes(0, 0)),
            trace.events().size(),
            OptionalLong.empty(),
            Verdict.none(0));
    RunSummary run =
        new OwnRun(
            "",
            "",
            new Work(RunSettings.DEFAULT, trace),
            figures,
            trace,
            new ListHistory(1, 2, 3),
            false,
            null,
            false,
            Language.ENGLISH);
    Screen screen =
        new Screen(Language.ENGLISH, RunEnvironment.REAL, RunSettings.DEFAULT, () -> {});
    screen.lineup().open(run);
    screen.pulse(System.nanoTime());
    TimelinePane pane = new TimelinePane(screen, lit -> {});
    Viewport viewport = screen.viewport();
    pane.show(screen.frame().runs().getFirst(), null);
    stage.setScene(new Scene(new StackPane(pane), 1600, 900));
    stage.show();
    pane.paint();
    System.out.printf(
        "%s: %.0f ms from events to the first frame%n",
        argument, (System.nanoTime() - building) / 1e6);
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        viewport.zoom(frame / 20 % 2 == 0 ? 1.05 : 1 / 1.05, trace.end() / 3);
        long before = System.nanoTime();
        pane.paint();
        if (frame >= 0) {
          times[frame] = System.nanoTime() - before;
        }
        frame++;
        if (frame == FRAMES) {
          stop();
          Arrays.sort(times);
          System.out.printf(
              "%s: application thread a frame: median %.2f ms, p99 %.2f ms%n",
              argument, times[FRAMES / 2] / 1e6, times[FRAMES * 99 / 100] / 1e6);
          screen.close();
          Platform.exit();
        }
      }
    }.start();
  }
}
