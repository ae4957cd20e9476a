package org.lockscope.race;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a trace of ten million events of eight threads, to time {@code lockscope races} with. */
final class SyntheticTraceFile {
  private static final int THREADS = 8;
  private static final int EVENTS = 10_000_000;

  private SyntheticTraceFile() {}

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      new SyntheticTrace(THREADS, EVENTS).write(out);
    }
    System.out.printf("%s: %,d events, %,d bytes%n", file, EVENTS, Files.size(file));
  }
}
