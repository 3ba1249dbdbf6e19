package org.chargespec.benchmarks.formats;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;

/** Date-times for Gson, which has no support for them. */
final class GsonInstants extends TypeAdapter<Instant> {

  @Override
  public Instant read(JsonReader reader) throws IOException {
    return Instant.parse(reader.nextString());
  }

  @Override
  public void write(JsonWriter writer, Instant value) throws IOException {
    writer.value(value.toString());
  }
}
