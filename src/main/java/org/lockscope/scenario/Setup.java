package org.lockscope.scenario;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the knobs of a program are set. Immutable; equal if the same knobs are set to equal values.
 */
public final class Setup {
  private final List<Knob<?>> knobs;
  private final Map<Knob<?>, Object> values;

  private Setup(List<Knob<?>> knobs, Map<Knob<?>, Object> values) {
    this.knobs = knobs;
    this.values = values;
  }

  /**
   * All knobs as they are at first.
   *
   * @param knobs in the order in which they are listed and written; no two of one key
   */
  public static Setup initial(List<Knob<?>> knobs) {
    Map<Knob<?>, Object> values = new HashMap<>();
    knobs.forEach(knob -> values.put(knob, Objects.requireNonNull(knob.initial())));
    return new Setup(List.copyOf(knobs), Map.copyOf(values));
  }

  /** The knobs, in their order. */
  public List<Knob<?>> knobs() {
    return knobs;
  }

  /**
   * What a knob is set to.
   *
   * @throws IllegalArgumentException if there is no such knob here
   */
  @SuppressWarnings("unchecked") // only with() puts values in, by their knob's type
  public <T> T get(Knob<T> knob) {
    Object value = values.get(knob);
    if (value == null) {
      throw new IllegalArgumentException("there is no knob " + knob.key() + " here");
    }
    return (T) value;
  }

  /** The same, but for one knob. */
  public <T> Setup with(Knob<T> knob, T value) {
    if (get(knob).equals(value)) {
      return this;
    }
    Map<Knob<?>, Object> changed = new HashMap<>(values);
    changed.put(knob, Objects.requireNonNull(value));
    return new Setup(knobs, Map.copyOf(changed));
  }

  /** The knobs' values as files write them, by key, in the knobs' order. */
  public Map<String, String> written() {
    Map<String, String> written = new LinkedHashMap<>();
    knobs.forEach(knob -> written.put(knob.key(), text(knob)));
    return written;
  }

  /** What a knob is set to, as files and the command line write it. */
  public <T> String text(Knob<T> knob) {
    return knob.text(get(knob));
  }

  /**
   * These knobs, set as a file says; what it lacks since it was added later is as it is at first.
   *
   * @param written gives the text of a key, null where the file has none
   * @throws IllegalArgumentException with one sentence if a value is missing that every version
   *     wrote, or is wrong
   */
  public Setup read(Function<String, @Nullable String> written) {
    Setup read = initial(knobs);
    for (Knob<?> knob : knobs) {
      String text = written.apply(knob.key());
      if (text != null) {
        read = read.parsed(knob, text);
      } else if (!knob.optional()) {
        throw new IllegalArgumentException("it does not say " + knob.key());
      }
    }
    return read;
  }

  /**
   * The same, but for one knob that is named and set in writing, as on the command line.
   *
   * @throws IllegalArgumentException with one sentence if there is no such knob, or the value is
   *     wrong
   */
  public Setup with(String key, String written) {
    Knob<?> knob =
        knobs.stream()
            .filter(each -> each.key().equals(key))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no knob '%s': use %s"
                            .formatted(
                                key,
                                knobs.stream().map(Knob::key).collect(Collectors.joining(", ")))));
    return parsed(knob, written);
  }

  private <T> Setup parsed(Knob<T> knob, String text) {
    return with(knob, knob.parse(text));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Setup that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return written().toString();
  }
}
