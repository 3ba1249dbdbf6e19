package org.ocpp4j;

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
}
