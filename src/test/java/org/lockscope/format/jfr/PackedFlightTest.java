package org.lockscope.format.jfr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jdk.jfr.Event;
import jdk.jfr.Name;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.file.TemporaryFile;
import org.lockscope.format.FlightRecordings;
import org.lockscope.format.RecordingFiles;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.ReadResult;
import org.lockscope.format.input.TraceFileException;
import org.lockscope.session.Recording;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.Trace;

/** Flight recordings as people keep them: packed, in parts, cut, and of programs that go on. */
final class PackedFlightTest {
  private static final int STATE = 64;

  @TempDir private static Path shared;
  @TempDir Path folder;

  /** Two recordings of one program, each of a chunk. */
  private static byte[] first = {};

  private static byte[] second = {};

  @BeforeAll
  static void record() throws Exception {
    first = recorded("one");
    second = recorded("two");
  }

  private static byte[] recorded(String thread) throws Exception {
    Path file =
        FlightRecordings.of(
            shared.resolve(thread),
            () ->
                FlightRecordings.started(thread, Thread.State.TERMINATED, () -> Thread.sleep(1))
                    .join());
    return Files.readAllBytes(file);
  }

  private Path file(String name, byte[]... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.write(part);
    }
    return Files.write(folder.resolve(name), bytes.toByteArray());
  }

  private static byte[] gzipped(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] zip(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write((byte[]) namesAndContents[i + 1]);
      }
    }
    return out.toByteArray();
  }

  private static byte[] with(byte[] recording, int at, int... bytes) {
    byte[] changed = recording.clone();
    for (int i = 0; i < bytes.length; i++) {
      changed[at + i] = (byte) bytes[i];
    }
    return changed;
  }

  private static List<String> lanes(Recording recording) {
    return recording.trace().lanes().stream().map(Lane::name).toList();
  }

  private static void assertWhole(Path file, String... threads) throws IOException {
    ReadResult result = RecordingFiles.open(file, Progress.NONE);
    assertThat(result.problem()).isNull();
    assertThat(lanes(result.recording())).contains(threads);
  }

  private static void assertRefused(Path file, String why) {
    assertThatThrownBy(() -> RecordingFiles.open(file, Progress.NONE))
        .isInstanceOf(TraceFileException.class)
        .hasMessageStartingWith(file + ": ")
        .hasMessageContaining(why)
        .hasMessageNotContaining("\n");
  }

  @Test
  void aGzippedRecordingIsReadWhateverItsName() throws IOException {
    assertWhole(file("a.jfr.gz", gzipped(first)), "one");
    assertWhole(file("a.jfr", gzipped(first)), "one");
  }

  @Test
  void theOneFileOfAZipFileIsRead() throws IOException {
    assertWhole(file("a.zip", zip("dir/", new byte[0], "dir/a.jfr", first)), "one");
    assertWhole(file("mac.zip", zip("a.jfr", first, "__MACOSX/._a.jfr", new byte[9])), "one");
    byte[] json = "[{\"ph\":\"X\",\"ts\":1,\"name\":\"a\"}]".getBytes(StandardCharsets.UTF_8);
    assertThat(RecordingFiles.open(file("j.zip", zip("a.json", json)), Progress.NONE).problem())
        .isNull();
    assertRefused(file("two.zip", zip("a.jfr", first, "b.jfr", second)), "several files");
    assertRefused(file("none.zip", zip("dir/", new byte[0])), "a zip file of no file");
    byte[] whole = zip("a.jfr", first);
    assertRefused(file("cut.zip", Arrays.copyOf(whole, whole.length - 30)), "cut off or damaged");
    int content = 30 + "a.jfr".length();
    assertRefused(file("damaged.zip", with(whole, content, 7)), "its zip is damaged after byte");
  }

  @Test
  void aFloodInAPackedRecordingIsStopped() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(bomb)) {
      zip.write("FLR\0\0\2\0\1".getBytes(StandardCharsets.ISO_8859_1));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(nothing);
      }
    }
    assertRefused(file("bomb.jfr.gz", bomb.toByteArray()), "unzips to more than 200 times");
  }

  @Test
  void ofAPackedRecordingThatIsCutTheWholeChunksAreRead() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(first);
    both.write(second);
    byte[] zipped = gzipped(both.toByteArray());
    Path cut = file("cut.jfr.gz", Arrays.copyOf(zipped, zipped.length - 2000));
    ReadResult result = RecordingFiles.open(cut, Progress.NONE);
    assertThat(result.problem()).startsWith(cut + ": its gzip is cut off after byte ");
    assertThat(lanes(result.recording())).contains("one").doesNotContain("two");
    assertRefused(file("short.jfr.gz", Arrays.copyOf(zipped, 3000)), "its gzip is cut off");
  }

  @Test
  void nothingUnpackedIsLeftBehind() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    List<Path> before = unpacked(temporary);
    assertWhole(file("a.jfr.gz", gzipped(first)), "one");
    assertThatThrownBy(
            () -> RecordingFiles.open(file("b.jfr.gz", gzipped(first)), bytes -> bytes == 0))
        .isInstanceOf(CancellationException.class);
    RecordingFiles.open(file("c.jfr", with(first, STATE, 1)), Progress.NONE);
    assertThat(unpacked(temporary)).isSubsetOf(before);
  }

  private static List<Path> unpacked(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder, TemporaryFile.PREFIX + "*.jfr")) {
      List<Path> found = new ArrayList<>();
      files.forEach(found::add);
      return found;
    }
  }

  @Test
  void severalRecordingsOfOneProgramAreOneRunInAnyOrder() throws IOException {
    Path one = file("a.jfr", first);
    Path two = file("b.jfr.gz", gzipped(second));
    ReadResult result = RecordingFiles.open(List.of(two, one), Progress.NONE);
    assertThat(result.problem()).isNull();
    assertThat(result.recording().name()).isEqualTo(two + " + " + one);
    assertThat(lanes(result.recording())).containsSubsequence("one", "two");
    // On one axis: each is as long as by itself, and what the second recorded comes after the
    // first.
    // The whole need not be longer than both: who waited all the while is in the second alone.
    long longest = Math.max(end(one), end(two));
    assertThat(result.recording().trace().end()).isGreaterThanOrEqualTo(longest);
    Intervals before = activity(result.recording(), "one");
    assertThat(before.end(before.size() - 1))
        .isLessThan(activity(result.recording(), "two").start(0));
    assertWhole(file("both.jfr", first, second), "one", "two");
  }

  private static Intervals activity(Recording recording, String lane) {
    return recording.trace().lanes().stream()
        .filter(each -> each.name().equals(lane))
        .findFirst()
        .orElseThrow()
        .activity();
  }

  private static long end(Path file) throws IOException {
    return RecordingFiles.open(file, Progress.NONE).recording().trace().end();
  }

  @Test
  void filesOfAnotherKindAreNotOneRun() throws IOException {
    Path json = Files.writeString(folder.resolve("a.json"), "[]");
    assertThatThrownBy(
            () -> RecordingFiles.open(List.of(file("a.jfr", first), json), Progress.NONE))
        .hasMessage(json + ": of several files, only flight recordings are read as one run");
  }

  @Test
  void ofSeveralFilesTheOneWithAProblemIsNamed() throws IOException {
    Path whole = file("a.jfr", first);
    Path longer = file("b.jfr", second, new byte[9]);
    ReadResult result = RecordingFiles.open(List.of(whole, longer), Progress.NONE);
    assertThat(result.problem()).contains(": b.jfr: it is cut short: the chunk at byte");
  }

  @Test
  void theVersionThatOldJdksWriteIsNamedAndWhichCanBeRead() throws IOException {
    assertRefused(
        file("old.jfr", with(first, 4, 0, 0, 0, 9)),
        "it is a flight recording of version 0.9, as Oracle's JDK 7 and 8 wrote them;"
            + " versions 1 and 2 can be read");
    assertRefused(
        file("new.jfr", with(first, 4, 0, 3, 0, 0)), "it is a flight recording of version 3.0;");
    ReadResult mixed =
        RecordingFiles.open(file("m.jfr", first, with(second, 4, 0, 0, 0, 9)), Progress.NONE);
    assertThat(mixed.problem()).contains("at byte %,d, it is".formatted(first.length));
    assertThat(lanes(mixed.recording())).contains("one");
  }

  @Test
  void aRecordingThatGoesOnIsReadAsFarAsItWasWritten() throws IOException {
    Path running = file("running.jfr", with(first, STATE, 3), new byte[500]);
    ReadResult result = RecordingFiles.open(running, Progress.NONE);
    assertThat(result.problem())
        .isEqualTo(
            running
                + ": it was never finished, as its program still runs, or crashed:"
                + " of the chunk at byte 0, what was written by then is shown");
    assertThat(lanes(result.recording())).contains("one");
    assertThat(Files.readAllBytes(running)[STATE]).isEqualTo((byte) 3);
  }

  @Test
  void aRecordingOfWhichNothingIsWrittenYetIsSaidToBeUnfinished() throws IOException {
    byte[] begun = with(first, STATE, 1);
    Arrays.fill(begun, 8, 32, (byte) 0);
    assertRefused(file("begun.jfr", begun), "nothing of the chunk at byte 0 can be read yet");
    ReadResult result = RecordingFiles.open(file("crashed.jfr", second, begun), Progress.NONE);
    assertThat(result.problem())
        .contains("nothing of the chunk at byte %,d can be read yet".formatted(second.length));
    assertThat(lanes(result.recording())).contains("two");
  }

  @Test
  void whatIsAfterADamagedChunkIsReadAndItsPlaceTold() throws IOException {
    byte[] damaged = first.clone();
    Arrays.fill(damaged, 68, 80, (byte) 0);
    ReadResult result = RecordingFiles.open(file("d.jfr", damaged, second), Progress.NONE);
    assertThat(result.problem()).contains("the event at byte 68 has an impossible length");
    assertThat(lanes(result.recording())).contains("two").doesNotContain("one");
  }

  /** An event with a text in it. */
  @Name("test.Said")
  private static final class Said extends Event {
    String text = "";
  }

  private static void say(String text) {
    Said said = new Said();
    said.text = text;
    said.commit();
  }

  @Test
  void aDamagedEventIsReadAroundAndItsPlaceTold() throws Exception {
    Path whole = folder.resolve("whole.jfr");
    FlightRecordings.of(
        whole,
        () -> {
          Thread.sleep(1);
          say("before");
          say("damaged-1");
          say("damaged-2");
          Thread.sleep(1);
          say("after");
        });
    byte[] damaged = Files.readAllBytes(whole);
    String bytes = new String(damaged, StandardCharsets.ISO_8859_1);
    for (String text : List.of("damaged-1", "damaged-2")) {
      damaged[bytes.indexOf(text) - 2] = 0x7f; // how it is encoded, which stands before its length
    }
    ReadResult result = RecordingFiles.open(file("e.jfr", damaged, second), Progress.NONE);
    assertThat(result.problem())
        .containsPattern(
            "the JDK makes no sense of 2 events \\(IOException\\), the first at byte [\\d,]+: they"
                + " are left out");
    int first =
        Integer.parseInt(
            String.valueOf(result.problem())
                .replaceAll(".*at byte ([\\d,]+):.*", "$1")
                .replace(",", ""));
    assertThat(first).isBetween(bytes.indexOf("before"), bytes.indexOf("damaged-1"));
    Trace read = result.recording().trace();
    Trace entire =
        RecordingFiles.open(file("f.jfr", Files.readAllBytes(whole), second), Progress.NONE)
            .recording()
            .trace();
    assertThat(read.events().size()).isEqualTo(entire.events().size());
    assertThat(lanes(result.recording())).contains("two");
  }

  @Test
  void whatTheJdksParserMakesNoSenseOfIsReadAroundAndItsPlaceTold() throws IOException {
    byte[] damaged = first.clone();
    // The metadata's own length, type and so on stay; of what they tell, nothing makes sense.
    int metadata = (int) ByteBuffer.wrap(first).getLong(24);
    Arrays.fill(damaged, metadata + 12, metadata + 60, (byte) 0x7f);
    ReadResult result = RecordingFiles.open(file("n.jfr", damaged, second), Progress.NONE);
    assertThat(result.problem()).contains("the JDK makes no sense of the chunk at byte 0 (");
    assertThat(lanes(result.recording())).contains("two");
    assertRefused(file("o.jfr", damaged), "the JDK makes no sense of it (");
  }
}
