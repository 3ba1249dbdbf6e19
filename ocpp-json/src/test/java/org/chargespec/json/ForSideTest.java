package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chargespec.NonConformingException;
import org.chargespec.Side;
import org.chargespec.v16.HeartbeatRequest;
import org.chargespec.v16.Ocpp16;
import org.junit.jupiter.api.Test;

/** {@link OcppJson#forSide}: the same settings, for one side. */
class ForSideTest {

  private static final String RESET = "[2,\"1\",\"Reset\",{\"type\":\"Soft\"}]";

  private final OcppJson json =
      OcppJson.builder(Ocpp16.VERSION).maxBytes(40).checkWriting(true).build();

  @Test
  void aCallThatOnlyOurSideMayInitiateIsAnsweredNotSupported() {
    Received received = json.forSide(Side.CSMS).readFrame(RESET, PendingCalls.none());

    assertThat(received).isInstanceOf(Unreadable.class);
    assertThat(((Unreadable) received).answer())
        .map(answer -> ((Frame.CallError) answer).code())
        .contains("NotSupported");
    assertThat(json.forSide(Side.CHARGING_STATION).readFrame(RESET, PendingCalls.none()))
        .isInstanceOf(Frame.Call.class);
  }

  @Test
  void theOtherSettingsStay() {
    OcppJson ours = json.forSide(Side.CSMS);

    assertThat(
            ours.readFrame(
                "[2,\"1\",\"Heartbeat\",{\"a\":1234567890123456789}]", PendingCalls.none()))
        .extracting(received -> ((Unreadable) received).reason())
        .isEqualTo("larger than 40 bytes");
    assertThatThrownBy(() -> ours.writeFrame(new Frame.Call("1", new HeartbeatRequest())))
        .isInstanceOf(NonConformingException.class);
  }

  @Test
  void itIsMadeOnceForEachSide() {
    OcppJson ours = json.forSide(Side.CSMS);

    assertThat(json.forSide(Side.CSMS)).isSameAs(ours);
    assertThat(ours.forSide(Side.CSMS)).isSameAs(ours);
    assertThat(List.of(json, ours)).doesNotContain(json.forSide(Side.CHARGING_STATION));
  }
}
