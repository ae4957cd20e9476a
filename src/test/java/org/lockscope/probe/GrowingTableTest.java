package org.lockscope.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What is added stays at its index, for every thread that saw the size. */
final class GrowingTableTest {
  @Test
  void holdsWhatWasAddedInItsOrder() {
    GrowingTable<Integer> table = new GrowingTable<>();
    for (int i = 0; i < 100_000; i++) {
      assertThat(table.add(i)).isEqualTo(i);
    }
    assertThat(table.size()).isEqualTo(100_000);
    for (int i = 0; i < table.size(); i++) {
      assertThat(table.get(i)).isEqualTo(i);
    }
  }

  @Test
  void hasNothingBeyondItsSize() {
    GrowingTable<String> table = new GrowingTable<>();
    table.add("only");
    assertThatThrownBy(() -> table.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> table.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aReaderSeesEveryElementBelowTheSizeItSaw() throws InterruptedException {
    GrowingTable<Integer> table = new GrowingTable<>();
    AtomicBoolean right = new AtomicBoolean(true);
    int all = 50_000;
    Thread reader =
        Thread.ofPlatform()
            .start(
                () -> {
                  int size = 0;
                  while (size < all) {
                    size = table.size();
                    right.compareAndSet(true, size == 0 || table.get(size - 1) == size - 1);
                  }
                });
    for (int i = 0; i < all; i++) {
      table.add(i);
    }
    reader.join();
    assertThat(right).isTrue();
  }
}
