package org.lockscope.ui.window;

import java.util.Arrays;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.lockscope.session.RunEnvironment;

/**
 * Times the frames of the live window: the distance between pulses while a run of as many articles
 * as the first argument says goes on, the first second left out.
 */
public final class FrameTimes extends Application {
  /** Starts it: a main class that is an Application itself must be a module's. */
  static final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
      launch(FrameTimes.class, args);
    }
  }

  private static final int WARM_UP = 60;

  private final long[] intervals = new long[100_000];
  private int frames;
  private long last;
  private long started;

  @Override
  public void start(Stage stage) throws Exception {
    MainController controller = LockscopeApp.show(stage, RunEnvironment.REAL);
    stage.setWidth(1000);
    stage.setHeight(900);
    String articles = getParameters().getRaw().getFirst();
    ((TextField) stage.getScene().lookup("#articles")).setText(articles);
    controller.run();
    started = System.nanoTime();
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            long time = System.nanoTime();
            if (last != 0) {
              intervals[frames++] = time - last;
            }
            last = time;
            if (stage.getScene().lookup("#stop").isDisabled() && frames > WARM_UP) {
              stop();
              report(articles);
              controller.close();
              Platform.exit();
            }
          }
        };
    timer.start();
  }

  private void report(String articles) {
    long[] sorted = Arrays.copyOfRange(intervals, WARM_UP, frames);
    Arrays.sort(sorted);
    System.out.printf(
        "%s workers: %d frames in %.1f s, median %.1f ms, 95th %.1f ms, 99th %.1f ms, longest %.1f"
            + " ms%n",
        articles,
        sorted.length,
        (System.nanoTime() - started) / 1e9,
        at(sorted, 0.5),
        at(sorted, 0.95),
        at(sorted, 0.99),
        at(sorted, 1));
  }

  private static double at(long[] sorted, double part) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))] / 1e6;
  }
}
