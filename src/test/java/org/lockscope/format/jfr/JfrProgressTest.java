package org.lockscope.format.jfr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import jdk.jfr.Event;
import jdk.jfr.StackTrace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.format.FlightRecordings;
import org.lockscope.format.RecordingFiles;
import org.lockscope.format.input.Source;

/** How far the reading of a flight recording is, and its end before that of the file. */
final class JfrProgressTest {
  private static final int EVENTS = 200_000;
  private static final Path OPEN_FILES = Path.of("/proc/self/fd");

  @TempDir Path folder;

  @StackTrace(false)
  private static final class Step extends Event {}

  /** A recording of some megabytes. */
  private Path recorded() throws Exception {
    return FlightRecordings.of(
        folder.resolve("steps.jfr"),
        () -> {
          for (int i = 0; i < EVENTS; i++) {
            new Step().commit();
          }
        });
  }

  @Test
  void eachMegabyteIsToldOnceInOrderUpToTheWholeFile() throws Exception {
    Path file = recorded();
    List<Long> told = new ArrayList<>();
    RecordingFiles.open(file, told::add);
    List<Long> read = told.stream().filter(bytes -> bytes > 0).toList();
    assertThat(read).isSorted().doesNotHaveDuplicates().endsWith(Files.size(file));
    assertThat(read).hasSizeBetween(3, (int) (Files.size(file) / Source.STEP) + 1);
  }

  @Test
  void itEndsAtTheFirstNoBeforeTheFileIsReadOrWhileItIs() throws Exception {
    Path file = recorded();
    for (long enough : new long[] {0, Source.STEP, 2 * Source.STEP}) {
      List<Long> told = new ArrayList<>();
      assertThatThrownBy(
              () ->
                  RecordingFiles.open(
                      file,
                      bytes -> {
                        told.add(bytes);
                        return bytes < enough;
                      }))
          .isInstanceOf(CancellationException.class);
      assertThat(told).filteredOn(bytes -> bytes >= enough).hasSize(1);
      assertThat(told.getLast()).isLessThan(Files.size(file));
      assertNotOpen(file);
    }
  }

  /** Where the system tells what is open. */
  private static void assertNotOpen(Path file) throws Exception {
    if (!Files.isDirectory(OPEN_FILES)) {
      return;
    }
    try (var open = Files.newDirectoryStream(OPEN_FILES)) {
      for (Path descriptor : open) {
        if (Files.isSymbolicLink(descriptor)) {
          assertThat(Files.readSymbolicLink(descriptor)).isNotEqualTo(file.toRealPath());
        }
      }
    }
  }
}
