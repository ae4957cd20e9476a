package org.lockscope.format.jfr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.event.Task;
import org.lockscope.format.RecordingFiles;
import org.lockscope.format.Recordings;
import org.lockscope.format.input.Progress;
import org.lockscope.scenario.news.NewsTasks;

/** What calls are for, in flight recordings of ours. */
final class JfrTasksTest {
  @TempDir Path folder;

  /** A call as a program with other tasks would record it. */
  @Name(JfrEvents.CALL)
  static final class Call extends Event {
    int article = 1;
    String task = "";

    static void of(String task) {
      Call call = new Call();
      call.task = task;
      call.commit();
    }
  }

  private List<Task> tasks(Runnable program) throws IOException {
    Path file = folder.resolve("own.jfr");
    try (Recording recording = new Recording()) {
      recording.enable(Call.class).withoutThreshold();
      recording.enable(JfrEvents.TaskEvent.class).withoutThreshold();
      recording.start();
      program.run();
      recording.stop();
      recording.dump(file);
    }
    return Recordings.tasks(RecordingFiles.open(file, Progress.NONE).recording());
  }

  @Test
  void theTableIsToldBeforeOrAfterTheCalls() throws IOException {
    Task fetch = new Task("fetch", "fetch it", 20, 0.7);
    Task store = new Task("store", "store", 200, 0.5);
    List<Task> read =
        tasks(
            () -> {
              JfrEvents.tell(List.of(fetch));
              Call.of("fetch");
              Call.of("store");
              JfrEvents.tell(List.of(store));
            });
    assertThat(read).containsExactlyInAnyOrder(fetch, store);
  }

  @Test
  void whatNobodyTellsIsTheNewsOrKnownByItsKey() throws IOException {
    List<Task> read =
        tasks(
            () -> {
              Call.of("summarize");
              Call.of("translate");
            });
    assertThat(read).containsExactlyInAnyOrder(NewsTasks.ALL.getFirst(), Task.keyed("translate"));
  }
}
