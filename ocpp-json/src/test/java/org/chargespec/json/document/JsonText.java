package org.chargespec.json.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plain Java as JSON text. */
final class JsonText {

  private static final JsonMapper JACKSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private JsonText() {}

  static String of(@Nullable Object value) {
    try {
      return JACKSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** With blanks wherever they may be. */
  static String spaced(@Nullable Object value, String blank) {
    return blank + spacedInside(value, blank) + blank;
  }

  private static String spacedInside(@Nullable Object value, String blank) {
    if (value instanceof Map<?, ?> members) {
      return members.entrySet().stream()
          .map(member -> spaced(member.getKey(), blank) + ":" + spaced(member.getValue(), blank))
          .collect(Collectors.joining(",", "{" + blank, "}"));
    }
    if (value instanceof List<?> items) {
      return items.stream()
          .map(item -> spaced(item, blank))
          .collect(Collectors.joining(",", "[" + blank, "]"));
    }
    return of(value);
  }

  /** A text of which each character is an escape. */
  static String escaped(String text) {
    return text.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining("", "\"", "\""));
  }

  /** A text of which the first character is an escape. */
  static String escapedFirst(String text) {
    return "\"\\u%04X%s".formatted((int) text.charAt(0), of(text.substring(1)).substring(1));
  }

  /** A text of the same characters, as they are: escapes may be among them. */
  static String repeated(String raw, int count) {
    return "\"" + raw.repeat(count) + "\"";
  }
}
