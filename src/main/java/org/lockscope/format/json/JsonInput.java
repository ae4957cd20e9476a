package org.lockscope.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lockscope.format.input.Micros;
import org.lockscope.format.input.OneLine;
import org.lockscope.format.input.TraceFileException;

/**
 * A stream of JSON of which one knows what to expect next. Numbers, strings and nesting are
 * bounded; values that are skipped may be as long as they like. Used by one thread.
 */
final class JsonInput implements AutoCloseable {
  private static final int DEEPEST = 256;
  private static final int LONGEST_STRING = 1 << 16;
  private static final int LONGEST_NUMBER = 100;
  private static final int MOST_SCALARS = 100;

  private final JsonParser parser;

  JsonInput(InputStream in) throws IOException {
    this.parser = factory().createParser(in);
  }

  private static JsonFactory factory() {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_STRING)
                .maxNumberLength(LONGEST_NUMBER)
                .maxNameLength(LONGEST_STRING)
                .build())
        // As other tools write them.
        .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
        .build();
  }

  /** Goes to the next token; null at the end of the stream. */
  @Nullable JsonToken next() throws IOException {
    return parser.nextToken();
  }

  /** The token it stands on. */
  @Nullable JsonToken current() {
    return parser.currentToken();
  }

  /** Goes to the next field of the object it is in, and says whether there is one. */
  boolean nextField() throws IOException {
    return parser.nextToken() == JsonToken.FIELD_NAME;
  }

  /** The name of the field it stands on. */
  String field() throws IOException {
    return parser.currentName();
  }

  /** Goes to the next element of the array it is in, and says whether there is one. */
  boolean nextElement() throws IOException {
    return parser.nextToken() != JsonToken.END_ARRAY;
  }

  /** Skips the value it stands on, if it is an array or an object to its end. */
  void skip() throws IOException {
    parser.skipChildren();
  }

  /** Checks that it stands on a token of a kind. */
  void expect(JsonToken token, String what) throws TraceFileException {
    if (parser.currentToken() != token) {
      throw new TraceFileException("expected " + what + ", found " + found());
    }
  }

  private String found() {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case null -> "the end";
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case END_OBJECT, END_ARRAY -> "nothing";
      case FIELD_NAME, VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      default -> String.valueOf(token.asString());
    };
  }

  /** The whole number it stands on. */
  long number(String what) throws IOException {
    expect(JsonToken.VALUE_NUMBER_INT, what);
    return parser.getLongValue();
  }

  /** The number it stands on, of 32 bits. */
  int integer(String what) throws IOException {
    expect(JsonToken.VALUE_NUMBER_INT, what);
    return parser.getIntValue();
  }

  /** The number it stands on, whole or not. */
  double decimal(String what) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
      expect(JsonToken.VALUE_NUMBER_INT, what);
    }
    return parser.getDoubleValue();
  }

  /** The string it stands on. */
  String text(String what) throws IOException {
    expect(JsonToken.VALUE_STRING, what);
    return parser.getText();
  }

  /** The truth value it stands on. */
  boolean truth(String what) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_TRUE) {
      return true;
    }
    expect(JsonToken.VALUE_FALSE, what);
    return false;
  }

  /**
   * The fields of the object it stands at the start of that have a number, a word or a truth value
   * each, as they are written: {@value #MOST_SCALARS} at most, the others are skipped.
   */
  Map<String, String> scalars() throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    while (nextField()) {
      String field = field();
      JsonToken token = next();
      if (token != null && token.isScalarValue() && fields.size() < MOST_SCALARS) {
        fields.put(field, scalar());
      } else {
        skip();
      }
    }
    return fields;
  }

  /** The text of the scalar it stands on. */
  String scalar() throws IOException {
    return parser.getText();
  }

  /** The time it stands on: microseconds, as a number or a string, in nanoseconds. */
  long micros() throws IOException {
    try {
      return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
          ? Micros.nanos(parser.getLongValue())
          : Micros.nanos(
              parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    } catch (NumberFormatException e) {
      throw new TraceFileException("expected a time in microseconds, within 146 years of 0");
    }
  }

  /** Whether the stream ended where an element of an outermost array could have followed. */
  boolean endedBetweenElements(IOException e) {
    return isEnd(e)
        && parser.getParsingContext().inArray()
        && parser.getParsingContext().getParent().inRoot();
  }

  /** Between elements the library has no class of its own for an end, only a message. */
  private static boolean isEnd(IOException e) {
    return e instanceof JsonEOFException
        || (e instanceof JsonProcessingException json
            && String.valueOf(json.getOriginalMessage()).startsWith("Unexpected end-of-input"));
  }

  /** What is wrong, as a clause that ends with the place. */
  String told(IOException e) {
    String what =
        switch (e) {
          case JsonProcessingException end when isEnd(end) -> "it ends in the middle";
          case StreamConstraintsException limit ->
              "it holds a value that is too long, too large or nested too deep";
          case JsonProcessingException json ->
              "it is not valid JSON: " + String.valueOf(json.getOriginalMessage());
          default -> String.valueOf(e.getMessage());
        };
    return OneLine.of(what, OneLine.CLAUSE) + ", " + place();
  }

  /** Where it stands: {@code at line 3, column 17 (byte 203)}. */
  String place() {
    JsonLocation at = parser.currentLocation();
    String place = "at line " + at.getLineNr() + ", column " + at.getColumnNr();
    return at.getByteOffset() < 0 ? place : place + " (byte " + at.getByteOffset() + ")";
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
