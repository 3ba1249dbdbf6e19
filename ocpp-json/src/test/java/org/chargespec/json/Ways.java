package org.chargespec.json;

import java.util.List;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.json.runtime.Detour;
import org.chargespec.json.runtime.JsonReader;
import org.jspecify.annotations.Nullable;

/** The two ways in which a payload is read, each alone. */
final class Ways {

  /** Lists of 1024 tariffs make documents of more than the default size. */
  static final int MAX_BYTES = 8 << 20;

  private Ways() {}

  /** Strict reading, also of large documents. */
  static OcppJson strict(OcppVersion version) {
    return OcppJson.builder(version)
        .all(Handling.REJECT)
        .on(Deviation.TEXT_LIMIT, Handling.REPORT)
        .maxBytes(MAX_BYTES)
        .build();
  }

  /** Tolerant reading, also of large documents. */
  static OcppJson tolerant(OcppVersion version) {
    return OcppJson.builder(version).all(Handling.REPORT).maxBytes(MAX_BYTES).build();
  }

  /** Reads a payload the fast way; null if that leaves it to the careful way. */
  static <T extends OcppObject> @Nullable T fast(
      OcppVersion version, Class<T> record, byte[] utf8) {
    try {
      JsonReader in = new JsonReader(utf8);
      T value = new Codecs(version, List.of()).of(record).read(in);
      in.end();
      return value;
    } catch (Detour e) {
      return null;
    }
  }

  /** Reads a payload the careful way, strictly. */
  static <T extends OcppObject> Decoded<T> careful(
      OcppVersion version, Class<T> record, byte[] utf8) {
    Settings settings = new Settings(Settings.all(Handling.REJECT), MAX_BYTES, null);
    return new Payloads(version, settings)
        .decodeCarefully(new Codecs(version, List.of()).of(record), utf8);
  }
}
