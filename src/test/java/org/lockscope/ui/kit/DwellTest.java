package org.lockscope.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lockscope.paint.Lit;
import org.lockscope.trace.State;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What the mouse only comes by is not pointed at. */
final class DwellTest {
  private static final Lit CALLS = new Lit(State.CALLING, 0);

  private final List<Optional<Lit>> passed = new CopyOnWriteArrayList<>();
  private final Dwell dwell = new Dwell(passed::add);

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private static void onFx(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(20_000, action);
  }

  @Test
  void onlyWhatItRestsOnIsPassedOn() throws Exception {
    onFx(
        () -> {
          dwell.accept(Optional.of(CALLS));
          assertThat(passed).isEmpty();
          dwell.accept(Optional.of(Lit.LOCK));
          assertThat(passed).isEmpty();
        });
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !passed.isEmpty());
    assertThat(passed).containsExactly(Optional.of(Lit.LOCK));
  }

  @Test
  void whatItHasLeftIsOutAtOnceAndDoesNotComeLater() throws Exception {
    onFx(
        () -> {
          dwell.accept(Optional.of(CALLS));
          dwell.accept(Optional.empty());
          assertThat(passed).containsExactly(Optional.empty());
          dwell.accept(Optional.of(Lit.LOCK));
        });
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> passed.size() == 2);
    assertThat(passed).containsExactly(Optional.empty(), Optional.of(Lit.LOCK));
  }
}
