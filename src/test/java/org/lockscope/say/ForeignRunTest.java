package org.lockscope.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.event.Task;
import org.lockscope.paint.Drawn;
import org.lockscope.paint.Theme;
import org.lockscope.picture.RunPicture;
import org.lockscope.probe.Recorder;
import org.lockscope.session.Recording;
import org.lockscope.session.Verdict;
import org.lockscope.text.Language;
import org.lockscope.trace.Lane;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

final class ForeignRunTest {
  private static Trace slices() {
    Recorder recorder = new Recorder(1);
    TraceBuilder builder = new TraceBuilder(recorder.directory());
    EventSink sink = builder;
    recorder.newThread("main", false);
    recorder.newTask(Task.named("parse"));
    recorder.newTask(Task.named("compile"));
    int thread = 0;
    sink.event(thread, 0, EventKind.BEGIN, 0, 0, 0);
    sink.event(thread, 1, EventKind.CALL_START, 0, 1, 0);
    sink.event(thread, 9, EventKind.CALL_END, 0, 1, 0);
    return builder.seal();
  }

  private static RunSummary read() {
    return RunSummary.of("", Recording.of("other.json", slices(), true));
  }

  @Test
  void aRecordingThatSaysNothingOfSettingsIsAnotherPrograms() {
    assertThat(read()).isInstanceOf(ForeignRun.class);
    assertThat(Captions.title(read())).isEqualTo("other.json");
  }

  @Test
  void itsCallsKeepTheirNamesWhenToldAndWhenSaved() {
    RunSummary run = read();
    Lane lane = run.trace().lanes().getFirst();
    assertThat(new Telling(run).of(new Hit.OfInterval(lane, lane.activity(), 0)).getFirst())
        .isEqualTo(lane.name() + ": compile");
    assertThat(run.recording().trace().directory().task(0).label()).isEqualTo("parse");
  }

  @Test
  void aRecordingWhoseTimeNumbersItsEventsIsSavedAsSuch() {
    Recording untimed = Recording.of("t.std", slices(), false);
    assertThat(RunSummary.of("", untimed).in(Language.GERMAN).recording().timed()).isFalse();
  }

  @Test
  void whereTheDetectorGaveUpNothingIsSaidOfRaces() {
    Verdict none = new Verdict.Unknown(Verdict.Reason.MALFORMED, "event 13: a thread joins itself");
    Recording recording = new Recording("t.std", slices(), null, null, null, none, false);
    RunSummary run = RunSummary.of("", recording);
    assertThat(Captions.verdict(run)).contains("is not known: event 13: a thread joins itself");
    assertThat(RunCards.of(List.of(run)).getLast())
        .isEqualTo(new FigureCard("Data races", "unknown", "event 13: a thread joins itself"));
    assertThat(run.recording().verdict()).isEqualTo(none);
  }

  @Test
  void lanesAreByTheNumbersOfTheirNamesInTheWindowAndInPictures() throws Exception {
    Recorder recorder = new Recorder(1);
    TraceBuilder builder = new TraceBuilder(recorder.directory());
    List<String> names = List.of("worker-10", "main", "worker-2", "http", "worker-1");
    for (int thread = 0; thread < names.size(); thread++) {
      recorder.newThread(names.get(thread), false);
      builder.event(thread, thread, EventKind.CALL_START, 0, 1, 0);
      builder.event(thread, 10 + thread, EventKind.CALL_END, 0, 1, 0);
    }
    RunSummary run = RunSummary.of("", Recording.of("other.json", builder.seal(), true));
    List<String> ordered = List.of("worker-1", "main", "worker-2", "http", "worker-10");
    assertThat(run.trace().lanes()).extracting(Lane::name).isEqualTo(ordered);
    assertThat(run.trace().lanes()).extracting(Lane::index).containsExactly(0, 1, 2, 3, 4);
    assertThat(run.trace().lanes()).extracting(Lane::thread).containsExactly(4, 1, 2, 3, 0);
    Drawn drawn = new Drawn();
    RunPicture.of(List.of(run), Theme.LIGHT, true).painter().accept(drawn);
    assertThat(drawn.texts().stream().filter(names::contains)).isEqualTo(ordered);
  }
}
