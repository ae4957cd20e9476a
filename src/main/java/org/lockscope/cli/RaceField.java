package org.lockscope.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.lockscope.say.RaceWords;
import org.lockscope.session.Stage;
import org.lockscope.session.Verdict;
import org.lockscope.text.Language;

/** A verdict in JSON. */
final class RaceField {
  private RaceField() {}

  /**
   * Writes the number of racy locations under a name. Where nobody knows it, it is null; there, and
   * where there may be more, {@code racesUnknown} says why.
   */
  static void write(JsonGenerator json, String name, Verdict verdict) throws IOException {
    if (verdict.racyLocations().isPresent()) {
      json.writeNumberField(name, verdict.racyLocations().getAsInt());
    } else {
      json.writeNullField(name);
    }
    if (verdict.racyLocations().isEmpty() || verdict.gap() != null) {
      String why = new RaceWords(verdict, Stage.COMPLETE, Language.ENGLISH).basis();
      json.writeStringField("racesUnknown", why);
    }
  }
}
