package org.chargespec.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.chargespec.OcppObject;
import org.chargespec.Violation;
import org.chargespec.fuzzing.reference.Reference;
import org.chargespec.json.Decoded;
import org.chargespec.json.Deviation;
import org.chargespec.json.Handling;

/**
 * Properties of every document that is JSON, for every type and all positions of the switches: what
 * a record holds stands in the document at the same place, or is what a deviation makes of it; what
 * is not held is named by a violation; the reason of a rejection is the first that rejects.
 */
final class ReadingProperties {

  private static final int MOST_LISTED = 256;

  private ReadingProperties() {}

  /**
   * Reads a document and checks what comes of it.
   *
   * @param document the document, which is JSON
   */
  static Decoded<? extends OcppObject> check(
      SampledType type, String document, Map<Deviation, Handling> switches) throws IOException {
    Decoded<? extends OcppObject> decoded =
        Switches.json(type, switches).decode(type.record(), document);
    Reference reference = Reference.of(type.types(), type.type(), document, switches);
    String difference = reference.difference(decoded, type.version());
    assertThat(difference)
        .as(() -> type.record().getSimpleName() + " " + switches + " " + document)
        .isNull();
    if (decoded instanceof Decoded.Accepted<? extends OcppObject> accepted
        && decoded.violations().size() < MOST_LISTED
        && !switches.containsValue(Handling.IGNORE)) {
      containsThoseOfTheRecord(accepted, reference);
    }
    return decoded;
  }

  private static void containsThoseOfTheRecord(
      Decoded.Accepted<? extends OcppObject> accepted, Reference reference) {
    List<String> listed = accepted.violations().stream().map(ReadingProperties::shown).toList();
    for (Violation violation : accepted.value().violations()) {
      String place = reference.place(violation.pointer());
      assertThat(listed).contains(place + " " + violation.kind());
    }
  }

  private static String shown(Violation violation) {
    return violation.pointer() + " " + violation.kind();
  }
}
