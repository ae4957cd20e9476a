package org.lockscope.agent.rt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Room for events: as far as the reader has come, whatever chunks lie idle. */
@Timeout(20)
final class SpoolTest {
  private static final int CHUNK = 1 << 20;

  @TempDir Path folder;

  private static int segments(Spool spool, int chunks) {
    int taken = 0;
    while (taken < chunks && spool.take(1, CHUNK) != null) {
      taken++;
    }
    return taken * CHUNK / Wire.SEGMENT;
  }

  @Test
  void withoutAReaderTheRestIsDropped() {
    Spool spool = new Spool(folder, 2, false);
    assertThat(segments(spool, 100)).isEqualTo(2);
  }

  @Test
  void aChunkThatLiesIdleHoldsNobodyUp() throws Exception {
    Spool spool = new Spool(folder, 2, true);
    assertThat(spool.take(0, CHUNK)).isNotNull();
    try (RandomAccessFile reached =
        new RandomAccessFile(folder.resolve("reached").toFile(), "rw")) {
      reached.writeLong(Long.reverseBytes(5));
    }
    assertThat(folder.resolve("events.0")).exists();
    assertThat(segments(spool, 6 * Wire.SEGMENT / CHUNK)).isEqualTo(6);
  }
}
