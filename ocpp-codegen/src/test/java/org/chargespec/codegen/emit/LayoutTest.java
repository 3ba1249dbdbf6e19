package org.chargespec.codegen.emit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What the goldens do not show: code that the layout does not understand. */
class LayoutTest {

  @Test
  void codeIsNotLostAfterABracketThatIsNotClosed() {
    assertThatThrownBy(() -> Layout.apply("class A {\n  int bit = 1 << 3;\n}\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("missing closing bracket:   int bit = 1 << 3;");
  }
}
