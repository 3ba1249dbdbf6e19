package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.chargespec.Violation.Kind;
import org.chargespec.json.JsonValue.JsonString;
import org.junit.jupiter.api.Test;

/** A list of findings is limited: by their number and by the length of all pointers together. */
class FindingsTest {

  private static Findings findings(Handling handling, int count, int pointerLength) {
    Findings findings = new Findings(deviation -> handling, new byte[count]);
    for (int i = 0; i < count; i++) {
      Pointer at = Pointer.ROOT.member("x".repeat(pointerLength - 1));
      Found found = new Found(new JsonString(i, ""), at, true, false);
      findings.add(Deviation.UNKNOWN_PROPERTY, found, Kind.UNKNOWN_PROPERTY, () -> "no");
    }
    return findings;
  }

  @Test
  void atMost256AreListed() {
    assertThat(findings(Handling.REPORT, 256, 2).listed()).hasSize(256);
    assertThat(findings(Handling.REPORT, 300, 2).listed()).hasSize(256);
  }

  /** The finding that exceeds the limit is listed, those after it are not. */
  @Test
  void pointersOfAMegabyteAreListed() {
    int quarter = 1 << 18;

    assertThat(findings(Handling.REPORT, 4, quarter).listed()).hasSize(4);
    assertThat(findings(Handling.REPORT, 9, quarter).listed()).hasSize(4);
    assertThat(findings(Handling.REPORT, 9, quarter - 1).listed()).hasSize(5);
  }

  @Test
  void whatRejectsIsCounted() {
    assertThat(findings(Handling.REPORT, 3, 2).rejections()).isZero();
    assertThat(findings(Handling.IGNORE, 3, 2).listed()).isEmpty();
    assertThat(findings(Handling.REJECT, 3, 2).rejections()).isEqualTo(3);
    assertThat(findings(Handling.REJECT, 3, 2).reason().pointer()).isEqualTo("/x");
  }
}
