package org.chargespec.json.runtime;

import java.util.List;
import org.chargespec.OcppObject;

/**
 * Reads and writes a record. Generated; a singleton without state.
 *
 * @param <T> the record
 */
public interface Codec<T extends OcppObject> {

  /** Returns the record's class. */
  Class<T> type();

  /**
   * Reads an object, optimistically.
   *
   * @throws Detour at the first surprise
   */
  T read(JsonReader in);

  /** Writes an object. It fails if the object holds what cannot be written. */
  void write(JsonWriter out, T value);

  /** Describes the record's fields, in its order; only the careful way asks. */
  List<FieldShape> fields();

  /** Makes a record of the values of its fields; only the careful way asks. */
  T construct(FieldValues values);
}
