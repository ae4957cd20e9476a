package org.lockscope.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.lockscope.format.ReadResult;
import org.lockscope.format.TraceEventReader;
import org.lockscope.lesson.LessonReader;

/** A recording that comes with the application, to be shown at will. */
enum Sample {
  LUCKY("no lock, and nothing lost: right by luck"),
  LOST("no lock, and updates lost"),
  APPEND("the lock around the append"),
  ARTICLE("the lock around the whole article");

  private final String text;

  Sample(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /**
   * Reads it.
   *
   * @throws IOException if the application is incomplete
   */
  ReadResult read() throws IOException {
    String name = name().toLowerCase(Locale.ROOT) + ".json.gz";
    try (InputStream stored = LessonReader.class.getResourceAsStream("recordings/" + name)) {
      if (stored == null) {
        throw new IOException("the application is incomplete: " + name);
      }
      return TraceEventReader.read(name, new GZIPInputStream(stored));
    }
  }
}
