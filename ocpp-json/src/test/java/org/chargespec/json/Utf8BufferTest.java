package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chargespec.v16.Ocpp16;
import org.junit.jupiter.api.Test;

/** A buffer holds the same bytes as the JDK's conversion, whatever it held before. */
class Utf8BufferTest {

  private static final List<String> CHARACTERS =
      List.of("a", "?", "\u007f", "\u0080", "\u00ff", "\u07ff", "\u0800", "\uffff", "\ud83d\ude00");

  private final Utf8Buffer buffer = new Utf8Buffer();

  private byte[] held(String text) {
    buffer.hold(text);
    return Arrays.copyOf(buffer.array(), buffer.size());
  }

  /** So long that a pair of surrogates lies on the border of two turns, and that it must grow. */
  @Test
  void anyTextIsEncoded() {
    Random random = new Random(3);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      int kinds = 1 + random.nextInt(CHARACTERS.size());
      for (int count = random.nextInt(i % 20 == 0 ? 9000 : 60); count > 0; count--) {
        text.append(CHARACTERS.get(random.nextInt(kinds)));
      }

      assertThat(held(text.toString())).isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aPairMayLieAnywhere() {
    for (int before = 2040; before < 2056; before++) {
      String text = "a".repeat(before) + "\ud83d\ude00".repeat(3);

      assertThat(held(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void halfAPairIsEscapedAnywhere() {
    for (int before : new int[] {0, 1, 2046, 2047, 2048, 2049, 5000}) {
      for (String half : List.of("\ud83d", "\ude00", "\ude00\ud83d", "\ud83d\ud83d\ude00")) {
        String text = "a".repeat(before) + half;

        assertThat(held(text)).isEqualTo(Utf8.of(text));
        assertThat(held(text + "a")).isEqualTo(Utf8.of(text + "a"));
        assertThat(held("b")).containsExactly('b');
      }
    }
  }

  /** What was read from a text stays as it is when the buffer is used again. */
  @Test
  void whatWasReadHoldsNothingOfTheBuffer() {
    OcppJson json = OcppJson.tolerant(Ocpp16.VERSION);
    List<String> texts =
        List.of(
            "[2,\"1\",\"DataTransfer\",{\"vendorId\":\"V\",\"data\":\"d\"}]",
            "[2,\"1\",\"DataTransfer\",{\"vendorId\":7,\"x\":{\"y\":[\"z\",1.50]}}]",
            "[4,\"1\",\"GenericError\",\"text\",{\"a\":[{\"b\":\"c\"}]}]",
            "[2,\"1\",\"Heartbeat\",{},",
            "[2,\"1\",\"Unknown\",{}]");
    for (String text : texts) {
      Received received = json.readFrame(text, id -> Optional.empty());
      String before = received.toString();
      json.readFrame("#".repeat(text.length()), id -> Optional.empty());

      assertThat(received).hasToString(before);
      assertThat(received)
          .isEqualTo(json.readFrame(text.getBytes(StandardCharsets.UTF_8), id -> Optional.empty()));
    }
  }
}
