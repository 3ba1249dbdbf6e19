package org.chargespec.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chargespec.json.OcppJson;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v201.Ocpp201;
import org.chargespec.v21.Ocpp21;
import org.junit.jupiter.api.Test;

class SubprotocolsTest {

  private static final OcppJson V16 = OcppJson.tolerant(Ocpp16.VERSION);
  private static final OcppJson V201 = OcppJson.tolerant(Ocpp201.VERSION);
  private static final OcppJson V21 = OcppJson.tolerant(Ocpp21.VERSION);
  private static final OcppJson STRICT_16 = OcppJson.strict(Ocpp16.VERSION);

  private final Subprotocols spoken = Subprotocols.of(List.of(V21, V201, V16));

  @Test
  void theFirstOfOursThatIsOfferedIsPicked() {
    assertThat(spoken.names("a")).containsExactly("ocpp2.1", "ocpp2.0.1", "ocpp1.6");
    assertThat(spoken.negotiate("a", List.of("ocpp1.6", "ocpp2.0.1"))).containsSame(V201);
    assertThat(spoken.negotiate("a", List.of("ocpp1.5", "ocpp1.6"))).containsSame(V16);
    assertThat(spoken.negotiate("a", List.of("ocpp1.5"))).isEmpty();
    assertThat(spoken.negotiate("a", List.of())).isEmpty();
  }

  @Test
  void aStationMayHaveItsOwn() {
    Subprotocols own = spoken.withStation("b", List.of(STRICT_16));

    assertThat(own.negotiate("b", List.of("ocpp2.1", "ocpp1.6"))).containsSame(STRICT_16);
    assertThat(own.negotiate("b", List.of("ocpp2.1"))).isEmpty();
    assertThat(own.negotiate("a", List.of("ocpp2.1"))).containsSame(V21);
    assertThat(spoken.negotiate("b", List.of("ocpp2.1"))).containsSame(V21);
  }
}
