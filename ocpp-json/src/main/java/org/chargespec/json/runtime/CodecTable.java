package org.chargespec.json.runtime;

import org.chargespec.OcppVersion;
import org.jspecify.annotations.Nullable;

/** The codecs of a spec. Generated: a switch, so that each codec is loaded on first use. */
public interface CodecTable {

  /** The format of codecs that this ocpp-json can run. */
  int FORMAT = 1;

  /** Returns the format of the generator that generated the codecs. */
  default int format() {
    return 0; // generated before formats had numbers
  }

  /** Returns the version of the messages; null for types that do not belong to one. */
  @Nullable OcppVersion version();

  /**
   * Returns the codec of a record, or null if this table has none.
   *
   * @param typeName the full name of the record's class
   */
  @Nullable Codec<?> find(String typeName);
}
