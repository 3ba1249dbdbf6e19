package org.chargespec;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import org.chargespec.runtime.Checks;

/**
 * An enum of the standard. Upper and lower case matter in its values.
 *
 * <p>The last constant of each is {@code UNRECOGNIZED}: a value that a peer sent and the enum does
 * not have. It is a violation, and it is never written.
 *
 * <p>Each has two static methods that return the constant of a value. {@code fromWireValue(String)}
 * never throws: it returns {@code UNRECOGNIZED} for a value that the enum does not have. {@code
 * parse(String)} throws an {@link IllegalArgumentException} for it.
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
   * For Jackson, and for tools that list an enum's values for a schema. They ask every constant as
   * soon as they meet the enum, so this never throws.
   *
   * @return the wire value; for {@code UNRECOGNIZED} an object that Jackson fails to write
   */
  @JsonValue
  default Serializable jsonValue() {
    return Checks.isUnrecognized(this) ? Unwritable.INSTANCE : wireValue();
  }
}
