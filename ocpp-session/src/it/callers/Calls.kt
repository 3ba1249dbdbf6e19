package com.acme

import java.util.concurrent.CompletionStage
import org.chargespec.Request
import org.chargespec.Response
import org.chargespec.session.Session
import org.chargespec.v16.ClearCacheResponse
import org.chargespec.v16.ResetRequest
import org.chargespec.v16.ResetStatus
import org.chargespec.v16.ResetType
import org.chargespec.v16.V16CallFromCentralSystem
import org.chargespec.v16.V16ChargePoint
import org.chargespec.v201.ResetEnum
import org.chargespec.v201.ResetStatusEnum
import org.chargespec.v21.NotifyPeriodicEventStream

// Calls from Kotlin, for each way in which a program may hold a request. No cast is needed.

fun of16(session: Session): CompletionStage<ResetStatus> =
    session.call(ResetRequest.of(ResetType.SOFT)).thenApply { it.status }

fun of201(session: Session): CompletionStage<ResetStatusEnum> =
    session.call(org.chargespec.v201.ResetRequest.of(ResetEnum.IMMEDIATE)).thenApply { it.status }

fun byName(session: Session): ResetStatus =
    V16ChargePoint.calling(session)
        .reset(ResetRequest.of(ResetType.SOFT))
        .toCompletableFuture()
        .join()
        .status

fun byItsResponse(session: Session, request: Request<ClearCacheResponse>):
    CompletionStage<ClearCacheResponse> = session.call(request)

fun <R : Response> ofAnyResponse(session: Session, request: Request<R>): CompletionStage<R> =
    session.call(request)

fun ofAVersion(session: Session, request: V16CallFromCentralSystem<*>):
    CompletionStage<out Response> = session.call(request)

fun ofAnyVersion(session: Session, request: Request<*>): CompletionStage<String> =
    session.call(request).thenApply { it.toString() }

fun message(session: Session, message: NotifyPeriodicEventStream) {
    session.send(message)
}

//! fun wrong(session: Session, send: NotifyPeriodicEventStream) = session.call(send)
