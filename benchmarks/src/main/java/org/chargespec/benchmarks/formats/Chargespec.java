package org.chargespec.benchmarks.formats;

import org.chargespec.json.Frame;
import org.chargespec.json.OcppJson;
import org.chargespec.json.PendingCalls;
import org.chargespec.json.Received;

/** Ours. */
public record Chargespec(OcppJson json) implements FrameFormat {

  @Override
  public Object decode(byte[] utf8) {
    return conforming(json.readFrame(utf8, PendingCalls.none()));
  }

  @Override
  public Object decode(String text) {
    return conforming(json.readFrame(text, PendingCalls.none()));
  }

  private static Frame.Call conforming(Received received) {
    if (received instanceof Frame.Call call && call.violations().isEmpty()) {
      return call;
    }
    throw new IllegalStateException("the frame was to conform: " + received.violations());
  }

  @Override
  public byte[] encodeToUtf8(Object frame) {
    return json.writeFrameToUtf8((Frame.Call) frame);
  }

  @Override
  public String encode(Object frame) {
    return json.writeFrame((Frame.Call) frame);
  }
}
