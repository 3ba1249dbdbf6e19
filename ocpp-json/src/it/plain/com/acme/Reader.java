package com.acme;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.chargespec.Violation;
import org.chargespec.json.Decoded;
import org.chargespec.json.Frame;
import org.chargespec.json.OcppJson;
import org.chargespec.json.PendingCalls;
import org.chargespec.json.Unreadable;
import org.chargespec.v16.HeartbeatResponse;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.SampledValue;

/** Reads and writes with what a user has. */
public final class Reader {

  private static final OcppJson JSON = OcppJson.tolerant(Ocpp16.VERSION);

  private Reader() {}

  public static void main(String[] args) {
    String unasked = "[3,\"7\",\"{}\"]";
    if (JSON.readFrame(unasked, PendingCalls.none()) instanceof Unreadable) {
      System.out.println(unasked + " has no call that waits for it");
    }
    String text = "[2,\"8\",\"Heartbeat\",{}]";
    if (JSON.readFrame(text, PendingCalls.none()) instanceof Frame.Call call) {
      System.out.println(JSON.writeFrame(call));
      HeartbeatResponse response = new HeartbeatResponse(Instant.parse("2026-03-14T08:15:00Z"));
      System.out.println(JSON.writeFrame(new Frame.CallResult(call.messageId(), response)));
    }
    byte[] sample = "{\"value\":\"229.8\",\"unit\":\"C\"}".getBytes(StandardCharsets.UTF_8);
    Decoded<SampledValue> decoded = JSON.decode(SampledValue.class, sample);
    if (decoded instanceof Decoded.Accepted<SampledValue> accepted) {
      System.out.println("SampledValue " + accepted.value().value() + " C");
    }
    for (Violation violation : decoded.violations()) {
      System.out.println(violation.pointer() + " " + violation.kind());
    }
  }
}
