package org.lockscope.format.jfr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectInfo;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Site;
import org.lockscope.format.RecordingFiles;
import org.lockscope.format.Recordings;
import org.lockscope.format.input.Limits;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.RecordedNames;
import org.lockscope.format.input.TraceFileException;
import org.lockscope.format.json.ShownTrace;
import org.lockscope.format.json.TraceEventWriter;
import org.lockscope.say.IntervalTable;
import org.lockscope.say.RunSummary;
import org.lockscope.session.Recording;
import org.lockscope.trace.ForeignTask;
import org.lockscope.trace.Lane;
import org.lockscope.trace.State;
import org.lockscope.trace.Trace;

/** Which lanes and ribbons a flight recording has, and what becomes of samples and parks. */
final class JfrLanesTest {
  private static final Site TOP = new Site("HashMap.java", 42, 0, "java.util.HashMap.put", null);

  @TempDir Path folder;

  private final RecordedNames names = new RecordedNames(Limits.ofHeap());
  private final List<JfrSpan> spans = new ArrayList<>();

  private int thread(String name) throws TraceFileException {
    names.addThread(name, false);
    return names.threadCount() - 1;
  }

  private void span(JfrSpan.Kind kind, int thread, long start, long end, int object, int other) {
    spans.add(new JfrSpan(kind, thread, start, end, object, 0, other));
  }

  private Trace trace() {
    return JfrAssembly.of(new JfrTracks(spans, names.threadCount()), names, new JfrPauses())
        .trace();
  }

  @Test
  void theMainThreadComesFirstThenWhoDoesSomethingFirstAndOthersLast() throws Exception {
    int recorder = thread("JFR Periodic Tasks");
    int late = thread("late");
    int idle = thread("idle");
    int early = thread("early");
    int main = thread("main");
    thread("never seen");
    int sleep = ForeignTask.SLEEP.task();
    span(JfrSpan.Kind.TASK, recorder, 0, 5, sleep, JfrSpan.NOBODY);
    span(JfrSpan.Kind.SAMPLE, idle, 1, 1, 0, JfrSpan.NOBODY);
    span(JfrSpan.Kind.SAMPLE, late, 2, 2, 0, JfrSpan.NOBODY);
    span(JfrSpan.Kind.TASK, early, 3, 5, sleep, JfrSpan.NOBODY);
    span(JfrSpan.Kind.TASK, late, 6, 9, sleep, JfrSpan.NOBODY);
    span(JfrSpan.Kind.TASK, main, 7, 9, sleep, JfrSpan.NOBODY);
    assertThat(trace().lanes())
        .extracting(Lane::name)
        .containsExactly("main", "early", "late", "idle", "JFR Periodic Tasks");
  }

  @Test
  void locksWhoseHoldersAreKnownComeFirstAndTheLongestWaitedFor() throws Exception {
    int a = thread("a");
    int b = thread("b");
    for (int lock = 1; lock <= 3; lock++) {
      names.addObject(new ObjectInfo(lock, ObjectKind.LOCK, "lock-" + lock));
    }
    span(JfrSpan.Kind.PARKED, a, 0, 90, 1, JfrSpan.NOBODY);
    span(JfrSpan.Kind.ENTER, b, 0, 10, 2, a);
    span(JfrSpan.Kind.ENTER, b, 20, 60, 3, a);
    assertThat(trace().locks())
        .extracting(lock -> lock.name())
        .containsExactly("lock-3", "lock-2", "lock-1");
  }

  @Test
  void aSampleIsATickAtTheInnermostLineAndInterruptsNothing() throws Exception {
    int worker = thread("worker");
    span(JfrSpan.Kind.TASK, worker, 0, 10, ForeignTask.PINNED.task(), JfrSpan.NOBODY);
    span(JfrSpan.Kind.SAMPLE, worker, 5, 5, 0, JfrSpan.NOBODY);
    Lane lane = trace().lanes().getFirst();
    assertThat(lane.activity().size()).isEqualTo(1);
    assertThat(lane.activity().state(0)).isEqualTo(State.PINNED);
    assertThat(lane.samples().size()).isEqualTo(1);
    assertThat(lane.samples().start(0)).isEqualTo(5);
    assertThat(lane.samples().end(0)).isEqualTo(5);
  }

  @Test
  void whatAThreadIsParkedOnIsKnown() throws Exception {
    int worker = thread("worker");
    names.addObject(new ObjectInfo(1, ObjectKind.CONDITION, "CountDownLatch@1"));
    span(JfrSpan.Kind.TASK, worker, 0, 10, ForeignTask.PARK.task(), 1);
    Trace trace = trace();
    Lane lane = trace.lanes().getFirst();
    assertThat(lane.activity().state(0)).isEqualTo(State.PARKED);
    assertThat(trace.directory().object(lane.activity().object(0)).name())
        .isEqualTo("CountDownLatch@1");
  }

  @Test
  void aRecordingThatIsSavedAndOpenedAgainTellsTheSame() throws Exception {
    int worker = thread("worker");
    names.addObject(new ObjectInfo(1, ObjectKind.CONDITION, "CountDownLatch@1"));
    names.addSite(Site.UNKNOWN);
    names.addSite(TOP);
    int site = 1;
    span(JfrSpan.Kind.TASK, worker, 0, 10, ForeignTask.PARK.task(), 1);
    span(JfrSpan.Kind.TASK, worker, 20, 30, ForeignTask.FILE_READ.task(), JfrSpan.NOBODY);
    spans.add(new JfrSpan(JfrSpan.Kind.SAMPLE, worker, 15, 15, 0, site, JfrSpan.NOBODY));
    Recording written = Recording.of("x.jfr", trace(), true);
    ShownTrace shown = ShownTrace.of(written);
    shown.assertPerfettoTakesIt();
    assertThat(shown.of("X")).extracting(x -> x.get("name")).containsExactly("park", "file read");
    assertThat(shown.of("i")).extracting(i -> i.get("name")).containsExactly("HashMap.java:42");
    Path file = folder.resolve("x.json");
    new TraceEventWriter(written).write(file);
    Recording read = RecordingFiles.open(file, Progress.NONE).recording();
    assertThat(told(read))
        .isEqualTo(told(written))
        .isEqualTo(
            "worker is parked on CountDownLatch@1, worker file read,"
                + " worker found running at HashMap.java:42");
    assertThat(read.trace().events().kind(2)).isEqualTo(EventKind.SAMPLE);
  }

  @Test
  void aRecordingThatIsSavedAndOpenedAgainKeepsTheOrderOfLanesAndLocks() throws Exception {
    int early = thread("early");
    int main = thread("main");
    names.addObject(new ObjectInfo(1, ObjectKind.LOCK, "lock-1"));
    names.addObject(new ObjectInfo(2, ObjectKind.LOCK, "lock-2"));
    span(JfrSpan.Kind.PARKED, early, 0, 10, 1, JfrSpan.NOBODY);
    span(JfrSpan.Kind.PARKED, main, 20, 90, 2, JfrSpan.NOBODY);
    Recording written = Recording.of("x.jfr", trace(), true);
    Recording read = Recordings.read(Recordings.written(written)).recording();
    assertThat(read.trace().lanes()).extracting(Lane::name).containsExactly("main", "early");
    assertThat(read.trace().locks())
        .extracting(lock -> lock.name())
        .containsExactly("lock-2", "lock-1");
  }

  private static String told(Recording recording) {
    return new IntervalTable(RunSummary.of("", recording))
        .stream().map(row -> row.lane() + " " + row.what()).collect(Collectors.joining(", "));
  }
}
