package org.lockscope.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lockscope.format.Recordings;
import org.lockscope.format.input.ReadResult;
import org.lockscope.session.Recording;

/** Slices of other tools that do not nest, and those of no thread. */
final class ForeignLanesTest {
  private static ReadResult read(String... events) throws IOException {
    return Recordings.read("[" + String.join(",", events) + "]");
  }

  private static String event(String phase, String name, double time, String more) {
    String named = name.isEmpty() ? "" : ",\"name\":\"" + name + "\"";
    String fields = more.isEmpty() ? "" : "," + more;
    return "{\"ph\":\"%s\",\"pid\":1,\"tid\":1,\"ts\":%s%s%s}"
        .formatted(phase, time, named, fields);
  }

  private static String slice(String name, double time, double duration) {
    return event("X", name, time, "\"dur\":" + duration);
  }

  private static String async(String phase, String name, double time, String id) {
    return event(phase, name, time, "\"cat\":\"c\",\"id\":\"" + id + "\"");
  }

  /** Each interval as {@code lane: name from-to}, in microseconds. */
  private static List<String> told(Recording recording) {
    return recording.trace().lanes().stream()
        .flatMap(
            lane ->
                Recordings.words(lane.activity()).stream()
                    .map(word -> word.split(" "))
                    .map(
                        word ->
                            lane.name()
                                + ": "
                                + recording
                                    .trace()
                                    .directory()
                                    .task(Integer.parseInt(word[1]))
                                    .label()
                                + " "
                                + word[3].replace("000", "")))
        .toList();
  }

  @Test
  void whatDoesNotNestStandsOnATrackOfItsOwnAndNothingIsCut() throws IOException {
    ReadResult result =
        read(slice("a", 1, 10), slice("b", 6, 10), slice("c", 7, 1), slice("d", 12, 1));
    assertThat(result.problem()).isNull();
    assertThat(told(result.recording()))
        .containsExactly(
            "thread 1: a 0-6",
            "thread 1: c 6-7",
            "thread 1: a 7-10",
            "thread 1: d 11-12",
            "thread 1 (2): b 5-15");
  }

  @Test
  void asManyTracksAreMadeAsOverlapAndStandBehindTheirLane() throws IOException {
    ReadResult result =
        read(
            slice("a", 1, 10),
            slice("b", 2, 10),
            slice("c", 3, 10),
            slice("d", 4, 1),
            "{\"ph\":\"X\",\"pid\":1,\"tid\":2,\"ts\":2,\"dur\":1,\"name\":\"e\"}");
    assertThat(result.problem()).isNull();
    assertThat(result.recording().trace().lanes())
        .extracting(lane -> lane.name())
        .containsExactly("thread 1", "thread 1 (2)", "thread 1 (3)", "thread 2");
  }

  @Test
  void moreThanFitOnTheTracksOfALaneAreCutAndThatIsTold() throws IOException {
    String[] events = new String[Slices.MOST_TRACKS + 3];
    for (int i = 0; i < events.length; i++) {
      events[i] = slice("s" + i, i + 1, 1000);
    }
    ReadResult result = read(events);
    assertThat(result.problem())
        .isEqualTo("f.json: 3 slices reach out of the one around them, and are cut off there");
    assertThat(result.recording().trace().lanes()).hasSize(Slices.MOST_TRACKS);
  }

  @Test
  void aSliceThatEndsBeforeItBeginsIsTold() throws IOException {
    assertThat(read(slice("c", 20, -3)).problem())
        .isEqualTo("f.json: 1 slices end before they begin");
  }

  @Test
  void anEndBelongsToTheInnermostSliceOfItsName() throws IOException {
    ReadResult result =
        read(
            event("B", "a", 1, ""),
            event("B", "b", 2, ""),
            event("E", "a", 5, ""),
            event("E", "b", 8, ""));
    assertThat(result.problem()).isNull();
    assertThat(told(result.recording())).containsExactly("thread 1: a 0-4", "thread 1 (2): b 1-7");
  }

  @Test
  void anEndWithoutANameBelongsToTheInnermostOfAll() throws IOException {
    ReadResult result =
        read(
            event("B", "a", 1, ""),
            event("B", "b", 2, ""),
            event("E", "", 5, ""),
            event("E", "", 8, ""));
    assertThat(result.problem()).isNull();
    assertThat(told(result.recording()))
        .containsExactly("thread 1: a 0-1", "thread 1: b 1-4", "thread 1: a 4-7");
  }

