package org.lockscope.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lockscope.event.Directory;
import org.lockscope.event.Task;
import org.lockscope.format.Recordings;
import org.lockscope.format.input.ReadResult;
import org.lockscope.format.input.TraceFileException;
import org.lockscope.session.Recording;
import org.lockscope.trace.Intervals;

/** Trace Event files of other tools. */
final class ForeignTraceTest {
  private static List<String> words(Recording recording) {
    return recording.trace().lanes().stream()
        .flatMap(
            lane ->
                Recordings.words(lane.activity()).stream().map(word -> lane.name() + ": " + word))
        .toList();
  }

  private static String slice(String fields) {
    return "{\"pid\":1,\"tid\":1," + fields + "}";
  }

  @Test
  void slicesOfEachThreadBecomeCallsOfItsLane() throws IOException {
    ReadResult result =
        Recordings.read(
            "{\"otherData\":{\"a\":[1,{\"b\":2}]},\"traceEvents\":["
                + "{\"ph\":\"X\",\"name\":\"outer\",\"ts\":100,\"dur\":50.5,\"pid\":7,\"tid\":1,"
                + "\"args\":{\"name\":{\"deep\":1},\"x\":[]}},"
                + "{\"tid\":1,\"pid\":7,\"dur\":\"10\",\"ts\":\"110.0015\",\"name\":\"in\",\"ph\":\"X\"},"
                + "{\"ph\":\"B\",\"name\":\"in\",\"ts\":1.2e2,\"pid\":7,\"tid\":\"io\"},"
                + "{\"ph\":\"E\",\"ts\":130,\"pid\":7,\"tid\":\"io\"},"
                + "{\"ph\":\"E\",\"ts\":131,\"pid\":7,\"tid\":\"io\"},"
                + "{\"ph\":\"s\",\"id\":1,\"ts\":130,\"pid\":7,\"tid\":1},"
                + "{\"ph\":\"C\",\"name\":\"n\",\"ts\":NaN,\"args\":{\"v\":NaN}},null,7,"
                + "{\"ph\":\"M\",\"name\":\"thread_name\",\"pid\":7,\"tid\":1,"
                + "\"args\":{\"name\":\"main\"}}],\"displayTimeUnit\":\"ms\"}");
    // A counter's time that is no number is no reason to end the reading of slices.
    assertThat(result.problem()).isNull();
    assertThat(result.notice())
        .isEqualTo(
            "f.json: 1 ends are of slices whose begin is missing; not shown, as lanes have no"
                + " place for them: 1 counter values, 1 ends of flows");
    Recording recording = result.recording();
    assertThat(recording.plan()).isNull();
    assertThat(recording.timed()).isTrue();
    assertThat(Recordings.tasks(recording)).containsExactly(Task.named("outer"), Task.named("in"));
    assertThat(words(recording))
        .containsExactly(
            "main: CALLING 0 0 0-10002",
            "main: CALLING 1 0 10002-20002",
            "main: CALLING 0 0 20002-50500",
            "thread io: CALLING 1 0 20000-30000");
  }

  @Test
  void threadsOfSeveralProcessesAreNamedWithTheirs() throws IOException {
    ReadResult result =
        Recordings.read(
            "[{\"ph\":\"X\",\"name\":\"f\",\"ts\":1,\"dur\":1,\"pid\":1,\"tid\":5},"
                + "{\"ph\":\"X\",\"name\":\"f\",\"ts\":2,\"dur\":1,\"pid\":2,\"tid\":5},"
                + "{\"ph\":\"M\",\"name\":\"process_name\",\"pid\":2,\"args\":{\"name\":\"gpu\"}}]");
    assertThat(Recordings.lanes(result.recording()))
        .map(lane -> lane.substring(0, lane.indexOf('[')))
        .containsExactly("process 1 / thread 5", "gpu / thread 5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "]", ",", ",\n", " ,]"})
  void aBareArrayNeedsNoClosingBracket(String end) throws IOException {
    String two =
        slice("\"ph\":\"X\",\"name\":\"a\",\"ts\":1,\"dur\":1")
            + ","
            + slice("\"ph\":\"B\",\"name\":\"b\",\"ts\":4");
    ReadResult result = Recordings.read("[" + two + end);
    assertThat(result.problem()).isNull();
    assertThat(words(result.recording()))
        .containsExactly("thread 1: CALLING 0 0 0-1000", "thread 1: CALLING 1 0 3000-3000");
  }

  @Test
  void aFileThatWasCutWithinAnEventGivesThoseBefore() throws IOException {
    ReadResult result =
        Recordings.read(
            "[" + slice("\"ph\":\"X\",\"name\":\"a\",\"ts\":1,\"dur\":1") + ",{\"ph\":\"X");
    assertThat(result.problem()).startsWith("f.json: it ends in the middle, at line 1, column");
    assertThat(words(result.recording())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "-1e400",
        "99999999999999999999",
        "9223372036854775807",
        "123456789012345678901234567890.5",
        "\"soon\"",
        "\"\"",
        "NaN"
      })
  void aTimeThatCannotBeIsNamedWithItsPlace(String time) {
    String event = slice("\"ph\":\"X\",\"name\":\"a\",\"ts\":" + time);
    assertThatThrownBy(() -> Recordings.read("[\n" + event + "]"))
        .isInstanceOf(TraceFileException.class)
        .hasMessageStartingWith("f.json: ")
        .hasMessageContaining("at line 2, column");
  }

  @Test
  void aTimeNextToNothingIsNothing() throws IOException {
    ReadResult result =
        Recordings.read("[" + slice("\"ph\":\"X\",\"name\":\"a\",\"ts\":1e-999999999") + "]");
    assertThat(result.problem()).isNull();
  }

  @Test
  void timesThatLieTooFarApartEndTheReading() throws IOException {
    ReadResult result =
        Recordings.read(
            "["
                + slice("\"ph\":\"X\",\"name\":\"a\",\"ts\":0,\"dur\":1")
                + ","
                + slice("\"ph\":\"X\",\"name\":\"a\",\"ts\":-4e15,\"dur\":4e15")
                + ","
                + slice("\"ph\":\"X\",\"name\":\"b\",\"ts\":4e15,\"dur\":4e15")
                + "]");
    assertThat(result.problem()).contains("its times lie more than 36 years apart, at line 1");
  }

  @Test
  void anotherToolsTraceCanBeKeptAsOurs() throws IOException {
    Recording recording =
        Recordings.read("[" + slice("\"ph\":\"X\",\"name\":\"a\",\"ts\":1.5,\"dur\":2") + "]")
            .recording();
    byte[] written = Recordings.written(recording);
    Recordings.assertSame(Recordings.read(written).recording(), recording);
    assertThat(new String(written, StandardCharsets.UTF_8))
        .contains("{\"name\":\"a\",\"ph\":\"B\"", "{\"name\":\"a\",\"ph\":\"E\"");
  }

  @Test
  void anyNumberOfCallsAreToldApart() throws IOException {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < 5000; i++) {
      text.append(slice("\"ph\":\"X\",\"ts\":%d,\"dur\":1,\"name\":\"n%d\"".formatted(2 * i, i)));
      text.append(i == 4999 ? "]" : ",");
    }
    ReadResult result =
        TraceEventReader.read(
            "t.json",
            new java.io.ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
    Recording recording = result.recording();
    Intervals calls = recording.trace().lanes().getFirst().activity();
    Directory names = recording.trace().directory();
    assertThat(names.task(calls.detail(4094)).label()).isEqualTo("n4094");
    assertThat(names.task(calls.detail(4999)).label()).isEqualTo("n4999");
  }
}
