package org.lockscope.ui.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.lockscope.format.input.ReadResult;
import org.lockscope.format.json.TraceEventReader;
import org.lockscope.lesson.LessonReader;
import org.lockscope.ui.kit.Words;

/** A recording that comes with the application, to be shown at will. */
public enum Sample {
  LUCKY("sample.lucky"),
  LOST("sample.lost"),
  APPEND("sample.append"),
  ARTICLE("sample.article");

  private final String key;

  Sample(String key) {
    this.key = key;
  }

  String text(Words words) {
    return words.tell(key);
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
