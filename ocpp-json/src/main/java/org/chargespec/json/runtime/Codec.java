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
   * Reads an object the fast way.
   *
   * @throws Detour if anything is unexpected
   */
  T read(JsonReader in);

  /** Writes an object; fails if it contains what cannot be written. */
  void write(JsonWriter out, T value);

  /** Returns the fields of the record, in its order; for the careful way. */
  List<FieldShape> fields();

  /** Creates a record from the values of its fields; for the careful way. */
  T construct(FieldValues values);
}
