package org.chargespec.json;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.json.runtime.Codec;
import org.chargespec.json.runtime.CodecTable;
import org.chargespec.json.v16.V16Codecs;
import org.chargespec.json.v201.V201Codecs;
import org.chargespec.json.v21.V21Codecs;
import org.jspecify.annotations.Nullable;

/** Finds the codecs of a version and of a user's own types. */
final class Codecs {

  /** The tables of the versions that the library ships. */
  private static final List<CodecTable> SHIPPED =
      List.of(new V16Codecs(), new V201Codecs(), new V21Codecs());

  private final List<CodecTable> tables;

  /** What was found before: a table of three hundred types is a long way to a codec. */
  private final Map<Class<?>, Codec<?>> found = new ConcurrentHashMap<>();

  Codecs(OcppVersion version, List<CodecTable> own) {
    this.tables =
        Stream.concat(
                own.stream(), SHIPPED.stream().filter(table -> version.equals(table.version())))
            .toList();
  }

  /**
   * Returns the codec of a record.
   *
   * @throws IllegalArgumentException if there is none
   */
  @SuppressWarnings("unchecked") // a table has under a type's name the codec of that type
  <T extends OcppObject> Codec<T> of(Class<T> type) {
    Codec<?> codec = found.get(type);
    if (codec == null) {
      codec = search(type);
      if (codec == null) {
        throw new IllegalArgumentException(
            "no codec for "
                + type.getName()
                + "; one of another version needs an OcppJson of that version, one of your own "
                + "its table: OcppJson.builder(version).codecs(table)");
      }
      found.put(type, codec);
    }
    return (Codec<T>) codec;
  }

  private @Nullable Codec<?> search(Class<?> type) {
    for (CodecTable table : tables) {
      Codec<?> codec = table.find(type.getName());
      if (codec != null && codec.type() == type) {
        return codec;
      }
    }
    return null;
  }

  /** The codec of an object's own class. */
  @SuppressWarnings("unchecked") // the class of an object is that of its type
  <T extends OcppObject> Codec<T> of(T object) {
    return of((Class<T>) object.getClass());
  }
}
