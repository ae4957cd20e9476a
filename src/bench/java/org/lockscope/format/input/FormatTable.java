package org.lockscope.format.input;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.lockscope.format.RecordingFiles;
import org.lockscope.format.csv.CsvWriter;
import org.lockscope.format.json.TraceEventWriter;
import org.lockscope.format.std.StdWriter;
import org.lockscope.session.Recording;

/**
 * How large recordings are and how long they take to be written and opened, format by format: one
 * table, in Markdown. Each size is measured in a virtual machine of its own with a heap of 1 GiB; a
 * format is written once and opened twice, of which the second counts.
 *
 * <p>{@code -Dbench.main=org.lockscope.format.input.FormatTable -Dbench=10000,1000000,10000000}
 */
public final class FormatTable {
  private static final String ONE = "one:";

  private FormatTable() {}

  @FunctionalInterface
  private interface Writing {
    void to(Path file) throws IOException;
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments[0].startsWith(ONE)) {
      measure(Integer.parseInt(arguments[0].substring(ONE.length())));
      return;
    }
    System.out.println("| events | format | size | written in | opened in |");
    System.out.println("| ---: | --- | ---: | ---: | ---: |");
    for (String size : arguments[0].split(",")) {
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      List<String> command =
          List.of(
              java,
              "-Xmx1g",
              "-cp",
              System.getProperty("java.class.path"),
              FormatTable.class.getName(),
              ONE + size);
      int status = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (status != 0) {
        throw new IllegalStateException(size + ": exit status " + status);
      }
    }
  }

  private static void measure(int events) throws Exception {
    Path folder = Files.createTempDirectory("formats");
    try {
      Recording recording = Recording.of("table", TraceEventSpeed.trace(events), true);
      CsvWriter csv = new CsvWriter(recording);
      row(events, "JSON", folder.resolve("t.json"), new TraceEventWriter(recording)::write);
      row(events, "JSON.gz", folder.resolve("t.json.gz"), new TraceEventWriter(recording)::write);
      row(
          events,
          "STD",
          folder.resolve("t.std"),
          to(new StdWriter(recording.trace())::writeEvents));
      row(events, "CSV, intervals", folder.resolve("t.csv"), to(csv::writeIntervals));
      row(events, "CSV, events", folder.resolve("t.events.csv"), to(csv::writeEvents));
    } finally {
      try (var left = Files.list(folder)) {
        for (Path file : left.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
    if (events <= Limits.ofHeap().flightEvents()) {
      flight(events);
    }
  }

  @FunctionalInterface
  private interface Streaming {
    void to(OutputStream out) throws IOException;
  }

  private static Writing to(Streaming streaming) {
    return file -> {
      try (OutputStream out = Files.newOutputStream(file)) {
        streaming.to(out);
      }
    };
  }

  private static void row(int events, String format, Path file, Writing writing)
      throws IOException {
    long start = System.nanoTime();
    writing.to(file);
    double written = (System.nanoTime() - start) / 1e9;
    boolean opens = !format.startsWith("CSV");
    print(events, format, Files.size(file), seconds(written), opens ? seconds(opened(file)) : "–");
    Files.delete(file);
  }

  /** How long the second opening takes, in seconds. */
  private static double opened(Path file) throws IOException {
    double took = 0;
    for (int i = 0; i < 2; i++) {
      System.gc();
      long start = System.nanoTime();
      ReadResult read = RecordingFiles.open(file, Progress.NONE);
      took = (System.nanoTime() - start) / 1e9;
      if (read.problem() != null) {
        throw new IOException(read.problem());
      }
    }
    return took;
  }

  /** Another program's recording: the JDK's recorder wrote it while the program ran. */
  private static void flight(int events) throws Exception {
    Path file = Files.createTempFile("t", ".jfr");
    Path bytes = Files.createTempFile("t", ".bin");
    try (jdk.jfr.Recording recording = new jdk.jfr.Recording();
        FileChannel out = FileChannel.open(bytes, StandardOpenOption.WRITE)) {
      recording.enable("jdk.FileWrite").withoutThreshold().withStackTrace().with("throttle", "off");
      recording.start();
      ByteBuffer one = ByteBuffer.allocateDirect(1);
      for (int i = 0; i < events; i++) {
        one.clear();
        int written = out.position(0).write(one); // a write to a place makes no event
        if (written != 1) {
          throw new IOException("nothing was written");
        }
      }
      recording.stop();
      recording.dump(file);
    }
    int kept = RecordingFiles.open(file, Progress.NONE).recording().trace().events().size();
    if (kept < 2 * events) {
      throw new IllegalStateException(kept + " edges of " + events + " events");
    }
    print(events, "JFR", Files.size(file), "–", seconds(opened(file)));
    Files.delete(file);
    Files.delete(bytes);
  }

  private static void print(int events, String format, long bytes, String written, String opened) {
    System.out.printf(
        Locale.ROOT,
        "| %,d | %s | %,.1f MB | %s | %s |%n",
        events,
        format,
        bytes / 1e6,
        written,
        opened);
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.2f s", seconds);
  }
}
