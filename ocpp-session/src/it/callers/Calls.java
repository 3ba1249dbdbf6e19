package com.acme;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.chargespec.Request;
import org.chargespec.Response;
import org.chargespec.session.Session;
import org.chargespec.v16.ClearCacheResponse;
import org.chargespec.v16.ResetRequest;
import org.chargespec.v16.ResetStatus;
import org.chargespec.v16.ResetType;
import org.chargespec.v16.V16CallFromCentralSystem;
import org.chargespec.v16.V16ChargePoint;
import org.chargespec.v201.ResetEnum;
import org.chargespec.v201.ResetStatusEnum;
import org.chargespec.v21.NotifyPeriodicEventStream;

/** Calls from Java, for each way in which a program may hold a request. No cast is needed. */
final class Calls {

  private Calls() {}

  static CompletionStage<ResetStatus> of16(Session session) {
    return session.call(ResetRequest.of(ResetType.SOFT)).thenApply(response -> response.status());
  }

  static CompletionStage<ResetStatusEnum> of201(Session session) {
    return session
        .call(org.chargespec.v201.ResetRequest.of(ResetEnum.IMMEDIATE))
        .thenApply(response -> response.status());
  }

  static ResetStatus byName(Session session) {
    return V16ChargePoint.calling(session)
        .reset(ResetRequest.of(ResetType.SOFT))
        .toCompletableFuture()
        .join()
        .status();
  }

  static CompletionStage<ClearCacheResponse> byItsResponse(
      Session session, Request<ClearCacheResponse> request) {
    return session.call(request);
  }

  static <R extends Response> CompletableFuture<R> ofAnyResponse(
      Session session, Request<R> request) {
    return session.call(request).toCompletableFuture();
  }

  static CompletionStage<? extends Response> ofAVersion(
      Session session, V16CallFromCentralSystem<?> request) {
    return session.call(request);
  }

  static CompletionStage<String> ofAnyVersion(Session session, Request<?> request) {
    return session.call(request).thenApply(response -> response.toString());
  }

  static CompletionStage<Void> message(Session session, NotifyPeriodicEventStream message) {
    return session.send(message);
  }

  //! static void wrong(Session session, NotifyPeriodicEventStream send) { session.call(send); }
}
