package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** JSON pointers (RFC 6901), and their length for limits of memory. */
class PointerTest {

  @Test
  void namesAreEscapedAndIndexesAreNot() {
    Pointer pointer = Pointer.ROOT.member("a/b~c").item(0).member("").item(12);

    assertThat(pointer).hasToString("/a~1b~0c/0//12");
    assertThat(Pointer.ROOT).hasToString("");
  }

  @Test
  void theLengthGrowsWithEachPart() {
    assertThat(Pointer.ROOT.length()).isZero();
    assertThat(Pointer.ROOT.member("abc").length()).isEqualTo(4);
    assertThat(Pointer.ROOT.member("abc").item(7).member("d").length()).isEqualTo(7);
  }
}
