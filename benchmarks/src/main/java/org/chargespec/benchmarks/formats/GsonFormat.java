package org.chargespec.benchmarks.formats;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** Gson, with adapters for date-times and for the names of enum values. */
final class GsonFormat implements TextFormat {

  private final Map<String, TypeAdapter<Object>> adapters;

  GsonFormat(String action, Class<?> type) {
    Gson gson =
        new GsonBuilder()
            .registerTypeAdapter(Instant.class, new GsonInstants().nullSafe())
            .registerTypeAdapterFactory(new GsonEnums())
            .create();
    @SuppressWarnings("unchecked") // it is used for this type alone
    TypeAdapter<Object> adapter = (TypeAdapter<Object>) gson.getAdapter(type);
    this.adapters = Map.of(action, adapter);
  }

  @Override
  public Object decode(String text) {
    try (JsonReader reader = new JsonReader(new StringReader(text))) {
      reader.beginArray();
      if (reader.nextInt() != Call.TYPE) {
        throw new IOException("no CALL");
      }
      String id = reader.nextString();
      String action = reader.nextString();
      Object payload = adapter(action).read(reader);
      reader.endArray();
      return new Call(id, action, payload);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String encode(Object frame) {
    Call call = (Call) frame;
    StringWriter text = new StringWriter();
    try (JsonWriter writer = new JsonWriter(text)) {
      writer.setSerializeNulls(false);
      writer.beginArray();
      writer.value(Call.TYPE);
      writer.value(call.id());
      writer.value(call.action());
      adapter(call.action()).write(writer, call.payload());
      writer.endArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private TypeAdapter<Object> adapter(String action) {
    return Objects.requireNonNull(adapters.get(action));
  }
}