  @Test
  void anEndOfAnotherNameEndsTheInnermostAndThatIsTold() throws IOException {
    ReadResult result = read(event("B", "a", 1, ""), event("E", "z", 5, ""));
    assertThat(result.problem()).isNull();
    assertThat(result.notice())
        .isEqualTo("f.json: 1 ends have another name than the slice that they end");
    assertThat(told(result.recording())).containsExactly("thread 1: a 0-4");
  }

  @Test
  void atOneInstantNamesDecideAndThenTheFilesOrder() throws IOException {
    // One slice ends where the next begins, in either order; and one begins and ends at once.
    for (List<String> touching :
        List.of(
            List.of(event("E", "a", 5, ""), event("B", "b", 5, "")),
            List.of(event("B", "b", 5, ""), event("E", "a", 5, "")))) {
      ReadResult result =
          read(event("B", "a", 1, ""), touching.get(0), touching.get(1), event("E", "b", 8, ""));
      assertThat(result.problem()).isNull();
      assertThat(told(result.recording())).containsExactly("thread 1: a 0-4", "thread 1: b 4-7");
    }
    ReadResult instant =
        read(
            event("B", "a", 1, ""),
            event("B", "a", 5, ""),
            event("E", "a", 5, ""),
            event("E", "a", 8, ""));
    assertThat(told(instant.recording()))
        .containsExactly("thread 1: a 0-4", "thread 1: a 4-4", "thread 1: a 4-7");
  }

  @Test
  void theOrderInTheFileDoesNotMatterWhereTimesTell() throws IOException {
    ReadResult result =
        read(
            event("E", "b", 4, ""),
            event("E", "", 8, ""),
            event("B", "b", 2, ""),
            event("B", "a", 1, ""));
    assertThat(result.problem()).isNull();
    assertThat(told(result.recording()))
        .containsExactly("thread 1: a 0-1", "thread 1: b 1-3", "thread 1: a 3-7");
  }

  @Test
  void whatHasAnIdHasALaneOfItsOwnAndNests() throws IOException {
    ReadResult result =
        read(
            async("b", "load", 1, "0x1"),
            async("b", "parse", 2, "0x1"),
            async("b", "load", 2, "0x2"),
            async("n", "mark", 3, "0x1"),
            async("e", "parse", 4, "0x1"),
            async("e", "load", 6, "0x1"),
            async("e", "load", 9, "0x2"));
    assertThat(result.problem()).isNull();
    assertThat(result.notice())
        .isEqualTo("f.json: not shown, as lanes have no place for them: 1 instants");
    assertThat(told(result.recording()))
        .containsExactly(
            "load 0x1: load 0-1",
            "load 0x1: parse 1-3",
            "load 0x1: load 3-5",
            "load 0x2: load 1-8");
  }

  @Test
  void theOlderKindIsToldApartByItsNameToo() throws IOException {
    ReadResult result =
        read(
            async("S", "get", 1, "7"),
            async("S", "put", 2, "7"),
            async("T", "get", 3, "7"),
            async("F", "get", 5, "7"),
            async("F", "put", 6, "7"));
    assertThat(told(result.recording())).containsExactly("get 7: get 0-4", "put 7: put 1-5");
    assertThat(result.notice()).contains("1 steps");
  }

  @Test
  void anIdIsOfItsProcessUnlessItSaysThatItIsOfAll() throws IOException {
    String other = "{\"ph\":\"%s\",\"pid\":2,\"ts\":%d,\"name\":\"x\",\"cat\":\"c\",%s}";
    ReadResult local = read(async("b", "x", 1, "1"), other.formatted("e", 5, "\"id\":\"1\""));
    assertThat(local.notice())
        .isEqualTo(
            "f.json: 1 ends are of slices whose begin is missing;"
                + " 1 slices have no end, and go on to that of all");
    String global = "\"id2\":{\"global\":\"1\"}";
    ReadResult all =
        read(event("b", "x", 1, "\"cat\":\"c\"," + global), other.formatted("e", 5, global));
    assertThat(all.problem()).isNull();
    assertThat(told(all.recording())).containsExactly("x 1: x 0-4");
  }

  @Test
  void endsOfNoNameInADeepNestTakeNoLongTime() throws IOException {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < 100_000; i++) {
      text.append(event("B", "a", i + 1, "")).append(',');
    }
    for (int i = 0; i < 100_000; i++) {
      text.append(event("E", "z", 200_000 + i, "")).append(i == 99_999 ? ']' : ',');
    }
    assertThat(Recordings.read(text.toString()).notice()).contains("100,000 ends have another");
  }
}
