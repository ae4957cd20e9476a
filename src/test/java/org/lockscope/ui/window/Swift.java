package org.lockscope.ui.window;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/**
 * TestFX with a robot that waits for what it did to be drawn, which takes one pulse: TestFX's own
 * sleeps 50 ms and more after each press and each release, and takes 200 steps to move.
 */
public final class Swift extends ApplicationExtension {
  static {
    System.setProperty("testfx.robot.move_max_count", "2");
  }

  private static final int PATIENCE_SECONDS = 30;

  /** Returns when what was asked of JavaFX before is done, laid out and drawn. */
  public static void settle() {
    CountDownLatch drawn = new CountDownLatch(1);
    Platform.runLater(() -> new Pulses(drawn).start());
    try {
      if (!drawn.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("JavaFX draws nothing");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Returns when a condition holds and is drawn. It is asked on the JavaFX thread: nodes that come
   * and go meanwhile cannot be looked up from another.
   */
  static void await(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS,
        TimeUnit.SECONDS,
        () ->
            WaitForAsyncUtils.asyncFx(condition::getAsBoolean)
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    settle();
  }

  /** A timer is called as a pulse begins: when it is called next, the first has been drawn. */
  private static final class Pulses extends AnimationTimer {
    private final CountDownLatch drawn;
    private boolean began;

    Pulses(CountDownLatch drawn) {
      this.drawn = drawn;
    }

    @Override
    public void handle(long now) {
      if (began) {
        stop();
        drawn.countDown();
      }
      began = true;
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    super.beforeEach(context);
    settle();
  }

  @Override
  public FxRobot interact(Runnable work) {
    super.interactNoWait(work);
    settle();
    return this;
  }

  @Override
  public FxRobot type(KeyCode... keys) {
    for (KeyCode key : keys) {
      push(key);
    }
    return this;
  }

  @Override
  public FxRobot push(KeyCode... combination) {
    Deque<KeyCode> pressed = new ArrayDeque<>();
    for (KeyCode key : combination) {
      robotContext().getKeyboardRobot().pressNoWait(key);
      pressed.push(key);
    }
    for (KeyCode key : pressed) {
      robotContext().getKeyboardRobot().releaseNoWait(key);
    }
    settle();
    return this;
  }

  @Override
  public FxRobot clickOn(String query, Motion motion, MouseButton... buttons) {
    moveTo(query, motion);
    return clickOn(buttons);
  }

  @Override
  public FxRobot clickOn(Node node, Motion motion, MouseButton... buttons) {
    moveTo(node, motion);
    return clickOn(buttons);
  }

  @Override
  public FxRobot clickOn(MouseButton... buttons) {
    press(buttons);
    return release(buttons);
  }

  @Override
  public FxRobot press(MouseButton... buttons) {
    robotContext().getMouseRobot().pressNoWait(buttons);
    settle();
    return this;
  }

  @Override
  public FxRobot release(MouseButton... buttons) {
    robotContext().getMouseRobot().releaseNoWait(buttons);
    settle();
    return this;
  }
}
