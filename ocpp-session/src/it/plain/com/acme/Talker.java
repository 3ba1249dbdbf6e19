package com.acme;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.chargespec.Side;
import org.chargespec.json.OcppJson;
import org.chargespec.session.CallFailedException;
import org.chargespec.session.Session;
import org.chargespec.session.transfer.DataTransferForms;
import org.chargespec.session.transfer.DataTransfers;
import org.chargespec.v16.DataTransferRequest;
import org.chargespec.v16.DataTransferResponse;
import org.chargespec.v16.HeartbeatRequest;
import org.chargespec.v16.HeartbeatResponse;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.ResetRequest;
import org.chargespec.v16.ResetType;
import org.chargespec.v16.V16CentralSystem;

/** Talks through sessions with what a user has. */
public final class Talker {

  private static final OcppJson JSON = OcppJson.strict(Ocpp16.VERSION);

  private static Session centralSystem;
  private static Session chargePoint;

  private Talker() {}

  public static void main(String[] args) {
    DataTransfers<DataTransferRequest, DataTransferResponse> transfers =
        DataTransfers.builder(DataTransferForms.v16(), JSON).build();
    centralSystem =
        Session.builder(JSON, Side.CSMS)
            .handler(
                transfers.before(
                    request ->
                        CompletableFuture.completedStage(HeartbeatResponse.of(Instant.EPOCH))))
            .transport(told("<-", text -> chargePoint.receive(text)))
            .build();
    chargePoint =
        Session.builder(JSON, Side.CHARGING_STATION)
            .transport(told("->", text -> centralSystem.receive(text)))
            .ids(() -> "7")
            .build();
    V16CentralSystem.calling(chargePoint)
        .heartbeat(HeartbeatRequest.of())
        .thenAccept(response -> System.out.println(response.currentTime()));
    chargePoint
        .call(transfers.request("com.acme", "Nothing", null))
        .thenAccept(response -> System.out.println(response.status()));
    chargePoint
        .call(ResetRequest.of(ResetType.SOFT))
        .exceptionally(
            failure -> {
              CallFailedException.of(failure)
                  .ifPresent(reason -> System.out.println(reason.getClass().getSimpleName()));
              return null;
            });
    chargePoint.close();
    centralSystem.close();
  }

  private static Consumer<String> told(String arrow, Consumer<String> peer) {
    return text -> {
      System.out.println(arrow + " " + text);
      peer.accept(text);
    };
  }
}
