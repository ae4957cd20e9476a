package org.lockscope.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.TraceFileException;
import org.lockscope.session.Recording;

/**
 * Damaged files: whatever was done to a valid one, the answer is a recording or one {@link
 * TraceFileException}, and it comes before long.
 */
final class ReaderFuzzProperties {
  private static final List<byte[]> SEEDS = seeds();
  private static final long LONGEST_NANOS = 20_000_000_000L;

  private static Path folder = Path.of("");

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("fuzz");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    Files.deleteIfExists(folder.resolve("f"));
    Files.deleteIfExists(folder);
  }

  private static List<byte[]> seeds() {
    byte[] ours = Recordings.written(Recordings.random(11, 4, 60));
    byte[] more = Recordings.written(Recordings.random(12, 3, 200));
    // The part for other tools alone is a file of another tool.
    String text = new String(ours, StandardCharsets.UTF_8);
    byte[] theirs =
        ("{" + text.substring(text.indexOf("\"displayTimeUnit\"")))
            .getBytes(StandardCharsets.UTF_8);
    byte[] pairs =
        ("[{\"ph\":\"B\",\"name\":\"a\",\"ts\":1,\"pid\":1,\"tid\":2},\n"
                + "{\"ph\":\"E\",\"ts\":2.25e1,\"pid\":1,\"tid\":2},{\"ph\":\"M\",\"pid\":1,"
                + "\"tid\":2,\"name\":\"thread_name\",\"args\":{\"name\":\"é\"}},")
            .getBytes(StandardCharsets.UTF_8);
    byte[] std =
        "T0|fork(T1)|1\nT1|acq(m)|A.java:3\nT1|w(x)|2\nT1|rel(m)|3\nT0|r(x)|4\nT0|join(T1)|5\n"
            .getBytes(StandardCharsets.UTF_8);
    String run = text.substring(text.indexOf(":{") + 1, text.indexOf(",\"displayTimeUnit"));
    byte[] several = ("{\"lockscope\":[" + run + "," + run + "]}").getBytes(StandardCharsets.UTF_8);
    return List.of(ours, more, theirs, pairs, std, several, zipped(ours), zipped(std));
  }

  private static byte[] zipped(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Flips, overwrites, cuts, repeats and removes, a few times. */
  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int i = random.nextInt(4); i >= 0 && bytes.length > 0; i--) {
      int at = random.nextInt(bytes.length);
      int length = random.nextInt(Math.min(64, bytes.length - at) + 1);
      switch (random.nextInt(6)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes[at] = (byte) "[]{}\",:-0199eE.|()\n\0".charAt(random.nextInt(19));
        case 2 -> bytes = Arrays.copyOf(bytes, at);
        case 3 -> bytes = spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
        case 4 -> bytes = spliced(bytes, at, at + length, new byte[0]);
        default ->
            bytes =
                spliced(
                    bytes, at, at, "9".repeat(random.nextInt(25)).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
    byte[] result = new byte[bytes.length - (to - from) + middle.length];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(middle, 0, result, from, middle.length);
    System.arraycopy(bytes, to, result, from + middle.length, bytes.length - to);
    return result;
  }

  private static void assertAnswered(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] whole = SEEDS.get(random.nextInt(SEEDS.size()));
    Path file = Files.write(folder.resolve("f"), damaged(whole, random));
    long start = System.nanoTime();
    try {
      for (Recording read : RecordingFiles.open(file, Progress.NONE).recordings()) {
        assertThat(read.trace().sealed()).isTrue();
        // What was read can be used: shown, told and written again.
        byte[] again = Recordings.written(read);
        assertThat(Recordings.events(Recordings.read(again).recording()))
            .isEqualTo(Recordings.events(read));
      }
    } catch (TraceFileException e) {
      assertThat(e.getMessage()).startsWith(file + ": ").doesNotContain("\n").hasSizeLessThan(600);
    }
    assertThat(System.nanoTime() - start).isLessThan(LONGEST_NANOS);
  }

  @Property(tries = 300)
  void aDamagedFileIsARecordingOrOneSentence(@ForAll long seed) throws IOException {
    assertAnswered(seed);
  }

  @Property(tries = 10_000)
  @Tag("long")
  void tenThousandDamagedFilesAre(@ForAll long seed) throws IOException {
    assertAnswered(seed);
  }
}
