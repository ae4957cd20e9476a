package org.lockscope.format.jfr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.lockscope.format.FlightRecordings;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.TraceFileException;

/** A damaged recording gives a result or one sentence. */
final class JfrFuzzProperties {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static @Nullable Path file;
  private static byte[] whole = {};

  @BeforeContainer
  static void record() throws IOException, InterruptedException {
    file = Files.createTempFile("lockscope", ".jfr");
    Object monitor = new Object();
    FlightRecordings.of(
        file,
        () -> {
          Thread.sleep(1);
          Thread waiter;
          synchronized (monitor) {
            waiter =
                FlightRecordings.started(
                    "waiter",
                    Thread.State.BLOCKED,
                    () -> {
                      synchronized (monitor) {
                        Thread.sleep(1);
                      }
                    });
          }
          waiter.join();
        });
    whole = Files.readAllBytes(file);
  }

  @AfterContainer
  static void clean() throws IOException {
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }

  /** Two chunks: what the second one shares with the first is skipped, not read. */
  private static byte[] twice() {
    byte[] twice = Arrays.copyOf(whole, 2 * whole.length);
    System.arraycopy(whole, 0, twice, whole.length, whole.length);
    return twice;
  }

  /** Flips bytes, cuts, repeats or overwrites a stretch, once or a few times. */
  private static byte[] damaged(Random random) {
    byte[] bytes = random.nextBoolean() ? whole.clone() : twice();
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      // Headers are short and matter most.
      int at = random.nextInt(random.nextInt(4) == 0 ? 68 : bytes.length);
      int length = 1 + random.nextInt(Math.min(bytes.length - at, 1 << random.nextInt(12)));
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes[at] = (byte) random.nextInt();
        case 2 -> bytes = Arrays.copyOf(bytes, Math.max(70, at));
        case 3 -> {
          byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
          System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
          bytes = longer;
        }
        default -> {
          int from = random.nextInt(bytes.length - length + 1);
          System.arraycopy(bytes.clone(), from, bytes, at, length);
        }
      }
    }
    return bytes;
  }

  private static void assertReadOrRefused(long seed) {
    try {
      Path damaged = Files.write(Objects.requireNonNull(file), damaged(new Random(seed)));
      try {
        assertThat(JfrReader.read(damaged, Progress.NONE, 100_000, PATIENCE).trace().sealed())
            .isTrue();
      } catch (TraceFileException e) {
        assertThat(e)
            .hasMessageStartingWith(damaged + ": it ")
            .hasMessageNotContaining("\n")
            .message()
            .hasSizeLessThan(400);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Property(tries = 300)
  void aDamagedRecordingGivesAResultOrOneSentence(@ForAll long seed) {
    assertReadOrRefused(seed);
  }

  @Property(tries = 20_000)
  @Tag("long")
  void twentyThousandDamagedRecordingsGiveAResultOrOneSentence(@ForAll long seed) {
    assertReadOrRefused(seed);
  }
}
