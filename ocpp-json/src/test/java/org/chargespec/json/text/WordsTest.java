package org.chargespec.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The lowest mark of a word is at the first byte that is looked for. */
class WordsTest {

  private static boolean isSpecial(int b) {
    return b < 0 || b < ' ' || b == '"' || b == '\\';
  }

  /** Each byte, at each place, between bytes of any kind. */
  @Test
  void theLowestMarkIsTheFirstSpecialByte() {
    Random random = new Random(7);
    for (int i = 0; i < 100_000; i++) {
      byte[] bytes = new byte[8];
      random.nextBytes(bytes);
      int place = random.nextInt(8);
      for (int before = 0; before < place; before++) {
        bytes[before] = (byte) ('#' + random.nextInt('[' - '#'));
      }
      bytes[place] = (byte) i;

      assertThat(first(Words.special(Words.at(bytes, 0)), 8)).isEqualTo(firstSpecial(bytes));
      assertThat(first(Words.marks(Words.at(bytes, 0), '"'), 8)).isEqualTo(firstQuote(bytes));
    }
  }

  @Test
  void whatIsBelowTheFirstMark() {
    Random random = new Random(8);
    for (int i = 0; i < 10_000; i++) {
      int place = random.nextInt(8);
      long marks = ((random.nextLong() | 1) << (place * 8 + 7)) & 0x8080808080808080L;

      assertThat(Words.below(marks)).isEqualTo(place == 0 ? 0 : -1L >>> (64 - place * 8));
    }
  }

  private static int first(long marks, int none) {
    return marks == 0 ? none : Words.firstMark(marks);
  }

  private static int firstSpecial(byte[] bytes) {
    int i = 0;
    while (i < 8 && !isSpecial(bytes[i])) {
      i++;
    }
    return i;
  }

  private static int firstQuote(byte[] bytes) {
    int i = 0;
    while (i < 8 && bytes[i] != '"') {
      i++;
    }
    return i;
  }
}
