package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.chargespec.NonConformingException;
import org.chargespec.Side;
import org.chargespec.v21.NotifyPeriodicEventStream;
import org.chargespec.v21.Ocpp21;
import org.chargespec.v21.StreamDataElement;
import org.junit.jupiter.api.Test;

/** Frames that are not answered: SEND, which OCPP 2.1 has added. */
class SendFramesTest {

  private static final OcppJson STRICT = OcppJson.strict(Ocpp21.VERSION);
  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

  private static final String TEXT =
      "[6,\"1\",\"NotifyPeriodicEventStream\",{\"data\":[{\"t\":0,\"v\":\"230\"}],\"id\":7,"
          + "\"pending\":0,\"basetime\":\"2026-11-30T12:00:00Z\"}]";

  private static Frame.Send send(int id) {
    StreamDataElement element = new StreamDataElement(BigDecimal.ZERO, "230", null);
    return new Frame.Send("1", new NotifyPeriodicEventStream(List.of(element), id, 0, NOON, null));
  }

  @Test
  void thereAndBack() {
    assertThat(STRICT.writeFrame(send(7))).isEqualTo(TEXT);
    assertThat(STRICT.readFrame(TEXT, PendingCalls.none())).isEqualTo(send(7));
  }

  @Test
  void strictWritesWhatConformsOnly() {
    assertThat(send(-1).message().violations()).isNotEmpty();
    assertThatThrownBy(() -> STRICT.writeFrame(send(-1)))
        .isInstanceOf(NonConformingException.class);
    assertThat(OcppJson.tolerant(Ocpp21.VERSION).writeFrame(send(-1))).contains("\"id\":-1");
  }

  @Test
  void strictWritesWhatItsSideMaySend() {
    OcppJson station =
        OcppJson.builder(Ocpp21.VERSION).checkWriting(true).side(Side.CHARGING_STATION).build();
    OcppJson csms = OcppJson.builder(Ocpp21.VERSION).checkWriting(true).side(Side.CSMS).build();

    assertThat(station.writeFrame(send(7))).isEqualTo(TEXT);
    assertThatThrownBy(() -> csms.writeFrame(send(7)))
        .isInstanceOf(NonConformingException.class)
        .hasMessageContaining("may be sent by the other side only");
  }
}
