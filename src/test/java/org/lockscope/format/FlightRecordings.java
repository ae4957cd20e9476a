package org.lockscope.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;

/** Recordings that the JDK makes of what a test does, nothing being too short for them. */
public final class FlightRecordings {
  private static final List<String> TIMED =
      List.of(
          "jdk.JavaMonitorEnter",
          "jdk.JavaMonitorWait",
          "jdk.ThreadPark",
          "jdk.ThreadSleep",
          "jdk.SocketRead",
          "jdk.SocketWrite",
          "jdk.FileRead",
          "jdk.FileWrite",
          "jdk.VirtualThreadPinned");

  /** What is recorded. */
  @FunctionalInterface
  public interface Program {
    void run() throws InterruptedException, IOException;
  }

  private FlightRecordings() {}

  /** Records a program into a file. */
  public static Path of(Path file, Program program) throws IOException, InterruptedException {
    try (Recording recording = new Recording()) {
      TIMED.forEach(name -> recording.enable(name).withoutThreshold().withStackTrace());
      for (String name : List.of("jdk.ThreadStart", "jdk.ThreadEnd", "jdk.VirtualThreadStart")) {
        recording.enable(name).withStackTrace();
      }
      recording.start();
      program.run();
      recording.stop();
      recording.dump(file);
    }
    return file;
  }

  /** Starts a thread and returns once it is in a state. */
  public static Thread started(String name, Thread.State state, Program program) {
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .name(name)
            .start(
                () -> {
                  try {
                    program.run();
                  } catch (InterruptedException | IOException e) {
                    throw new IllegalStateException(e);
                  }
                });
    for (Thread.State now = thread.getState(); now != state; now = thread.getState()) {
      if (now == Thread.State.TERMINATED) {
        throw new IllegalStateException(name + " has ended and was never " + state);
      }
      Thread.onSpinWait();
    }
    return thread;
  }

  /** The line of the test that calls this. */
  public static int line() {
    return StackWalker.getInstance()
        .walk(frames -> frames.skip(1).findFirst().orElseThrow().getLineNumber());
  }
}
