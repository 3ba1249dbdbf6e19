package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chargespec.Action;
import org.chargespec.Initiator;
import org.chargespec.OcppObject;
import org.chargespec.json.document.NearSamples;
import org.chargespec.spec.ReferenceData;
import org.chargespec.spec.model.ViolationKind;
import org.chargespec.tools.official.OfficialSchema;
import org.chargespec.tools.sample.Sample;
import org.chargespec.tools.sample.SamplePayloads;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A version as a user's own: OCPP 2.1, imported from the official schemas by our tool, with all
 * docs still to be written. Its spec is taken instead of the one that the library ships. Its codecs
 * read and write what the official schemas accept.
 */
class ImportedVersionTest {

  /**
   * Payloads that are longer when full are left out where every rule is broken at every place: they
   * are a few, which take most of the time.
   */
  private static final int LONGEST = 8_000;

  @TempDir static Path folder;

  private static Path schemas = Path.of("");
  private static ImportedVersion imported;
  private static OcppJson strict;

  @BeforeAll
  static void build() throws Exception {
    schemas = ReferenceData.path("ocpp-schemas/2.1");
    imported = ImportedVersion.build("2.1", schemas, "v21-messages", folder);
    strict =
        OcppJson.builder(imported.version())
            .all(Handling.REJECT)
            .maxBytes(Ways.MAX_BYTES)
            .codecs(imported.codecs())
            .build();
  }

  private static Stream<OfficialSchema> officialSchemas() {
    return OfficialSchema.of(imported.model(), schemas);
  }

  @Test
  void hasEveryMessageAndBothKinds() {
    List<Action> actions = imported.version().registry().actions();

    assertThat(imported.version()).hasToString("OCPP 2.1");
    assertThat(actions).hasSize(91);
    assertThat(actions.stream().filter(Action.Send.class::isInstance).map(Action::name))
        .containsExactly("NotifyPeriodicEventStream");
    assertThat(imported.version().registry().find("Reset").orElseThrow().initiator())
        .isEqualTo(Initiator.CSMS);
    assertThat(officialSchemas()).hasSize(181);
  }

  @Test
  void whatTheOfficialSchemasAcceptIsReadAndWritten() throws Exception {
    for (OfficialSchema official : officialSchemas().toList()) {
      Class<? extends OcppObject> record = imported.recordOf(official.type());
      SamplePayloads payloads = official.payloads();
      for (Map<String, ?> payload :
          List.of(payloads.minimal(official.type()), payloads.full(official.type()))) {
        String text = SamplesTest.JACKSON.writeValueAsString(payload);
        assertThat(official.errors(text)).as(text).isEmpty();

        OcppObject value = SamplesTest.accepted(strict.decode(record, text));

        String written = strict.encode(value);
        assertThat(official.errors(written)).as(written).isEmpty();
        assertThat(SamplesTest.tree(written)).isEqualTo(SamplesTest.tree(text));
      }
    }
  }

  @Test
  void eachRuleOfTheSchemasIsChecked() throws Exception {
    for (OfficialSchema official : officialSchemas().toList()) {
      Class<? extends OcppObject> record = imported.recordOf(official.type());
      String full =
          SamplesTest.JACKSON.writeValueAsString(official.payloads().full(official.type()));
      if (full.length() > LONGEST) {
        continue;
      }
      for (Sample sample : NearSamples.of(official.payloads(), official.type())) {
        String text = SamplesTest.JACKSON.writeValueAsString(sample.payload());
        ViolationKind broken = sample.broken();

        assertThat(strict.decode(record, text).violations())
            .as(sample.name())
            .extracting(found -> found.pointer() + " " + found.kind())
            .isEqualTo(broken == null ? List.of() : List.of(sample.pointer() + " " + broken));
      }
    }
  }

  @Test
  void aSendIsAFrameOfIts() {
    String text =
        "[6,\"1\",\"NotifyPeriodicEventStream\",{\"data\":[{\"t\":0,\"v\":\"230\"}],"
            + "\"id\":1,\"pending\":0,\"basetime\":\"2026-11-22T12:00:00Z\"}]";

    assertThat(strict.readFrame(text, id -> Optional.empty()))
        .isInstanceOfSatisfying(
            Frame.class, frame -> assertThat(strict.writeFrame(frame)).isEqualTo(text));
  }
}
