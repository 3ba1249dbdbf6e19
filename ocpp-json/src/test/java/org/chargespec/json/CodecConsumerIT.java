package org.chargespec.json;

import org.chargespec.PublishedJar;

/** A user's program compiles and runs with the published jars of ocpp-json. */
class CodecConsumerIT extends PublishedJar {

  private static final String OUTPUT =
      """
      [3,"7","{}"] has no call that waits for it
      [2,"8","Heartbeat",{}]
      [3,"8",{"currentTime":"2026-03-14T08:15:00Z"}]
      SampledValue 229.8 C
      /unit ENUM_VALUE
      """;

  CodecConsumerIT() {
    super("Reader", OUTPUT, "ocpp-model", "ocpp-json");
  }
}
