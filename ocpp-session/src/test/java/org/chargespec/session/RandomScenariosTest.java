package org.chargespec.session;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** However things interleave: every call ends once, no frame is lost or out of order. */
class RandomScenariosTest {

  private static final int SCENARIOS = 4_000;
  private static final int STEPS = 80;

  @Test
  void theRulesAreKept() {
    LongStream.range(0, SCENARIOS)
        .forEach(
            seed -> {
              Scenario scenario = new Scenario(seed);
              try {
                scenario.run(STEPS);
                scenario.assertRulesWereKept();
              } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("scenario " + seed, e);
              }
            });
  }
}
