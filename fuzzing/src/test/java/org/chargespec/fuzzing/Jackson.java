package org.chargespec.fuzzing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads documents by Jackson. */
final class Jackson {

  /** Exact, and refuses what it does not know. */
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new SimpleModule().addDeserializer(Instant.class, new Rfc3339()))
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final JsonFactory TOKENS = new JsonFactory();

  private Jackson() {}

  /**
   * Returns whether a document is not JSON. A document that is only too much for Jackson is not
   * meant, nor one with half of a surrogate pair in a name, which Jackson rejects in names alone.
   */
  static boolean isMalformed(byte[] document) {
    String fault = fault(document);
    return fault != null && !fault.startsWith("Broken surrogate pair in field name");
  }

  /** Returns whether Jackson cannot read a document, though it may be JSON. */
  static boolean rejects(byte[] document) {
    return fault(document) != null;
  }

  private static @Nullable String fault(byte[] document) {
    try (JsonParser parser = TOKENS.createParser(document)) {
      if (parser.nextToken() == null) {
        return "empty";
      }
      parser.skipChildren();
      // Reads the text of a value that is no object; skipping one does so on its own.
      parser.getText();
      return parser.nextToken() == null ? null : "more than one value";
    } catch (StreamConstraintsException e) {
      return null;
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /**
   * Date-times by RFC 3339: Jackson's own reader of them knows no leap second and no more than nine
   * digits of a fraction.
   */
  private static final class Rfc3339 extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    private Rfc3339() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String nanos = parser.getText().replaceFirst("(\\.\\d{9})\\d+", "$1");
      boolean leap = nanos.startsWith(":60", 16);
      String known = leap ? nanos.substring(0, 17) + "59" + nanos.substring(19) : nanos;
      return OffsetDateTime.parse(known).toInstant().plusSeconds(leap ? 1 : 0);
    }
  }
}
