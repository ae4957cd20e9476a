package org.lockscope.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lockscope.format.input.ReadResult;
import org.lockscope.format.input.TraceFileException;
import org.lockscope.format.json.TraceEventWriter;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.session.Recording;
import org.lockscope.session.Verdict;

/** Several runs in one file. */
final class SeveralRunsTest {
  private static final String RUN =
      "{\"version\":1,\"kinds\":[\"BEGIN\"],\"threads\":[[\"t\",false]],\"events\":[0,1,0,0,0,0]}";

  private static byte[] written(List<Recording> recordings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TraceEventWriter(recordings).write(out);
    return out.toByteArray();
  }

  private static byte[] appendAndArticle() throws Exception {
    return written(
        List.of(
            Recordings.run(RunSettings.DEFAULT),
            Recordings.run(RunSettings.DEFAULT.withPlacement(LockPlacement.article()))));
  }

  private static String runs(int count) {
    return "{\"lockscope\":[" + String.join(",", Collections.nCopies(count, RUN)) + "]}";
  }

  @Test
  void eachComesBackWithNothingLostAndInOrder() throws Exception {
    List<Recording> written =
        List.of(
            Recordings.run(RunSettings.DEFAULT.withPlacement(LockPlacement.article())),
            Recordings.run(RunSettings.DEFAULT),
            Recordings.random(5, 3, 200));
    ReadResult result = Recordings.read(written(written));
    assertThat(result.problem()).isNull();
    assertThat(result.notice()).isNull();
    assertThat(result.recordings())
        .extracting(Recording::name)
        .containsExactly("f.json #1", "f.json #2", "f.json #3");
    for (int i = 0; i < written.size(); i++) {
      Recordings.assertSame(result.recordings().get(i), written.get(i));
    }
    assertThat(written(result.recordings())).isEqualTo(written(renamed(written)));
  }

  /** The name is the one thing that a file gives. */
  private static List<Recording> renamed(List<Recording> recordings) {
    return Stream.iterate(0, i -> i + 1)
        .limit(recordings.size())
        .map(i -> recordings.get(i).named("f.json #" + (i + 1)))
        .toList();
  }

  @Test
  void oneIsWrittenAsItAlwaysWas() throws Exception {
    Recording run = Recordings.run(RunSettings.DEFAULT);
    assertThat(written(List.of(run))).isEqualTo(Recordings.written(run));
    assertThat(Recordings.read(runs(1)).recording().name()).isEqualTo("f.json");
  }

  @Test
  void otherToolsSeeAProcessForEachAndNoArrowTwice() throws Exception {
    List<Map<String, Object>> events =
        Json.asObjects(Objects.requireNonNull(Json.object(appendAndArticle()).get("traceEvents")));
    assertThat(events).extracting(event -> event.get("pid")).contains("1", "2");
    assertThat(events)
        .filteredOn(event -> Objects.equals(event.get("name"), "process_name"))
        .hasSize(2);
    List<Object> arrows =
        events.stream()
            .filter(event -> Objects.equals(event.get("ph"), "s"))
            .map(event -> Objects.requireNonNull(event.get("id")))
            .toList();
    assertThat(arrows).hasSizeGreaterThan(9).doesNotHaveDuplicates();
  }

  @Test
  void aFileThatIsCutGivesTheRunsBeforeWholeAndWhatThereIsOfTheLast() throws Exception {
    byte[] whole = appendAndArticle();
    int second = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf("\"events\"");
    ReadResult result = Recordings.read(Arrays.copyOf(whole, second + 500));
    assertThat(result.recordings()).hasSize(2);
    assertThat(result.problem()).startsWith("f.json #2: ").contains("it ends in the middle");
    assertThat(result.recordings().getFirst().verdict()).isInstanceOf(Verdict.None.class);
    assertThat(result.recordings().getLast().verdict()).isInstanceOf(Verdict.Unknown.class);
    ReadResult first = Recordings.read(Arrays.copyOf(whole, second - 10));
    assertThat(first.recordings()).hasSize(1);
    assertThat(first.problem()).contains("it ends in the middle");
  }

  @Test
  void noFileHoldsMoreRunsThanAreRead() throws Exception {
    assertThat(Recordings.read(runs(8)).recordings()).hasSize(8);
    ReadResult tooMany = Recordings.read(runs(9));
    assertThat(tooMany.recordings()).hasSize(8);
    assertThat(tooMany.problem()).contains("it holds more than 8 runs, at line 1");
    Recording run = Recordings.run(RunSettings.DEFAULT);
    assertThatThrownBy(() -> new TraceEventWriter(Collections.nCopies(9, run)))
        .hasMessage("a recording holds 1 to 8 runs, not 9");
  }

  @Test
  void dividingAFileGivesItNoMoreRoom() throws Exception {
    String name = "[\"" + "x".repeat(50_000) + "\",false],";
    String names = "{\"version\":1,\"threads\":[" + name.repeat(150) + "[\"t\",false]],";
    String run = names + "\"kinds\":[\"BEGIN\"],\"events\":[0,1,0,0,0,0]}";
    ReadResult result = Recordings.read("{\"lockscope\":[" + run + "," + run + "]}");
    assertThat(result.recordings()).hasSize(1);
    assertThat(result.problem()).contains("its names take more than");
  }

  @Test
  void whatIsNoRunIsRefusedWithItsPlace() throws Exception {
    assertThat(Recordings.read("{\"lockscope\":[" + RUN + ",7]}").problem())
        .startsWith("f.json: expected a run as an object, found a number, at line 1");
    assertThat(Recordings.read("{\"lockscope\":[" + RUN + ",{\"version\":3}]}").problem())
        .contains("it was written by a newer Lockscope");
    assertThatThrownBy(() -> Recordings.read("{\"lockscope\":[]}"))
        .isInstanceOf(TraceFileException.class)
        .hasMessage("f.json: it holds no slices, and no recording");
    assertThatThrownBy(() -> Recordings.read("{\"lockscope\":[[[[" + RUN))
        .hasMessageContaining("expected a run as an object, found an array");
  }
}
