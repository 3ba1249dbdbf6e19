package org.chargespec.benchmarks.formats;

import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.avaje.json.stream.JsonOutput;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.util.Map;
import java.util.Objects;

/** avaje-jsonb, whose adapters are generated for our records. */
final class Avaje implements FrameFormat {

  private final Jsonb jsonb = AvajeTypes.jsonb();
  private final Map<String, JsonType<Object>> types;

  Avaje(String action, Class<?> type) {
    @SuppressWarnings("unchecked") // it is used for this type alone
    JsonType<Object> adapter = (JsonType<Object>) jsonb.type(type);
    this.types = Map.of(action, adapter);
  }

  @Override
  public Object decode(byte[] utf8) {
    return call(jsonb.reader(utf8));
  }

  @Override
  public Object decode(String text) {
    return call(jsonb.reader(text));
  }

  private Call call(JsonReader source) {
    try (JsonReader reader = source) {
      reader.beginArray();
      reader.hasNextElement();
      if (reader.readInt() != Call.TYPE) {
        throw new IllegalStateException("no CALL");
      }
      reader.hasNextElement();
      String id = reader.readString();
      reader.hasNextElement();
      String action = reader.readString();
      reader.hasNextElement();
      Object payload = type(action).fromJson(reader);
      reader.endArray();
      return new Call(id, action, payload);
    }
  }

  @Override
  public byte[] encodeToUtf8(Object frame) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    write(jsonb.writer(JsonOutput.ofStream(bytes)), (Call) frame);
    return bytes.toByteArray();
  }

  @Override
  public String encode(Object frame) {
    StringWriter text = new StringWriter();
    write(jsonb.writer(text), (Call) frame);
    return text.toString();
  }

  private void write(JsonWriter target, Call call) {
    try (JsonWriter writer = target) {
      writer.beginArray();
      writer.value(Call.TYPE);
      writer.value(call.id());
      writer.value(call.action());
      type(call.action()).toJson(call.payload(), writer);
      writer.endArray();
    }
  }

  private JsonType<Object> type(String action) {
    return Objects.requireNonNull(types.get(action));
  }
}
