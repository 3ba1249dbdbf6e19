package org.chargespec.testkit;

import org.chargespec.PublishedJar;

/** A user's program compiles and runs with the published jars of ocpp-testkit. */
class ConsumerIT extends PublishedJar {

  private static final String OUTPUT =
      """
      -> [2,"7","Heartbeat",{}]
      <- [3,"7",{"currentTime":"2026-01-01T00:00:00Z"}]
      no answer to Heartbeat within PT30S
      PENDING 90
      {"type":"Hard"}
      ENUM_VALUE
      """;

  ConsumerIT() {
    super("Tester", OUTPUT, "ocpp-model", "ocpp-json", "ocpp-session", "ocpp-testkit");
  }
}
