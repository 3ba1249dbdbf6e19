package org.chargespec.json.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Each property of an object sets a bit of its own, and may set it once. */
class SeenTest {

  @Test
  void eachPropertyHasABit() {
    int few = 0;
    for (int i = 0; i < 32; i++) {
      few = Seen.once(few, i);
      assertThat(few).isEqualTo(-1 >>> (31 - i));
    }
    long many = 0;
    for (int i = 0; i < 64; i++) {
      many = Seen.once(many, i);
      assertThat(many).isEqualTo(-1L >>> (63 - i));
    }
  }

  @Test
  void severalPropertiesAreAddedAtOnce() {
    assertThat(Seen.with(0b0100, 0b1001)).isEqualTo(0b1101);
  }

  @Test
  void aSecondTimeIsLeftToTheCarefulWay() {
    assertThatThrownBy(() -> Seen.once(0b100, 2)).isInstanceOf(Detour.class);
    assertThatThrownBy(() -> Seen.with(0b110, 0b010)).isInstanceOf(Detour.class);
    assertThatThrownBy(() -> Seen.once(1L << 40, 40)).isInstanceOf(Detour.class);
  }
}
