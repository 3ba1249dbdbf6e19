package org.chargespec;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import org.chargespec.runtime.Checks;

/**
 * An enum of the standard. Its values are case-sensitive.
 *
 * <p>The last constant of each is {@code UNRECOGNIZED}. It stands for a received value that the
 * enum does not have. It is a violation and is never written.
 *
 * <p>Each enum has two static methods that return the constant of a value. {@code
 * fromWireValue(String)} never throws: it returns {@code UNRECOGNIZED} for an unknown value. {@code
 * parse(String)} throws an {@link IllegalArgumentException} for an unknown value.
 */
public interface WireEnum {

  /**
   * Returns the value as it is written on the wire.
   *
   * @throws IllegalStateException for {@code UNRECOGNIZED}
   */
  String wireValue();

  /**
   * For Jackson, and for tools that list the values of an enum for a schema. They call it for every
   * constant, so it never throws.
   *
   * @return the wire value; for {@code UNRECOGNIZED} an object that Jackson fails to write
   */
  @JsonValue
  default Serializable jsonValue() {
    return Checks.isUnrecognized(this) ? Unwritable.INSTANCE : wireValue();
  }
}
