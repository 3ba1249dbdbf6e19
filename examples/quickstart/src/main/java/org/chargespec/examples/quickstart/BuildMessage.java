package org.chargespec.examples.quickstart;

import java.io.PrintStream;
import org.chargespec.NonConformingException;
import org.chargespec.v16.BootNotificationRequest;
import tools.jackson.databind.json.JsonMapper;

/** Builds a BootNotification and writes it as JSON. */
final class BuildMessage {

  private BuildMessage() {}

  static void run(PrintStream out) {
    // Required fields are arguments of builder(), so none can be forgotten.
    BootNotificationRequest boot =
        BootNotificationRequest.builder("Acme", "Wallbox 22")
            .firmwareVersion("1.4.2")
            .meterType("Acme M3")
            .build();

    // An ordinary mapper: no module, no mix-in, no setting. Absent components are left out.
    String json = JsonMapper.shared().writeValueAsString(boot);
    out.println(json);

    // build() throws an exception with all violations if the message does not conform.
    try {
      boot.toBuilder().chargePointModel("Wallbox with a very long name").build();
    } catch (NonConformingException e) {
      out.println(e.getMessage());
    }
  }
}
