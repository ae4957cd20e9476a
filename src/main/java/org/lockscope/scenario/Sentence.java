package org.lockscope.scenario;

import java.util.List;
import org.lockscope.text.Phrases;

/**
 * Something to say that is the same in every language. Immutable.
 *
 * @param key of the scenario's text
 * @param values what its places stand for
 */
public record Sentence(String key, List<Object> values) {
  /** Copies the values. */
  public Sentence {
    values = List.copyOf(values);
  }

  /** A sentence with its values. */
  public static Sentence of(String key, Object... values) {
    return new Sentence(key, List.of(values));
  }

  /** It, in the language of some texts. */
  public String in(Phrases texts) {
    return texts.tell(key, values.toArray());
  }
}
