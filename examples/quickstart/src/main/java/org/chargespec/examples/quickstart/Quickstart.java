package org.chargespec.examples.quickstart;

import java.io.PrintStream;

/** Runs the examples one after the other. Each is a class of its own. */
public final class Quickstart {

  private Quickstart() {}

  /** Runs all examples. */
  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    title(out, "1. Build a message");
    BuildMessage.run(out);
    title(out, "2. Read what a charge point sent");
    ReadMeterValues.run(out);
    title(out, "3. See what is wrong with a message");
    ShowViolations.run(out);
    title(out, "4. List the actions of OCPP 1.6");
    ListActions.run(out);
    title(out, "5. Answer requests");
    AnswerRequests.run(out);
    title(out, "6. Call a charge point without a network");
    CallWithoutNetwork.run(out);
    title(out, "7. Read and write payloads without Jackson");
    CodePayloads.run(out);
    title(out, "8. Be a central system on a connection");
    SpeakOcppJ.run(out);
    title(out, "9. Let a session do that");
    TalkThroughSessions.run(out);
  }

  private static void title(PrintStream out, String text) {
    out.println();
    out.println(text);
    out.println("-".repeat(text.length()));
  }
}
