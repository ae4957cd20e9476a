package org.lockscope.lesson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that knows its line, so that what is wrong with it can be named.
 *
 * @param value a {@code Map<String, Located>}, a {@code List<Located>}, a String, a Boolean, a
 *     number as its text, or null
 * @param file the file's name
 * @param line the line it begins on, from 1
 */
record Located(@Nullable Object value, String file, int line) {
  private static final int DEEPEST = 20;

  static Located read(JsonParser parser, String file) throws IOException {
    parser.nextToken();
    return value(parser, file, 0);
  }

  private static Located value(JsonParser parser, String file, int depth) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    if (depth > DEEPEST) {
      throw new LessonException(file, line, "values are nested deeper than " + DEEPEST);
    }
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new LessonException(file, line, "the file is empty");
    }
    return switch (token) {
      case START_OBJECT -> new Located(object(parser, file, depth), file, line);
      case START_ARRAY -> {
        List<Located> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(parser, file, depth + 1));
        }
        yield new Located(items, file, line);
      }
      case VALUE_TRUE, VALUE_FALSE -> new Located(parser.getBooleanValue(), file, line);
      case VALUE_NULL -> new Located(null, file, line);
      default -> new Located(parser.getText(), file, line);
    };
  }

  private static Map<String, Located> object(JsonParser parser, String file, int depth)
      throws IOException {
    Map<String, Located> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      int line = parser.currentTokenLocation().getLineNr();
      parser.nextToken();
      if (fields.put(name, value(parser, file, depth + 1)) != null) {
        throw new LessonException(file, line, "'" + name + "' is said twice");
      }
    }
    return fields;
  }

  LessonException wrong(String what) {
    return new LessonException(file, line, what);
  }

  /** The fields of an object that may have these and no others. */
  Map<String, Located> fields(List<String> known) throws LessonException {
    if (!(value instanceof Map<?, ?> map)) {
      throw wrong("expected an object with " + String.join(", ", known));
    }
    Map<String, Located> fields = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (entry.getKey() instanceof String name && entry.getValue() instanceof Located field) {
        if (!known.contains(name)) {
          throw field.wrong("unknown field '" + name + "': use " + String.join(", ", known));
        }
        fields.put(name, field);
      }
    }
    return fields;
  }

  /** A field that there must be. */
  Located field(Map<String, Located> fields, String name) throws LessonException {
    Located field = fields.get(name);
    if (field == null) {
      throw wrong("'" + name + "' is missing");
    }
    return field;
  }

  List<Located> items(int least) throws LessonException {
    if (!(value instanceof List<?> list) || list.size() < least) {
      throw wrong("expected a list of " + least + " or more");
    }
    return list.stream().filter(Located.class::isInstance).map(Located.class::cast).toList();
  }

  String text() throws LessonException {
    if (!(value instanceof String text) || text.isBlank()) {
      throw wrong("expected a text");
    }
    return text;
  }

  /** Whether it is true or false. */
  boolean isTruth() {
    return value instanceof Boolean;
  }

  boolean yes() throws LessonException {
    if (!(value instanceof Boolean yes)) {
      throw wrong("expected true or false");
    }
    return yes;
  }

  /** Texts, a paragraph each. */
  List<String> paragraphs() throws LessonException {
    List<String> paragraphs = new ArrayList<>();
    for (Located item : items(1)) {
      paragraphs.add(item.text());
    }
    return paragraphs;
  }
}
