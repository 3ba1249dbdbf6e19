package org.chargespec.session.transfer;

/** The outcome of a DataTransfer, in every version of the standard. */
public enum TransferStatus {
  /** The message was accepted. */
  ACCEPTED("Accepted"),
  /** The message is known, and was not accepted. */
  REJECTED("Rejected"),
  /** The vendor is known, and the message is not. */
  UNKNOWN_MESSAGE_ID("UnknownMessageId"),
  /** The vendor is not known. */
  UNKNOWN_VENDOR_ID("UnknownVendorId");

  private final String wireValue;

  TransferStatus(String wireValue) {
    this.wireValue = wireValue;
  }

  /** Returns the status as it is written on the wire. */
  public String wireValue() {
    return wireValue;
  }
}
