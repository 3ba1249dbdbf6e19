package org.chargespec.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManualClockTest {

  private final ManualClock clock = new ManualClock(Instant.EPOCH);
  private final List<String> ran = new ArrayList<>();

  private void schedule(String name, int seconds) {
    clock.schedule(
        () -> ran.add(name + " at " + clock.instant().getEpochSecond()),
        Duration.ofSeconds(seconds));
  }

  @Test
  void whatIsScheduledRunsInOrderEachAtItsMoment() {
    schedule("b", 20);
    schedule("a", 10);
    schedule("c", 20);
    schedule("d", 31);
    clock.advance(Duration.ofSeconds(30));

    assertThat(ran).containsExactly("a at 10", "b at 20", "c at 20");
    assertThat(clock.clock().instant()).isEqualTo(Instant.ofEpochSecond(30));
  }

  @Test
  void whatThatSchedulesRunsToo() {
    clock.schedule(() -> schedule("b", 5), Duration.ofSeconds(10));
    clock.advance(Duration.ofSeconds(15));

    assertThat(ran).containsExactly("b at 15");
  }

  @Test
  void itIsAClockInAnyZone() {
    ZoneId paris = ZoneId.of("Europe/Paris");

    assertThat(clock.clock().withZone(paris).getZone()).isEqualTo(paris);
    assertThat(clock.clock().withZone(paris).instant()).isEqualTo(Instant.EPOCH);
  }
}
