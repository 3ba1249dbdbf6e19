package org.chargespec.benchmarks.formats;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Date-times for Gson, which has no support for them. */
final class GsonInstants extends TypeAdapter<@Nullable Instant> {

  @Override
  public @Nullable Instant read(JsonReader reader) throws IOException {
    if (reader.peek() == JsonToken.NULL) {
      reader.nextNull();
      return null;
    }
    return Instant.parse(reader.nextString());
  }

  @Override
  public void write(JsonWriter writer, @Nullable Instant value) throws IOException {
    writer.value(value == null ? null : value.toString());
  }
}
