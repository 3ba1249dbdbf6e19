package org.chargespec.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.json.runtime.Codec;
import org.chargespec.json.runtime.CodecTable;
import org.chargespec.json.v16.V16Codecs;
import org.chargespec.json.v201.V201Codecs;
import org.chargespec.json.v21.V21Codecs;
import org.jspecify.annotations.Nullable;

/** The codecs of a version and of the types of a user. */
final class Codecs {

  /**
   * The tables of the shipped versions, by number: asked for its version, a table would load it.
   */
  private static final Map<String, CodecTable> SHIPPED =
      Map.of("1.6", new V16Codecs(), "2.0.1", new V201Codecs(), "2.1", new V21Codecs());

  private final List<CodecTable> tables;

  /** Codecs found before: a search through a table of three hundred types takes long. */
  private final Map<Class<?>, Codec<?>> found = new ConcurrentHashMap<>();

  Codecs(OcppVersion version, List<CodecTable> own) {
    List<CodecTable> all = new ArrayList<>(own);
    CodecTable shipped = SHIPPED.get(version.number());
    // Somebody's own version may have the same number.
    if (shipped != null && version.equals(shipped.version())) {
      all.add(shipped);
    }
    this.tables = List.copyOf(all);
  }

  /**
   * Returns a table of a user that fits this ocpp-json and the version.
   *
   * @throws IllegalArgumentException if it does not fit
   */
  static CodecTable checked(CodecTable table, OcppVersion version) {
    if (table.format() != CodecTable.FORMAT) {
      throw new IllegalArgumentException(
          table.getClass().getName()
              + " does not fit this ocpp-json; generate it with ocpp-codegen of the same version");
    }
    OcppVersion theirs = table.version();
    if (theirs != null && !theirs.equals(version)) {
      throw new IllegalArgumentException(
          "codecs of " + theirs + " cannot be used by an OcppJson of " + version);
    }
    return table;
  }

  /**
   * Returns the codec of a record.
   *
   * @throws IllegalArgumentException if there is none
   */
  @SuppressWarnings("unchecked") // a table maps the name of a type to the codec of that type
  <T extends OcppObject> Codec<T> of(Class<T> type) {
    Codec<?> codec = found.get(type);
    if (codec == null) {
      codec = search(type);
      if (codec == null) {
        throw new IllegalArgumentException(
            "no codec for "
                + type.getName()
                + "; a record of another version needs an OcppJson of that version, a record of "
                + "your own needs OcppJson.builder(version).codecs(table)");
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

  /** Returns the codec of the class of an object. */
  @SuppressWarnings("unchecked") // the class of a T is a Class<T>
  <T extends OcppObject> Codec<T> of(T object) {
    return of((Class<T>) object.getClass());
  }
}
