package org.chargespec.examples.quickstart;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.chargespec.Action;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.V16CallFromChargePoint;
import org.chargespec.v16.V16CentralSystemHandler;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Finds the type of a request by its action, reads the request, and answers it by a handler. */
final class AnswerRequests {

  // An ordinary mapper would read the text "7" as a number, and 1.5 as the integer 1.
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();

  private AnswerRequests() {}

  static void run(PrintStream out) {
    // With a fixed clock, the example always prints the same.
    Clock clock = Clock.fixed(Instant.parse("2026-03-14T08:15:00Z"), ZoneOffset.UTC);
    V16CentralSystemHandler handler = new ExampleCentralSystem(clock);

    // The last two elements of a CALL frame: [2, "1", "BootNotification", {...}].
    String boot = "{\"chargePointVendor\": \"Acme\", \"chargePointModel\": \"Wallbox 22\"}";
    out.println(answer(handler, "BootNotification", boot));
    out.println(answer(handler, "Heartbeat", "{}"));
  }

  private static String answer(V16CentralSystemHandler handler, String actionName, String payload) {
    Action action =
        Ocpp16.VERSION
            .registry()
            .find(actionName)
            .orElseThrow(() -> new IllegalArgumentException("NotImplemented: " + actionName));
    if (action instanceof Action.Call<?, ?> call
        && MAPPER.readValue(payload, call.requestType())
            instanceof V16CallFromChargePoint<?> request) {
      // Calls the method of the request's action. This handler answers at once.
      return MAPPER.writeValueAsString(handler.handle(request).toCompletableFuture().join());
    }
    throw new IllegalArgumentException("NotSupported: no charge point sends " + actionName);
  }
}
