package org.lockscope.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.lockscope.format.input.ByteLines;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.Source;
import org.lockscope.format.input.TraceFileException;

/** What kind of trace a file holds, told by its content; its name makes no difference. */
public enum FileKind {
  /** Trace Event JSON, plain or gzipped. */
  TRACE_EVENTS,
  /** STD text, plain or gzipped. */
  STD,
  /** A recording of the JDK's own flight recorder, plain or gzipped. */
  JFR;

  /** The longest line of STD text, and then some. */
  private static final int HEAD = ByteLines.LONGEST + 1024;

  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  /**
   * Tells the kind of a file from its first bytes.
   *
   * @throws TraceFileException if it is none of them, with a sentence that says what it looks like
   * @throws IOException if it cannot be read
   */
  public static FileKind of(Path file) throws IOException {
    try (Source source = Source.open(file, Progress.NONE)) {
      byte[] head = head(file, source);
      return of(file.toString(), head);
    }
  }

  /** The first bytes, fewer where the file is cut or damaged soon. */
  private static byte[] head(Path file, Source source) throws IOException {
    byte[] head = new byte[HEAD];
    int length = 0;
    try {
      int read = source.read(head, 0, HEAD);
      while (read > 0) {
        length += read;
        read = source.read(head, length, HEAD - length);
      }
    } catch (TraceFileException e) {
      if (length == 0) {
        throw new TraceFileException(file + ": " + e.getMessage());
      }
    }
    return Arrays.copyOf(head, length);
  }

  /**
   * Tells the kind of what begins with some bytes.
   *
   * @param name where they come from
   * @throws TraceFileException if it is none of them
   */
  static FileKind of(String name, byte[] head) throws TraceFileException {
    // One character a byte: what is looked for is ASCII, and nothing can be malformed.
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("FLR\0")) {
      return JFR;
    }
    String begin =
        (text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text)
            .stripLeading();
    if (begin.startsWith("{") || begin.startsWith("[")) {
      return TRACE_EVENTS;
    }
    String firstLine = begin.lines().findFirst().orElse("");
    if (firstLine.matches("[^|]+\\|\\s*[a-z]+\\s*(\\([^|]*)?\\|.*")) {
      return STD;
    }
    throw new TraceFileException(
        name + ": it is no trace that can be read, it looks like " + lookedLike(text, begin));
  }

  private static String lookedLike(String text, String begin) {
    if (begin.isEmpty()) {
      return "an empty file";
    }
    if (text.startsWith("PK")) {
      return "a zip or jar file";
    }
    if (text.startsWith("\u0089PNG")) {
      return "a PNG picture";
    }
    if (text.startsWith("%PDF")) {
      return "a PDF document";
    }
    if (text.startsWith("\u00ca\u00fe\u00ba\u00be")) {
      return "a Java class";
    }
    if (text.startsWith("JAVA PROFILE")) {
      return "a heap dump";
    }
    if (begin.startsWith("<")) {
      return "XML or HTML";
    }
    return text.chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c))
        ? "a binary file (a trace in Perfetto's own format has to be converted to JSON)"
        : "text of another kind";
  }
}
