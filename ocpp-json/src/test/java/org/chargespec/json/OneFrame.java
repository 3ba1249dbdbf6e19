package org.chargespec.json;

import org.chargespec.v16.Ocpp16;

/** A program that reads one frame and prints it as it writes it. */
final class OneFrame {

  private OneFrame() {}

  public static void main(String[] args) {
    OcppJson json = OcppJson.tolerant(Ocpp16.VERSION);
    Received received = json.readFrame(args[0], PendingCalls.none());
    System.out.println("read " + json.writeFrame((Frame) received));
  }
}
