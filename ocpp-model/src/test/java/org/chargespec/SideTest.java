package org.chargespec;

import static org.assertj.core.api.Assertions.assertThat;

import org.chargespec.versions.OcppVersions;
import org.junit.jupiter.api.Test;

class SideTest {

  @Test
  void aSideMayInitiateItsOwnActionsAndThoseOfBoth() {
    for (OcppVersion version : OcppVersions.all()) {
      for (Action action : version.registry().actions()) {
        for (Side side : Side.values()) {
          boolean own = action.initiator().name().equals(side.name());
          assertThat(side.mayInitiate(action))
              .as(action.name())
              .isEqualTo(own || action.initiator() == Initiator.BOTH);
        }
      }
    }
  }

  @Test
  void eachSideIsTheOthersOther() {
    assertThat(Side.CSMS.other()).isEqualTo(Side.CHARGING_STATION);
    assertThat(Side.CHARGING_STATION.other()).isEqualTo(Side.CSMS);
  }
}
