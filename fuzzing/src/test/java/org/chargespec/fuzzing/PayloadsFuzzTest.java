package org.chargespec.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.chargespec.json.Handling;
import org.chargespec.json.OcppJson;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of every document, read as a payload. */
class PayloadsFuzzTest {

  @MethodSource("org.chargespec.fuzzing.Documents#seeds")
  @FuzzTest
  void payload(byte[] input) throws IOException {
    SampledType type = Documents.type(input);
    byte[] document = Documents.document(input);
    new HandlingProperties(type.version(), type.record(), document).check();
    asTheSwitchesSay(type, document);
  }

  private static void asTheSwitchesSay(SampledType type, byte[] document) throws IOException {
    String text = new String(document, StandardCharsets.UTF_8);
    OcppJson tolerant = Switches.json(type, Switches.all(Handling.REPORT));
    if (HandlingProperties.isNoJson(tolerant.decode(type.record(), document))
        || Jackson.rejects(document)) {
      // The reference reads by Jackson's tokens.
      return;
    }
    for (Handling handling : Handling.values()) {
      ReadingProperties.check(type, text, Switches.all(handling));
    }
    Random random = new Random(Arrays.hashCode(document));
    for (int i = 0; i < 3; i++) {
      ReadingProperties.check(type, text, Switches.random(random));
    }
  }
}
