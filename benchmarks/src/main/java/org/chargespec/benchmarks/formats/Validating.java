package org.chargespec.benchmarks.formats;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a tree, validates it by the JSON Schema of the message, and binds it to the record; writing
 * goes the other way. This is how a program checks what a general library does not.
 */
final class Validating implements FrameFormat {

  private record Message(Schema schema, Class<?> type) {}

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final Map<String, Message> messages;

  Validating(String version, String action, Class<?> type) {
    this.messages = Map.of(action, new Message(schema(version, type.getSimpleName()), type));
  }

  private static Schema schema(String version, String type) {
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    String name = "/org/chargespec/schemas/%s/%s.json".formatted(version, type);
    try (InputStream file = Validating.class.getResourceAsStream(name)) {
      return registry.getSchema(Objects.requireNonNull(file, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Object decode(byte[] utf8) {
    return call(mapper.readTree(utf8));
  }

  @Override
  public Object decode(String text) {
    return call(mapper.readTree(text));
  }

  private Call call(JsonNode frame) {
    if (frame.path(0).asInt() != Call.TYPE) {
      throw new IllegalStateException("no CALL");
    }
    String action = frame.path(2).asString();
    Message message = Objects.requireNonNull(messages.get(action));
    JsonNode payload = frame.path(3);
    requireValid(message, payload);
    return new Call(frame.path(1).asString(), action, mapper.treeToValue(payload, message.type()));
  }

  @Override
  public byte[] encodeToUtf8(Object frame) {
    return mapper.writeValueAsBytes(tree((Call) frame));
  }

  @Override
  public String encode(Object frame) {
    return mapper.writeValueAsString(tree((Call) frame));
  }

  private JsonNode tree(Call call) {
    JsonNode payload = mapper.valueToTree(call.payload());
    requireValid(Objects.requireNonNull(messages.get(call.action())), payload);
    return mapper.createArrayNode().add(Call.TYPE).add(call.id()).add(call.action()).add(payload);
  }

  private static void requireValid(Message message, JsonNode payload) {
    if (!message.schema().validate(payload).isEmpty()) {
      throw new IllegalStateException("the payload was to be valid");
    }
  }
}
