package org.lockscope.format.std;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.event.Operands;
import org.lockscope.format.input.ByteLines;
import org.lockscope.format.input.OneLine;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.Source;
import org.lockscope.format.input.TraceFileException;

/**
 * Reads STD traces, an event a line: {@code thread|op(operand)|location} with the operations {@code
 * acq rel r w fork join}, and {@code begin} and {@code end}, which order nothing. Streams: memory
 * grows with the names, not with the lines. Reads plain and gzipped text, with any line ends.
 */
public final class StdReader implements AutoCloseable {
  private static final long VARIABLE = Operands.access(-1, 0);

  /** The most bytes of a file that tells what locations stand for. */
  private static final long MOST_PLACES = 64L << 20;

  private final String name;
  private final ByteLines lines;
  private final StdNames names;

  private StdReader(String name, InputStream stream, Map<String, String> places) {
    this.name = name;
    this.names = new StdNames(places);
    this.lines = new ByteLines(stream);
  }

  /**
   * Opens a file; {@code FILE.locs.tsv} beside {@code FILE.std} tells what its locations stand for.
   *
   * @throws IOException if there is no such file or it cannot be read, or the one beside it
   */
  public static StdReader open(Path file) throws IOException {
    return open(file, Source.open(file, Progress.NONE));
  }

  /** As {@link #open(Path)}, where the file is open already; it is closed with the reader. */
  static StdReader open(Path file, Source source) throws IOException {
    try {
      return new StdReader(file.toString(), source, places(file));
    } catch (IOException e) {
      source.close();
      throw e;
    }
  }

  /** Reads a stream, which is closed with the reader. */
  public static StdReader of(String name, InputStream stream) throws IOException {
    return new StdReader(name, Source.of(name, stream, Progress.NONE), Map.of());
  }

  private static Map<String, String> places(Path file) throws IOException {
    String fileName = String.valueOf(file.getFileName());
    String base = fileName.replaceFirst("(\\.std)?(\\.gz)?$", "");
    Map<String, String> places = new HashMap<>();
    for (String candidate : new String[] {base + ".locs.tsv", fileName + ".locs.tsv"}) {
      Path beside = file.resolveSibling(candidate);
      if (Files.isRegularFile(beside)) {
        for (String entry : lines(beside)) {
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

  private static List<String> lines(Path file) throws IOException {
    if (Files.size(file) > MOST_PLACES) {
      throw new TraceFileException(file + ": it is larger than 64 MB");
    }
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new TraceFileException(file + ": it is no text in UTF-8");
    }
  }

  /** What the numbers in the events name. */
  public Directory directory() {
    return names;
  }

  /** The number of the line read last, from 1. */
  public long line() {
    return lines.number();
  }

  /**
   * Reads the next event and hands it on; the event's time is its line.
   *
   * @return whether there was one
   * @throws TraceFileException if the line is none, with its number and what was expected
   */
  public boolean next(EventSink sink) throws IOException {
    byte[] bytes = lines.bytes();
    int from;
    int to;
    do {
      if (!lines.next()) {
        if (lines.tooLong()) {
          throw wrong("a line is at most " + ByteLines.LONGEST + " bytes long");
        }
        return false;
      }
      from = stripped(bytes, lines.from(), lines.to());
      to = end(bytes, from, lines.to());
    } while (from == to);
    int firstBar = indexOf('|', bytes, from, to);
    int secondBar = indexOf('|', bytes, firstBar + 1, to);
    if (firstBar == from || secondBar >= to) {
      throw wrong("expected thread|op(operand)|location");
    }
    int thread = names.threadId(bytes, from, end(bytes, from, firstBar));
    int opFrom = stripped(bytes, firstBar + 1, secondBar);
    int opTo = end(bytes, opFrom, secondBar);
    int siteFrom = stripped(bytes, secondBar + 1, to);
    int site = names.siteId(bytes, siteFrom, to);
    event(sink, thread, bytes, opFrom, opTo, site);
    return true;
  }

  private void event(EventSink sink, int thread, byte[] bytes, int from, int to, int site)
      throws TraceFileException {
    int open = indexOf('(', bytes, from, to);
    if (open < to && bytes[to - 1] != ')') {
      throw wrong("expected ) after the operand");
    }
    Operation operation = Operation.of(bytes, from, open);
    if (operation == Operation.MARK) {
      return;
    }
    if (operation == Operation.UNKNOWN) {
      throw wrong("expected one of acq rel r w fork join begin end");
    }
    int operandFrom = stripped(bytes, open + 1, to - 1);
    int operandTo = end(bytes, operandFrom, to - 1);
    if (operandFrom >= operandTo) {
      throw wrong("expected an operand in parentheses");
    }
    long line = lines.number();
    switch (operation) {
      case READ, WRITE -> {
        int variable = names.variableId(bytes, operandFrom, operandTo);
        EventKind kind = operation == Operation.READ ? EventKind.READ : EventKind.WRITE;
        sink.event(thread, line, kind, site, variable, VARIABLE);
      }
      case ACQUIRE, RELEASE -> {
        int lock = names.lockId(bytes, operandFrom, operandTo);
        EventKind kind =
            operation == Operation.ACQUIRE ? EventKind.LOCK_ACQUIRE : EventKind.LOCK_RELEASE;
        sink.event(thread, line, kind, site, lock, 0);
      }
      case FORK, JOIN -> {
        int other = names.threadId(bytes, operandFrom, operandTo);
        EventKind kind = operation == Operation.FORK ? EventKind.FORK : EventKind.JOIN;
        sink.event(thread, line, kind, site, other, 0);
      }
      case MARK, UNKNOWN -> {}
    }
  }

  private static int indexOf(char mark, byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != mark) {
      at++;
    }
    return at;
  }

  /** The first byte that is no blank; {@code to} if there is none. */
  private static int stripped(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] >= 0 && bytes[at] <= ' ') {
      at++;
    }
    return at;
  }

  /** One past the last byte that is no blank; {@code from} if there is none. */
  private static int end(byte[] bytes, int from, int to) {
    int at = to;
    while (at > from && bytes[at - 1] >= 0 && bytes[at - 1] <= ' ') {
      at--;
    }
    return at;
  }

  private TraceFileException wrong(String expected) {
    int length = lines.to() - lines.from();
    String text =
        lines.tooLong()
            ? "a longer one"
            : "'"
                + OneLine.name(
                    new String(lines.bytes(), lines.from(), length, StandardCharsets.UTF_8))
                + "'";
    return new TraceFileException(
        "%s: line %d: %s, found %s".formatted(name, lines.number(), expected, text));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
