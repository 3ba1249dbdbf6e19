package org.chargespec.json.conformance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Jackson says of a text, with exact numbers and without its limits. It gets characters and
 * not bytes: from bytes it would read UTF-16 as well, and take overlong UTF-8 and halves of pairs
 * for characters.
 */
public final class JacksonJudge {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNumberLength(Integer.MAX_VALUE)
                          .maxNestingDepth(Integer.MAX_VALUE)
                          .build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private JacksonJudge() {}

  /** Returns a text as characters; nothing if it is no UTF-8. */
  public static Optional<String> characters(byte[] text) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Returns whether a text is a JSON document. */
  public static boolean isJson(byte[] text) {
    Optional<String> characters = characters(text);
    if (characters.isEmpty()) {
      return false;
    }
    try (JsonParser in = MAPPER.getFactory().createParser(characters.get())) {
      int depth = 0;
      do {
        if (in.nextToken() == null) {
          return false;
        }
        // Jackson reads a text only if it is asked for.
        in.getText();
        depth += in.currentToken().isStructStart() ? 1 : in.currentToken().isStructEnd() ? -1 : 0;
      } while (depth > 0);
      return in.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns what a text says. */
  public static <T> @Nullable T read(byte[] text, Class<T> type) throws IOException {
    return MAPPER.readValue(characters(text).orElseThrow(), type);
  }
}
