package org.lockscope.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** JSON as commands answer in it: written once all of it is made. */
final class Json {
  private Json() {}

  /** What is written. */
  @FunctionalInterface
  interface Content {
    void writeTo(JsonGenerator json) throws IOException;
  }

  /** Writes it on lines that are indented. */
  static void pretty(PrintWriter out, Content content) {
    out.println(
        text(
            json -> {
              json.useDefaultPrettyPrinter();
              content.writeTo(json);
            }));
  }

  /** It as text, on one line. */
  static String text(Content content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      content.writeTo(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a writer to memory throws none
    }
    return text.toString();
  }

  /** Nanoseconds as milliseconds with three decimals. */
  static BigDecimal millis(long nanos) {
    return BigDecimal.valueOf(Math.round(nanos / 1e3), 3);
  }
}
