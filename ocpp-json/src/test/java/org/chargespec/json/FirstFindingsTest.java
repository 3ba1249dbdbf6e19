package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.chargespec.Violation.Kind;
import org.junit.jupiter.api.Test;

/** Of too many findings, the first in the document are kept. */
class FirstFindingsTest {

  private static Finding at(int at, int order) {
    return new Finding(at, order, Pointer.ROOT, Kind.TYPE, () -> "", null);
  }

  @Test
  void theFirstInTheDocumentAreKept() {
    FirstFindings findings = new FirstFindings(2);
    assertThat(findings.wants(9)).isTrue();
    findings.add(at(5, 0));
    assertThat(findings.wants(9)).isTrue();
    findings.add(at(3, 1));

    assertThat(findings.wants(4)).isTrue();
    assertThat(findings.wants(5)).isFalse();
    assertThat(findings.wants(6)).isFalse();
    findings.add(at(4, 2));

    assertThat(findings.inOrder()).extracting(Finding::at).containsExactly(3, 4);
  }

  @Test
  void atOnePlaceTheOrderOfFindingCounts() {
    FirstFindings findings = new FirstFindings(2);
    findings.add(at(1, 2));
    findings.add(at(1, 0));
    findings.add(at(1, 1));

    assertThat(findings.inOrder()).extracting(Finding::order).containsExactly(0, 1);
  }
}
