package org.lockscope.agent;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lockscope.agent.rt.Calls;

/**
 * What calls of the JDK's methods order or access: the table {@code models.tsv} beside this class.
 * {@code src/docs/synchronisation.md} says of each row which sentence it rests on.
 */
final class Models {
  private static final Map<String, Integer> EFFECTS =
      Map.ofEntries(
          Map.entry("release", Calls.RELEASE),
          Map.entry("acquire", Calls.ACQUIRE),
          Map.entry("both", Calls.RELEASE | Calls.ACQUIRE),
          Map.entry("read", Calls.READ),
          Map.entry("write", Calls.WRITE),
          Map.entry("view", Calls.VIEW),
          Map.entry("look", Calls.LOOK),
          Map.entry("interrupt", Calls.INTERRUPT),
          Map.entry("interrupted", Calls.INTERRUPTED),
          Map.entry("result", Calls.RESULT),
          Map.entry("readerRelease", Calls.READER_RELEASE),
          Map.entry("readerAcquire", Calls.READER_ACQUIRE),
          Map.entry("optimistic", Calls.OPTIMISTIC),
          Map.entry("validated", Calls.VALIDATED),
          Map.entry("given", Calls.GIVEN),
          Map.entry("calls", Calls.CALLS),
          Map.entry("waits", Calls.WAITS));

  /**
   * A row.
   *
   * @param type the class
   * @param method the method, all overloads
   * @param what the bits of {@link Calls}
   */
  record Row(String type, String method, int what) {}

  /** No row. */
  static final Models EMPTY = new Models();

  private final Map<String, List<Row>> byMethod = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  /** By class and method, since calls by reflection ask each time. */
  private final ClassValue<Map<String, Integer>> known =
      new ClassValue<>() {
        @Override
        protected Map<String, Integer> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>();
        }
      };

  private Models() {}

  /** The table. */
  static Models read() {
    Models models = new Models();
    InputStream file = Models.class.getResourceAsStream("models.tsv");
    if (file == null) {
      throw new IllegalStateException("there are no models");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      reader.lines().forEach(models::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return models;
  }

  private void add(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    int what = 0;
    for (String effect : cells.get(2).split(",", -1)) {
      Integer bits = EFFECTS.get(effect);
      if (bits == null) {
        throw new IllegalStateException("no such effect: " + effect);
      }
      what |= bits;
    }
    for (String type : cells.get(0).split(",", -1)) {
      for (String method : cells.get(1).split(",", -1)) {
        Row row = new Row(type, method, what);
        rows.add(row);
        byMethod.computeIfAbsent(method, key -> new ArrayList<>(2)).add(row);
      }
    }
  }

  /** All rows. */
  List<Row> rows() {
    return List.copyOf(rows);
  }

  /** The bits of {@link Calls} of a class's method. Any thread. */
  int of(Class<?> type, String method) {
    return byMethod.containsKey(method)
        ? known.get(type).computeIfAbsent(method, name -> find(type, name))
        : 0;
  }

  private int find(Class<?> type, String method) {
    int what = 0;
    for (Row row : of(method)) {
      Class<?> model = Types.ofTheJdk(row.type);
      what |= model != null && model.isAssignableFrom(type) ? row.what : 0;
    }
    return what;
  }

  /** The rows of methods with a name. */
  List<Row> of(String method) {
    return byMethod.getOrDefault(method, List.of());
  }
}
