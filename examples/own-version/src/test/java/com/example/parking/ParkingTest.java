package com.example.parking;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.parking.json.ParkingCodecs;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chargespec.Action;
import org.chargespec.ErrorCode;
import org.chargespec.Initiator;
import org.chargespec.Violation;
import org.chargespec.json.Frame;
import org.chargespec.json.OcppJson;
import org.chargespec.json.Unreadable;
import org.junit.jupiter.api.Test;

class ParkingTest {

  private static final OcppJson JSON =
      OcppJson.builder(Parking10.VERSION).codecs(new ParkingCodecs()).build();

  @Test
  void framesOfAllKinds() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ShowParking.run(new PrintStream(out, true, StandardCharsets.UTF_8));

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "-> [2,\"1\",\"CarArrived\",{\"plate\":\"B-AC 123\",\"at\":\"2026-03-14T08:15:00Z\"}]",
            "<- [3,\"1\",{\"admitted\":true}]",
            "-> [6,\"2\",\"CarCount\",{\"cars\":[17,0]}]",
            "   2 levels",
            "<- [2,\"3\",\"OpenBarrier\",{\"seconds\":60}]",
            "-> [3,\"3\",{\"state\":\"Ajar\"}]",
            "<- [5,\"3\",\"BadValue\",\"/state: ENUM_VALUE\",{}]");
  }

  @Test
  void theVersionKnowsItsActionsAndNoOther() {
    assertThat(Parking10.VERSION).hasToString("Parking 1.0");
    assertThat(Parking10.VERSION.subprotocol()).isEqualTo("parking1.0");
    assertThat(Parking10.VERSION.registry().actions())
        .containsExactly(CarArrivedRequest.ACTION, CarCount.ACTION, ParkingActions.OPEN_BARRIER);
    assertThat(Parking10.VERSION.registry().find("Heartbeat")).isEmpty();
    assertThat(CarCount.ACTION).isInstanceOf(Action.Send.class);
    assertThat(CarCount.ACTION.initiator()).isEqualTo(Initiator.CHARGING_STATION);
  }

  @Test
  void errorCodesAreSpelledAsTheProtocolDoes() {
    assertThat(ErrorCode.of(Violation.Kind.RANGE, Parking10.VERSION).wireValue(Parking10.VERSION))
        .isEqualTo("BadValue");
    assertThat(ErrorCode.SECURITY_ERROR.wireValue(Parking10.VERSION)).isEqualTo("Error");
    assertThat(ErrorCode.ofWireValue("BadValue", Parking10.VERSION))
        .contains(ErrorCode.PROPERTY_CONSTRAINT_VIOLATION);
    assertThat(JSON.readFrame("[2,\"1\",\"Fly\",{}]", id -> Optional.empty()))
        .isInstanceOfSatisfying(
            Unreadable.class,
            unreadable ->
                assertThat(unreadable.answer().map(JSON::writeFrame))
                    .hasValueSatisfying(
                        answer -> assertThat(answer).startsWith("[4,\"1\",\"UnknownAction\"")));
  }

  @Test
  void eachNumberOfAListHasItsLimit() {
    CarCount count = new CarCount(List.of(3, -1));

    assertThat(count.violations()).extracting(Violation::pointer).containsExactly("/cars/1");
    assertThat(JSON.readFrame("[6,\"1\",\"CarCount\",{\"cars\":[3,-1]}]", id -> Optional.empty()))
        .isInstanceOfSatisfying(
            Frame.Send.class,
            send ->
                assertThat(send.violations())
                    .extracting(Violation::pointer)
                    .containsExactly("/cars/1"));
  }
}
