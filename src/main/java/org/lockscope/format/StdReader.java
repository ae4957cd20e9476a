package org.lockscope.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.event.Operands;

/**
 * Reads STD traces, an event a line: {@code thread|op(operand)|location} with the operations {@code
 * acq rel r w fork join}, and {@code begin} and {@code end}, which order nothing. Streams: memory
 * grows with the names, not with the lines. Reads plain and gzipped text, with any line ends.
 */
public final class StdReader implements AutoCloseable {
  private static final int LONGEST_LINE = 1 << 16;
  private static final int GZIP_FIRST = 0x1f;

  private final String name;
  private final BufferedReader in;
  private final StdNames names;
  private long line;

  private StdReader(String name, InputStream stream, Map<String, String> places)
      throws IOException {
    this.name = name;
    this.names = new StdNames(places);
    this.in =
        new BufferedReader(
            new InputStreamReader(unzipped(stream), StandardCharsets.UTF_8), LONGEST_LINE);
  }

  private static InputStream unzipped(InputStream stream) throws IOException {
    PushbackInputStream peeking = new PushbackInputStream(stream, 1);
    int first = peeking.read();
    if (first >= 0) {
      peeking.unread(first);
    }
    return first == GZIP_FIRST ? new GZIPInputStream(peeking, LONGEST_LINE) : peeking;
  }

  /**
   * Opens a file; {@code FILE.locs.tsv} beside {@code FILE.std} tells what its locations stand for.
   *
   * @throws IOException if there is no such file or it cannot be read
   */
  public static StdReader open(Path file) throws IOException {
    return new StdReader(file.toString(), Files.newInputStream(file), places(file));
  }

  /** Reads a stream, which is closed with the reader. */
  public static StdReader of(String name, InputStream stream) throws IOException {
    return new StdReader(name, stream, Map.of());
  }

  private static Map<String, String> places(Path file) throws IOException {
    String fileName = String.valueOf(file.getFileName());
    String base = fileName.replaceFirst("(\\.std)?(\\.gz)?$", "");
    Map<String, String> places = new HashMap<>();
    for (String candidate : new String[] {base + ".locs.tsv", fileName + ".locs.tsv"}) {
      Path beside = file.resolveSibling(candidate);
      if (Files.isRegularFile(beside)) {
        for (String entry : Files.readAllLines(beside)) {
          int tab = entry.indexOf('\t');
          if (tab > 0) {
            places.put(entry.substring(0, tab).strip(), entry.substring(tab + 1).strip());
          }
        }
        return places;
      }
    }
    return places;
  }

  /** What the numbers in the events name. */
  public Directory directory() {
    return names;
  }

  /** The number of the line read last, from 1. */
  public long line() {
    return line;
  }

  /**
   * Reads the next event and hands it on; the event's time is its line.
   *
   * @return whether there was one
   * @throws TraceFileException if the line is none, with its number and what was expected
   */
  public boolean next(EventSink sink) throws IOException {
    String text = nextLine();
    if (text == null) {
      return false;
    }
    int firstBar = text.indexOf('|');
    int secondBar = text.indexOf('|', firstBar + 1);
    if (firstBar <= 0 || secondBar < 0) {
      throw wrong("expected thread|op(operand)|location", text);
    }
    int thread = names.threadId(text.substring(0, firstBar).strip());
    String operation = text.substring(firstBar + 1, secondBar).strip();
    int open = operation.indexOf('(');
    String op = open < 0 ? operation : operation.substring(0, open);
    String operand = operand(operation, open, text);
    int site = names.siteId(text.substring(secondBar + 1).strip());
    event(sink, thread, op, operand, site, text);
    return true;
  }

  private @Nullable String nextLine() throws IOException {
    while (true) {
      String text = readLine();
      if (text == null) {
        return null;
      }
      line++;
      if (!text.isBlank()) {
        return text;
      }
    }
  }

  /** A line of bounded length: a hostile file has one line of many gigabytes. */
  private @Nullable String readLine() throws IOException {
    StringBuilder text = new StringBuilder(64);
    int c = in.read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && c != '\n') {
      if (text.length() == LONGEST_LINE) {
        line++;
        throw wrong(
            "a line is at most " + LONGEST_LINE + " characters long", text.substring(0, 20));
      }
      if (c != '\r') {
        text.append((char) c);
      }
      c = in.read();
    }
    return text.toString();
  }

  private String operand(String operation, int open, String text) throws TraceFileException {
    if (open < 0) {
      return "";
    }
    if (!operation.endsWith(")")) {
      throw wrong("expected ) after the operand", text);
    }
    return operation.substring(open + 1, operation.length() - 1).strip();
  }

  private void event(EventSink sink, int thread, String op, String operand, int site, String text)
      throws TraceFileException {
    if (op.equals("begin") || op.equals("end")) {
      return;
    }
    if (operand.isEmpty()) {
      throw wrong("expected an operand in parentheses", text);
    }
    switch (op) {
      case "r" -> access(sink, thread, EventKind.READ, operand, site);
      case "w" -> access(sink, thread, EventKind.WRITE, operand, site);
      case "acq" ->
          sink.event(thread, line, EventKind.LOCK_ACQUIRE, site, names.lockId(operand), 0);
      case "rel" ->
          sink.event(thread, line, EventKind.LOCK_RELEASE, site, names.lockId(operand), 0);
      case "fork" -> sink.event(thread, line, EventKind.FORK, site, names.threadId(operand), 0);
      case "join" -> sink.event(thread, line, EventKind.JOIN, site, names.threadId(operand), 0);
      default -> throw wrong("expected one of acq rel r w fork join begin end", text);
    }
  }

  private void access(EventSink sink, int thread, EventKind kind, String operand, int site) {
    sink.event(thread, line, kind, site, names.variableId(operand), Operands.access(-1, 0));
  }

  private TraceFileException wrong(String expected, String text) {
    String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
    return new TraceFileException(
        "%s: line %d: %s, found '%s'".formatted(name, line, expected, shown));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
