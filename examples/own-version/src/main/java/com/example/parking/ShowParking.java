package com.example.parking;

import com.example.parking.json.ParkingCodecs;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chargespec.Side;
import org.chargespec.json.Frame;
import org.chargespec.json.Handling;
import org.chargespec.json.OcppJson;
import org.chargespec.json.PendingCalls;
import org.chargespec.json.Received;
import org.chargespec.json.Unreadable;

/**
 * Both ends of a connection of a protocol that is not OCPP, without a network: prints the frames.
 */
public final class ShowParking {

  private static final OcppJson BARRIER = json(Side.CHARGING_STATION);
  private static final OcppJson OFFICE = json(Side.CSMS);

  private static final PendingCalls NONE = id -> Optional.empty();

  private ShowParking() {}

  private static OcppJson json(Side side) {
    return OcppJson.builder(Parking10.VERSION)
        .all(Handling.REJECT)
        .side(side)
        .codecs(new ParkingCodecs())
        .build();
  }

  /** Runs the example. */
  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    ParkingOfficeHandler handler = office(out);

    // CALL and CALLRESULT: the barrier calls, the office answers.
    CarArrivedRequest arrived =
        CarArrivedRequest.of("B-AC 123", Instant.parse("2026-03-14T08:15:00Z"));
    String call = BARRIER.writeFrame(new Frame.Call("1", arrived));
    out.println("-> " + call);
    if (OFFICE.readFrame(call, NONE) instanceof Frame.Call received) {
      handler
          .handle(received.request())
          .thenAccept(
              response ->
                  out.println(
                      "<- "
                          + OFFICE.writeFrame(
                              new Frame.CallResult(received.messageId(), response))));
    }

    // SEND: it has no response.
    String count = BARRIER.writeFrame(new Frame.Send("2", CarCount.of(List.of(17, 0))));
    out.println("-> " + count);
    if (OFFICE.readFrame(count, NONE) instanceof Frame.Send received) {
      handler.handle(received.message());
    }

    // CALLRESULTERROR: the answer to the call of the office is invalid.
    String open =
        OFFICE.writeFrame(new Frame.Call("3", OpenBarrierRequest.builder().seconds(60).build()));
    out.println("<- " + open);
    String answer = "[3,\"3\",{\"state\":\"Ajar\"}]";
    out.println("-> " + answer);
    Received result = OFFICE.readFrame(answer, id -> Optional.of(OpenBarrierRequest.ACTION));
    if (result instanceof Unreadable unreadable) {
      unreadable.answer().ifPresent(error -> out.println("<- " + OFFICE.writeFrame(error)));
    }
  }

  private static ParkingOfficeHandler office(PrintStream out) {
    return new ParkingOfficeHandler() {

      @Override
      public CarArrivedResponse carArrived(CarArrivedRequest request) {
        return CarArrivedResponse.of(request.plate().startsWith("B-"));
      }

      @Override
      public void carCount(CarCount message) {
        out.println("   " + message.cars().size() + " levels");
      }
    };
  }
}
