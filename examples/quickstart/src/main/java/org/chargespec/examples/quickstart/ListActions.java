package org.chargespec.examples.quickstart;

import java.io.PrintStream;
import org.chargespec.Action;
import org.chargespec.MessageRegistry;
import org.chargespec.OcppVersion;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.V16Actions;
import org.chargespec.versions.OcppVersions;

/** Lists the actions of the registry and their types. */
final class ListActions {

  private ListActions() {}

  static void run(PrintStream out) {
    // The WebSocket handshake negotiates the version of a connection.
    OcppVersion version = OcppVersions.ofSubprotocol("ocpp1.6").orElseThrow();
    MessageRegistry registry = version.registry();

    for (Action action : registry.actions()) {
      out.printf("%-32s %-16s %s%n", action.name(), action.initiator(), action.block());
    }
    out.println(registry.actions().size() + " actions");

    // By the name in a frame, as a dispatcher does it...
    Action found = registry.find("BootNotification").orElseThrow();
    // ... or typed by request and response, if the action is known.
    Action.Call<BootNotificationRequest, ?> typed = V16Actions.BOOT_NOTIFICATION;
    out.println("the same: " + (found == typed) + ", " + typed.responseType().getSimpleName());
  }
}
