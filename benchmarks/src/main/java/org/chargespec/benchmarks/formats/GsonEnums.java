package org.chargespec.benchmarks.formats;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.chargespec.WireEnum;
import org.jspecify.annotations.Nullable;

/** Enum values for Gson by their names in JSON. */
final class GsonEnums implements TypeAdapterFactory {

  @Override
  @SuppressWarnings("unchecked") // a class of T
  public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
    Class<T> raw = (Class<T>) type.getRawType();
    return WireEnum.class.isAssignableFrom(raw)
        ? new Adapter<>(new WireNames<>(raw)).nullSafe()
        : null;
  }

  private static final class Adapter<T> extends TypeAdapter<T> {

    private final WireNames<T> names;

    Adapter(WireNames<T> names) {
      this.names = names;
    }

    @Override
    public T read(JsonReader reader) throws IOException {
      return names.constant(reader.nextString());
    }

    @Override
    public void write(JsonWriter writer, T value) throws IOException {
      writer.value(WireNames.name(value));
    }
  }
}
