package org.lockscope.ui.window;

import java.util.function.Consumer;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.testfx.api.FxRobot;

/**
 * Tests that look at one run in one window: each begins by undoing what another did to the view. A
 * test that starts runs of its own asks for a window of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SharedWindowTest extends WindowTest {
  private boolean opened;
  private boolean used;
  private boolean shared;

  /** A run, to its end, in a new window. */
  @FunctionalInterface
  public interface Preparation {
    /** Runs it. */
    void in(FxRobot robot) throws Exception;
  }

  /** Opens the window before the first; TestFX asks the test's own class which method does. */
  @Override
  public void open(Stage testStage) throws Exception {
    if (opened) {
      testStage.show();
    } else {
      super.open(testStage);
      opened = true;
    }
  }

  /** The run that all look at: made once, and then as it was shown first. */
  public void shareRun(FxRobot robot, Preparation run, Consumer<FxRobot> undo) throws Exception {
    if (shared) {
      undo.accept(robot);
    } else {
      ownWindow();
      run.in(robot);
      shared = true;
    }
  }

  /** A window in which nothing has run; the next test that shares has another. */
  public void ownWindow() throws Exception {
    if (used) {
      openAnew();
    }
    used = true;
    shared = false;
  }

  /** Not after each. */
  @Override
  void close() {}

  @AfterAll
  void closeLast() {
    super.close();
  }
}
