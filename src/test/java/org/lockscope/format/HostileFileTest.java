package org.lockscope.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.format.input.Limits;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.ReadResult;
import org.lockscope.format.input.TraceFileException;
import org.lockscope.format.json.TraceEventReader;
import org.lockscope.scenario.news.RunSettings;

/** Files that mean no good, and files of a wrong kind. */
final class HostileFileTest {
  @TempDir Path folder;

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("f"), content);
  }

  private Path file(String content) throws IOException {
    return file(content.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zipped(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static void assertRefused(Path file, String why) {
    assertThatThrownBy(() -> RecordingFiles.open(file, Progress.NONE))
        .isInstanceOf(TraceFileException.class)
        .hasMessageStartingWith(file + ": ")
        .hasMessageContaining(why);
  }

  @Test
  void nestingWithoutEndIsRefused() throws IOException {
    assertRefused(file("[".repeat(1_000_000)), "nested too deep, at line 1, column 25");
    assertRefused(file("{\"a\":".repeat(1_000_000)), "nested too deep");
  }

  @Test
  void aHugeNameIsRefusedAndAHugeValueThatNobodyAsksForIsNot() throws IOException {
    String huge = "x".repeat(5_000_000);
    assertRefused(file("[{\"ph\":\"X\",\"ts\":1,\"name\":\"" + huge + "\"}]"), "too long");
    assertRefused(file("[{\"" + huge + "\":1}]"), "too long");
    ReadResult result =
        RecordingFiles.open(
            file("[{\"ph\":\"X\",\"ts\":1,\"args\":{\"screenshot\":\"" + huge + "\"}}]"),
            Progress.NONE);
    assertThat(result.problem()).isNull();
  }

  @Test
  void aMillionThreadNamesAreTooMany() throws IOException {
    StringBuilder text = new StringBuilder("[{\"ph\":\"X\",\"ts\":1,\"name\":\"a\"}");
    for (int i = 0; i < 1_000_000; i++) {
      text.append(",{\"ph\":\"M\",\"name\":\"thread_name\",\"tid\":").append(i);
      text.append(",\"args\":{\"name\":\"thread\"}}");
    }
    ReadResult result = RecordingFiles.open(file(text + "]"), Progress.NONE);
    assertThat(result.problem()).contains("it has more than 262,144 threads, at line 1");
    assertThat(result.recording().trace().lanes()).hasSize(1);
  }

  @Test
  void namesTakeNoMoreThanTheirShareOfMemory() throws IOException {
    StringBuilder text = new StringBuilder("{\"lockscope\":{\"version\":1,\"threads\":[");
    text.append(("[\"" + "x".repeat(50_000) + "\",false],").repeat(300));
    assertThatThrownBy(() -> Recordings.read(text + "]}}"))
        .hasMessageContaining("its names take more than 10 MB");
  }

  @Test
  void aTableOfTenMillionTasksIsStoppedBeforeItTakesTheMemory() throws IOException {
    byte[] begin = "{\"lockscope\":{\"version\":2,\"tasks\":[".getBytes(StandardCharsets.UTF_8);
    byte[] task = "[\"k\",\"label\",1,0.5],".getBytes(StandardCharsets.UTF_8);
    InputStream tasks =
        new InputStream() {
          private long at;

          @Override
          public int read() {
            long place = at++;
            if (place < begin.length) {
              return begin[(int) place];
            }
            long rest = place - begin.length;
            return rest < 10_000_000L * task.length ? task[(int) (rest % task.length)] : -1;
          }
        };
    assertThatThrownBy(() -> TraceEventReader.read("f.json", tasks, Recordings.LIMITS))
        .isInstanceOf(TraceFileException.class)
        .hasMessageContaining("its names take more than 10 MB");
  }

  @Test
  void aTableOfManyKindsIsStopped() {
    String kinds = "\"X\",".repeat(1000);
    assertThatThrownBy(
            () -> Recordings.read("{\"lockscope\":{\"version\":2,\"kinds\":[" + kinds + "1]}}"))
        .hasMessageContaining("there are more kinds of event than could be");
  }

  @Test
  void anUnzippedFloodIsStopped() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(bomb)) {
      zip.write('[');
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 200; i++) {
        zip.write(blanks);
      }
    }
    assertRefused(file(bomb.toByteArray()), "it unzips to more than 200 times its size");
  }

  @Test
  void aZippedFileThatIsCutOrDamagedGivesWhatItHas() throws Exception {
    byte[] whole = zipped(Recordings.written(Recordings.run(RunSettings.DEFAULT)));
    byte[] cut = Arrays.copyOf(whole, whole.length / 3);
    ReadResult result = RecordingFiles.open(file(cut), Progress.NONE);
    assertThat(result.problem()).contains("its gzip is cut off after byte ");
    assertRefused(file(Arrays.copyOf(whole, 5)), "its gzip header is damaged");
    assertRefused(file(Arrays.copyOf(whole, 30)), "its gzip is cut off");
  }

  @Test
  void moreEventsThanFitAreLeftOut() throws Exception {
    byte[] whole = Recordings.written(Recordings.run(RunSettings.DEFAULT));
    Limits limits = new Limits(50, 100, 100, 100, 1 << 20);
    ReadResult result = RecordingFiles.open(file(whole), Progress.NONE, limits);
    assertThat(result.recording().trace().events().size()).isEqualTo(50);
    assertThat(result.problem()).contains("it holds more than 50 events");
  }

  @Test
  void locksHeldWithoutEndAreLeftOut() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      text.append("T|acq(lock").append(i).append(")|1\n");
    }
    ReadResult result = RecordingFiles.open(file(text.toString()), Progress.NONE);
    assertThat(result.problem()).contains("a thread holds more than 1024 locks at once");
    assertThat(result.recording().trace().locks()).hasSize(1024);
  }

  @Test
  void progressIsToldAndCanEndTheReading() throws IOException {
    Path file = file("[{\"ph\":\"X\",\"ts\":1}" + ",{\"ph\":\"X\",\"ts\":1}".repeat(200_000) + "]");
    long[] seen = new long[1];
    RecordingFiles.open(
        file,
        bytes -> {
          assertThat(bytes).isGreaterThan(seen[0]);
          seen[0] = bytes;
          return true;
        });
    assertThat(seen[0]).isBetween(1L << 20, Files.size(file));
    assertThatThrownBy(() -> RecordingFiles.open(file, bytes -> false))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void filesOfOtherKindsAreNamed() throws IOException {
    assertRefused(file(""), "it looks like an empty file");
    assertRefused(file("PK\u0003\u0004rest"), "it is a zip file that is cut off or damaged");
    assertRefused(file("<html>"), "XML or HTML");
    assertRefused(file("Dear diary"), "text of another kind");
    assertRefused(file(new byte[] {10, 3, 0, 1, 2}), "a binary file");
    assertRefused(file(zipped(zipped("[]".getBytes(StandardCharsets.UTF_8)))), "a binary file");
    assertRefused(folder, "it is a folder");
    assertThatThrownBy(() -> RecordingFiles.open(folder.resolve("none"), Progress.NONE))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void sampledProfilesAreNamedForWhatTheyAre() throws IOException {
    assertRefused(
        file("{\"nodes\":[{\"id\":1}],\"startTime\":1,\"samples\":[1],\"timeDeltas\":[5]}"),
        "it is a sampled profile of V8 (.cpuprofile)");
    assertRefused(
        file("{\"$schema\":\"x\",\"shared\":{\"frames\":[]},\"profiles\":[]}"),
        "it is a profile in speedscope's own format");
    assertRefused(file("{\"nodes\":[]}"), "it holds no slices");
  }

  @Test
  void kindsAreToldByContent() throws IOException {
    assertThat(FileKind.of(file("\ufeff\n {"))).isEqualTo(FileKind.TRACE_EVENTS);
    assertThat(FileKind.of(file("[{"))).isEqualTo(FileKind.TRACE_EVENTS);
    assertThat(FileKind.of(file("\n\nT0|acq(m)|Main.java:5\n"))).isEqualTo(FileKind.STD);
    assertThat(FileKind.of(file(zipped("a|w(x)|1".getBytes(StandardCharsets.UTF_8)))))
        .isEqualTo(FileKind.STD);
    assertThat(FileKind.of(file("FLR\0\0"))).isEqualTo(FileKind.JFR);
  }
}
