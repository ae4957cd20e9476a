package org.lockscope.format.std;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lockscope.event.Event;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventLog;
import org.lockscope.format.input.TraceFileException;

final class StdReaderTest {
  @TempDir Path folder;

  private static EventLog read(StdReader reader) throws IOException {
    EventLog seen = new EventLog();
    while (reader.next(seen)) {
      assertThat(reader.line()).isPositive();
    }
    return seen;
  }

  private static StdReader of(String text) throws IOException {
    return StdReader.of("t.std", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void everyOperationIsRead() throws IOException {
    StdReader reader =
        of(
            "T0|begin|0\r\n\nT0|fork(T 1)|1\nT0|acq(m)|2\nT0|w(results[0].size)|File.java:39\n"
                + "T0|rel(m)|3\nT 1|r(m)|7:2\nT0|join(T 1)|4\nT0|end(T0)|5");
    assertThat(read(reader).events())
        .extracting(Event::kind)
        .containsExactly(
            EventKind.FORK,
            EventKind.LOCK_ACQUIRE,
            EventKind.WRITE,
            EventKind.LOCK_RELEASE,
            EventKind.READ,
            EventKind.JOIN);
    assertThat(reader.directory().thread(1).name()).isEqualTo("T 1");
    assertThat(reader.directory().objects())
        .extracting(o -> o.kind() + " " + o.name())
        .containsExactly("LOCK m", "VARIABLE results[0].size", "VARIABLE m");
  }

  @Test
  void aTextLocationIsAFileAndALine() throws IOException {
    StdReader reader = of("a|w(x)|File.java:39\n");
    Event event = read(reader).events().getFirst();
    assertThat(reader.directory().site(event.site())).hasToString("File.java:39");
  }

  @Test
  void aGzippedFileIsReadAndItsPlacesAreLookedUp() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write("a|w(x)|12\n".getBytes(StandardCharsets.UTF_8));
    }
    Path file = folder.resolve("t.std");
    Files.write(file, zipped.toByteArray());
    Files.writeString(folder.resolve("t.locs.tsv"), "12\tMain.java:5:3\n");
    try (StdReader reader = StdReader.open(file)) {
      Event event = read(reader).events().getFirst();
      assertThat(reader.directory().site(event.site())).hasToString("Main.java:5:3");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a|w(x), expected thread|op(operand)|location",
    "nonsense, expected thread|op(operand)|location",
    "a|w|1, expected an operand",
    "a|w(x|1, expected ) after the operand",
    "a|write(x)|1, expected one of acq rel r w fork join"
  })
  void aBadLineIsNamedWithItsNumberAndWhatWasExpected(String line, String expected)
      throws IOException {
    StdReader reader = of("a|w(x)|1\n\n" + line + "\n");
    assertThatThrownBy(() -> read(reader))
        .isInstanceOf(TraceFileException.class)
        .hasMessageStartingWith("t.std: line 3: ")
        .hasMessageContaining(expected);
  }

  @Test
  void aLineWithoutEndIsRefusedInBoundedMemory() throws IOException {
    StdReader reader = of("a".repeat(200_000));
    assertThatThrownBy(() -> read(reader)).hasMessageContaining("line 1: a line is at most");
  }
}
