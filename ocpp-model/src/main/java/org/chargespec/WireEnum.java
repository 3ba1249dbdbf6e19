package org.chargespec;

import com.fasterxml.jackson.annotation.JsonValue;
import org.chargespec.runtime.Checks;

/**
 * An enum of the standard. Each has one constant more than the standard, the last one: {@code
 * UNRECOGNIZED}, for a value that a peer sent and the standard does not know.
 */
public interface WireEnum {

  /**
   * Returns the value as it is written on the wire.
   *
   * @throws IllegalStateException for {@code UNRECOGNIZED}, which stands for no single value and is
   *     never written
   */
  String wireValue();

  /**
   * For Jackson: what to write. A method of its own, since Jackson asks it of every constant as
   * soon as it meets an enum, to read as well as to write; so it may not throw, and what it returns
   * for {@code UNRECOGNIZED} throws when written.
   *
   * @return the wire value, or for {@code UNRECOGNIZED} an object that no mapper can write
   */
  @JsonValue
  default Object jsonValue() {
    return Checks.isUnrecognized(this) ? Unwritable.INSTANCE : wireValue();
  }
}
