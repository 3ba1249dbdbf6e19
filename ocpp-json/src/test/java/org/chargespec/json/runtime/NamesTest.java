package org.chargespec.json.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.json.OcppJson;
import org.chargespec.json.text.Words;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.Ocpp16;
import org.junit.jupiter.api.Test;

/** A name with the hash of another is not taken for the other; a peer could make such a name. */
class NamesTest {

  private static final String NAME = "chargePointSerialNumber";

  @Test
  void sameHashIsNotEnough() {
    Names names = Names.of(List.of("chargePointVendor", NAME));
    String other = withHashOf(NAME);

    assertThat(other).isNotEqualTo(NAME);
    assertThat(Names.hash(other.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Names.hash(NAME.getBytes(StandardCharsets.UTF_8)));
    assertThat(names.find(NAME)).isEqualTo(1);
    assertThat(names.find(other)).isEqualTo(-1);
  }

  @Test
  void theOtherNameIsUnknown() {
    String text =
        "{\"%s\":\"1\",\"chargePointVendor\":\"A\",\"chargePointModel\":\"B\"}"
            .formatted(withHashOf(NAME));

    assertThat(
            OcppJson.strict(Ocpp16.VERSION)
                .decode(BootNotificationRequest.class, text)
                .violations())
        .extracting(Violation::kind)
        .containsExactly(Kind.UNKNOWN_PROPERTY);
  }

  /** Each length and each distance from the end; what is beyond the end could be anything. */
  @Test
  void aNameIsFoundWhereverTheDocumentEnds() {
    for (int length = 1; length <= 20; length++) {
      String name = "abcdefghijklmnopqrst".substring(0, length);
      Names names = Names.of(List.of("other", name));
      for (int after = 0; after <= 9; after++) {
        String document = " ".repeat(8) + '"' + name + '"' + " ".repeat(after);
        byte[] array = (document + "\"".repeat(8)).getBytes(StandardCharsets.UTF_8);
        JsonReader in = new JsonReader(array, 0, document.length(), 0);

        assertThat(in.indexIn(names)).as("%s, %d from the end", name, after).isEqualTo(1);
        in.end();
        JsonReader cut = new JsonReader(array, 0, document.length() - after - 1, 0);
        assertThat(cut.indexIn(names)).isEqualTo(-1);
      }
    }
  }

  /** Another name of letters and the like whose hash is the same: its first two words differ. */
  private static String withHashOf(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    long state = Names.mix(0, Words.at(bytes, 0)) ^ Words.at(bytes, 8);
    Random random = new Random(1);
    while (true) {
      byte[] other = bytes.clone();
      for (int i = 0; i < 8; i++) {
        other[i] = (byte) ('a' + random.nextInt(26));
      }
      Words.LONGS.set(other, 8, Names.mix(0, Words.at(other, 0)) ^ state);
      if (isPlain(other)) {
        return new String(other, StandardCharsets.US_ASCII);
      }
    }
  }

  private static boolean isPlain(byte[] bytes) {
    for (byte b : bytes) {
      if (b <= ' ' || b == '"' || b == '\\' || b == 0x7f) {
        return false;
      }
    }
    return !Arrays.equals(bytes, NAME.getBytes(StandardCharsets.UTF_8));
  }
}
