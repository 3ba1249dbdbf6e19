package org.chargespec.examples.quickstart;

import java.io.PrintStream;
import org.chargespec.CallErrorException;
import org.chargespec.Caller;
import org.chargespec.v16.ResetRequest;
import org.chargespec.v16.ResetResponse;
import org.chargespec.v16.ResetStatus;
import org.chargespec.v16.ResetType;
import org.chargespec.v16.UnlockConnectorRequest;
import org.chargespec.v16.V16ChargePoint;
import org.chargespec.v16.V16ChargePointHandler;

/** Calls a charge point that is a handler in the same program, as a test does. */
final class CallWithoutNetwork {

  private CallWithoutNetwork() {}

  /** A charge point that supports only Reset. */
  private static final class Resettable implements V16ChargePointHandler.Partial {
    @Override
    public ResetResponse reset(ResetRequest request) {
      return ResetResponse.of(ResetStatus.ACCEPTED);
    }
  }

  static void run(PrintStream out) {
    // On a network the caller is the connection.
    V16ChargePoint chargePoint = V16ChargePoint.calling(Caller.to(new Resettable()));

    chargePoint
        .reset(ResetRequest.of(ResetType.HARD))
        .thenAccept(response -> out.println("reset: " + response.status()));

    chargePoint
        .unlockConnector(UnlockConnectorRequest.of(1))
        .exceptionally(
            failure -> {
              CallErrorException.of(failure).ifPresent(error -> out.println(error.code()));
              return null;
            });
  }
}
