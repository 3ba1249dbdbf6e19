package org.chargespec.json.runtime;

import org.chargespec.OcppVersion;
import org.jspecify.annotations.Nullable;

/**
 * The codecs of a spec. Generated: a switch, so that a codec is loaded when it is first asked for.
 */
public interface CodecTable {

  /** Returns the version whose messages these are; null for types that are not a version. */
  @Nullable OcppVersion version();

  /**
   * Returns the codec of a record, or null if there is none here.
   *
   * @param typeName the full name of the record's class
   */
  @Nullable Codec<?> find(String typeName);
}
