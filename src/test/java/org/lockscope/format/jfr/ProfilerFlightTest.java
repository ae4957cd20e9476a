package org.lockscope.format.jfr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import jdk.jfr.Event;
import jdk.jfr.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.event.SampleState;
import org.lockscope.format.FlightRecordings;
import org.lockscope.format.RecordingFiles;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.ReadResult;
import org.lockscope.format.input.TraceFileException;
import org.lockscope.say.IntervalTable;
import org.lockscope.say.RunSummary;
import org.lockscope.session.Recording;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LockHistory;

/** Flight recordings that profilers write, and what their locks are called. */
final class ProfilerFlightTest {
  @Name("profiler.WallClockSample")
  static final class WallClockSample extends Event {
    Thread sampledThread = Thread.currentThread();
    String state = "";
  }

  /** Of the JDK's name, and lacking what that tells. */
  @Name("jdk.JVMInformation")
  static final class Virtual extends Event {
    long pid;
  }

  private static final class Mix {
    private static int paints;

    static synchronized void paint() {
      paints++;
    }

    static void paintInBlock() {
      synchronized (Mix.class) {
        paints++;
      }
    }
  }

  @TempDir Path folder;

  private static void sample(String state) {
    WallClockSample sample = new WallClockSample();
    sample.state = state;
    sample.commit();
  }

  @Test
  void samplesAloneMakeLanesThatTellWhatTheThreadWasFoundDoing() throws Exception {
    Path file =
        FlightRecordings.of(
            folder.resolve("wall.jfr"),
            () ->
                FlightRecordings.started(
                        "sampled",
                        Thread.State.TERMINATED,
                        () -> {
                          sample("STATE_RUNNABLE");
                          sample("STATE_SLEEPING");
                          sample("STATE_DEFAULT");
                        })
                    .join());
    ReadResult result = RecordingFiles.open(file, Progress.NONE);
    assertThat(result.problem()).isNull();
    Recording recording = result.recording();
    List<String> told =
        new IntervalTable(RunSummary.of("", recording))
            .stream().filter(row -> row.lane().equals("sampled")).map(row -> row.what()).toList();
    assertThat(told).hasSize(3);
    assertThat(told.get(0)).startsWith("found running at ProfilerFlightTest.java:");
    assertThat(told.get(1)).startsWith("found waiting at ProfilerFlightTest.java:");
    assertThat(told.get(2)).startsWith("found at ProfilerFlightTest.java:");
    assertThat(recording.trace().lanes().stream().flatMapToInt(ProfilerFlightTest::samples))
        .containsOnlyOnce(SampleState.RUNNING.code());
  }

  private static IntStream samples(Lane lane) {
    return IntStream.range(0, lane.samples().size()).map(lane.samples()::detail);
  }

  @Test
  void recordingsOfSeveralProgramsAreNotOneRun() throws Exception {
    List<Path> files =
        List.of(
            FlightRecordings.of(folder.resolve("a.jfr"), () -> program(12)),
            FlightRecordings.of(folder.resolve("b.jfr"), () -> program(34)));
    assertThatThrownBy(() -> RecordingFiles.open(files, Progress.NONE))
        .isInstanceOf(TraceFileException.class)
        .hasMessageContaining("they are of 2 programs (process 12, process 34)");
  }

  private static void program(long pid) {
    Virtual program = new Virtual();
    program.pid = pid;
    program.commit();
  }

  @Test
  void theMonitorOfAStaticSynchronizedMethodIsNamedByItsClass() throws Exception {
    Path file =
        FlightRecordings.of(
            folder.resolve("class.jfr"),
            () -> {
              for (FlightRecordings.Program entry :
                  List.<FlightRecordings.Program>of(Mix::paintInBlock, Mix::paint)) {
                CountDownLatch leave = new CountDownLatch(1);
                Thread holder =
                    FlightRecordings.started(
                        "holder",
                        Thread.State.WAITING,
                        () -> {
                          synchronized (Mix.class) {
                            leave.await();
                          }
                        });
                Thread waiter = FlightRecordings.started("waiter", Thread.State.BLOCKED, entry);
                leave.countDown();
                holder.join();
                waiter.join();
              }
            });
    assertThat(RecordingFiles.open(file, Progress.NONE).recording().trace().locks())
        .extracting(LockHistory::name)
        .contains("class Mix")
        .noneMatch(name -> name.startsWith("Class@"));
  }
}
