package org.lockscope.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lockscope.agent.rt.Wire;

/** What is added to an event that was read already is handed on before what follows. */
final class SpoolChunkTest {
  private static final int SIZE = 4096;
  private static final int FIRST = Wire.CHUNK_HEADER;

  private final ByteBuffer bytes = ByteBuffer.allocateDirect(SIZE).order(ByteOrder.LITTLE_ENDIAN);
  private final SpoolChunk chunk = new SpoolChunk(bytes, 5, 0, SIZE);
  private final List<String> taken = new ArrayList<>();
  private int at = FIRST;

  private final SpoolFiles.Sink sink =
      new SpoolFiles.Sink() {
        @Override
        public void event(int thread, long time, int kind, int site, int object, long operand) {
          taken.add("%d at %d: %d of %d".formatted(thread, time, kind, object));
        }

        @Override
        public void elements(
            int thread, long time, int kind, int site, int object, int block, long mask) {
          taken.add(
              "%d at %d: %d of %d, block %d: %s"
                  .formatted(thread, time, kind, object, block, Long.toBinaryString(mask)));
        }
      };

  private void write(long start, int kind, int object, long operand) {
    bytes.putLong(at, start);
    bytes.putLong(at + 8, ((long) kind << 56) | object);
    bytes.putLong(at + 16, operand);
    at += Wire.EVENT;
    bytes.putLong(FIRST - 16, at - FIRST);
  }

  private void settle() {
    bytes.putLong(FIRST - 24, at - FIRST);
  }

  private List<String> drained() {
    taken.clear();
    chunk.drain(sink);
    return List.copyOf(taken);
  }

  @Test
  void eventsThatAreNotFinalAreReadAndReadAgain() {
    bytes.putLong(FIRST - 8, 77);
    write(0b101, Wire.WRITE_BLOCK, 3, 2);
    assertThat(drained()).containsExactly("5 at 77: 15 of 3, block 2: 101");
    assertThat(drained()).isEmpty();
    bytes.putLong(FIRST, 0b111);
    settle();
    write(90, Wire.LOCK_RELEASE, 8, 1);
    settle();
    assertThat(drained()).containsExactly("5 at 77: 15 of 3, block 2: 10", "5 at 90: 6 of 8");
    assertThat(drained()).isEmpty();
  }

  @Test
  void aChunkIsFullOnlyWhenItsLastEventIsFinal() {
    while (SIZE - at >= Wire.EVENT) {
      write(1, Wire.READ_BLOCK, 3, at);
    }
    drained();
    assertThat(chunk.full()).isFalse();
    bytes.putLong(at - Wire.EVENT, 0b11);
    settle();
    assertThat(drained()).hasSize(1);
    assertThat(chunk.full()).isTrue();
  }
}
