package org.chargespec.examples.quickstart;

import java.io.PrintStream;
import org.chargespec.Action;
import org.chargespec.MessageRegistry;
import org.chargespec.OcppVersion;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.V16Actions;
import org.chargespec.versions.OcppVersions;

/** Asks the registry which actions there are and which types they carry. */
final class ListActions {

  private ListActions() {}

  static void run(PrintStream out) {
    // The version of a connection is what the WebSocket handshake agreed on.
    OcppVersion version = OcppVersions.ofSubprotocol("ocpp1.6").orElseThrow();
    MessageRegistry registry = version.registry();

    for (Action action : registry.actions()) {
      out.printf("%-32s %-16s %s%n", action.name(), action.initiator(), action.block());
    }
    out.println(registry.actions().size() + " actions");

    // By the name in a frame, as a dispatcher does it...
    Action found = registry.find("BootNotification").orElseThrow();
    // ... or typed, where the action is known: request and response belong together.
    Action.Call<BootNotificationRequest, ?> typed = V16Actions.BOOT_NOTIFICATION;
    out.println("the same: " + (found == typed) + ", " + typed.responseType().getSimpleName());
  }
}
