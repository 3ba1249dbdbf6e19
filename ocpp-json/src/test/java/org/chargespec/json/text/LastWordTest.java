package org.chargespec.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The last bytes of a document are read as a word, without what is around the document. */
class LastWordTest {

  private static final String DOCUMENT = "0123456789abcdef";

  @Test
  void hasTheBytesUpToTheEndAndZeros() {
    byte[] bytes = DOCUMENT.getBytes(StandardCharsets.UTF_8);
    for (int end = 8; end <= bytes.length; end++) {
      for (int from = end - 7; from <= end; from++) {
        byte[] rest = DOCUMENT.substring(from, end).getBytes(StandardCharsets.UTF_8);
        assertThat(Words.last(bytes, from, end))
            .as("%d to %d", from, end)
            .isEqualTo(Words.at(rest, 0));
      }
    }
  }

  /**
   * Each length, each distance of the quote from the end, each kind of byte before and after it.
   */
  @Test
  void aTextEndsAtItsQuoteWhereverTheDocumentEnds() {
    for (String before :
        new String[] {"", "0123456789", "\"\"\"\"\"\"\"\"\"\"", "\\\\\\\\\\\\\\\\"}) {
      for (int length = 0; length <= 20; length++) {
        for (String after : new String[] {"", "}", "}]", "\"}]", "}   \n ]\n"}) {
          for (String beyond : new String[] {"", "\"\"\"\"\"\"\"\"\"\"", "0123456789"}) {
            String text = "x".repeat(length);
            byte[] array = (before + text + "\"" + after + beyond).getBytes(StandardCharsets.UTF_8);
            int from = before.length();
            int end = array.length - beyond.length();
            assertThat(JsonText.plainEnd(array, from, end))
                .as("%s|%s\"%s|%s", before, text, after, beyond)
                .isEqualTo(end < 8 ? -1 : from + length);
            // A text that no quote ends is not plain, whatever is beyond the document.
            assertThat(JsonText.plainEnd(array, from, from + length)).isEqualTo(-1);
          }
        }
      }
    }
  }

  @Test
  void aSpecialByteNearTheEndIsNotPlain() {
    for (String special : new String[] {"\\", "\n", "é"}) {
      for (int length = 0; length <= 9; length++) {
        byte[] array =
            ("0123456789" + "x".repeat(length) + special + "\"}]").getBytes(StandardCharsets.UTF_8);
        assertThat(JsonText.plainEnd(array, 10, array.length)).isEqualTo(-1);
      }
    }
  }
}
