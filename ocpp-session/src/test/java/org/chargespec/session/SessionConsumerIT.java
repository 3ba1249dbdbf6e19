package org.chargespec.session;

import org.chargespec.PublishedJar;

/** A user's program compiles and runs with the published jars of ocpp-session. */
class SessionConsumerIT extends PublishedJar {

  private static final String OUTPUT =
      """
      -> [2,"7","Heartbeat",{}]
      <- [3,"7",{"currentTime":"1970-01-01T00:00:00Z"}]
      1970-01-01T00:00:00Z
      -> [2,"7","DataTransfer",{"vendorId":"com.acme","messageId":"Nothing"}]
      <- [3,"7",{"status":"UnknownVendorId"}]
      UNKNOWN_VENDOR_ID
      MisdirectedException
      """;

  SessionConsumerIT() {
    super("Talker", OUTPUT, "ocpp-model", "ocpp-json", "ocpp-session");
  }
}
