package org.lockscope.agent.rt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.watch.WatchedRun;

/** What finds no room in a spool is known to its reader. */
final class SpoolTest {
  private static final int CHUNK = 1 << 20;

  @TempDir private Path folder;

  @Test
  void whatFindsNoRoomIsCountedByThreadAndLeavesTheVerdictOpen() throws IOException {
    Spool spool = new Spool(folder, 1, false);
    WatchedRun run = new WatchedRun(folder, false, 10, race -> {});
    while (spool.take(3, CHUNK) != null) {
      run.poll(false);
      assertThat(run.lost()).isZero();
    }
    spool.lose(3);
    spool.lose(3);
    run.poll(false);
    spool.lose(5);
    run.poll(true);
    assertThat(run.lost()).isEqualTo(3);
    assertThat(run.gaps().lost()).isEqualTo(3);
    assertThat(run.gaps().first()).isEqualTo(1);
  }
}
