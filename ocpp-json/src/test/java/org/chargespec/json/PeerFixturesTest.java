package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chargespec.Action;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.versions.OcppVersions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Frames from the tests of other implementations, valid and invalid. */
class PeerFixturesTest {

  private static final Path FRAMES = Path.of("../../shared/frames/peer-fixtures.jsonl");
  private static final ObjectMapper JACKSON = new ObjectMapper();

  /**
   * A frame of others.
   *
   * @param id its number there
   * @param version the version it is for
   * @param text the frame, or the payload alone
   * @param payload whether it is the payload alone
   * @param action its action; may be one that the version lacks
   * @param request whether it is a request
   * @param valid what a JSON Schema validator says
   */
  record Fixture(
      String id,
      OcppVersion version,
      String text,
      boolean payload,
      String action,
      boolean request,
      boolean valid) {

    private Optional<Action.Call<?, ?>> call() {
      return version
          .registry()
          .find(action)
          .map(found -> found instanceof Action.Call<?, ?> call ? call : null);
    }

    /** Returns whether it is accepted. */
    boolean isAcceptedBy(Handling handling) {
      OcppJson json = OcppJson.builder(version).all(handling).build();
      if (payload) {
        return call().isPresent() && accepts(json, call().get());
      }
      return !(json.readFrame(text, id -> call()) instanceof Unreadable);
    }

    private boolean accepts(OcppJson json, Action.Call<?, ?> call) {
      Class<? extends OcppObject> type = request ? call.requestType() : call.responseType();
      return json.decode(type, text) instanceof Decoded.Accepted;
    }
  }

  private static List<Fixture> fixtures() throws Exception {
    List<Fixture> fixtures = new ArrayList<>();
    for (String line : Files.readAllLines(FRAMES)) {
      JsonNode node = JACKSON.readTree(line);
      Optional<OcppVersion> version =
          OcppVersions.ofSubprotocol("ocpp" + node.path("version").asText());
      // What no verdict was given on has no action that is known.
      if (version.isPresent() && node.path("valid").isBoolean()) {
        fixtures.add(
            new Fixture(
                node.path("id").asText(),
                version.get(),
                node.path("frame").asText(),
                node.path("kind").asText().equals("PAYLOAD"),
                node.path("action").asText(""),
                node.path("requestOrResponse").asText().equals("request"),
                node.path("valid").asBoolean()));
      }
    }
    return fixtures;
  }

  @Test
  void strictAgreesWithTheValidatorAndTolerantHoldsMore() throws Exception {
    boolean present = Files.exists(FRAMES);
    if (!Boolean.getBoolean("chargespec.everything")) {
      Assumptions.assumeTrue(present, "the reference data lies beside the project");
    }
    List<String> rejectedThoughValid = new ArrayList<>();
    Map<String, Integer> summary = new TreeMap<>();
    for (Fixture fixture : fixtures()) {
      boolean strict = fixture.isAcceptedBy(Handling.REJECT);
      boolean tolerant = fixture.isAcceptedBy(Handling.REPORT);
      if (fixture.valid() && !strict) {
        rejectedThoughValid.add(fixture.id());
      }
      assertThat(tolerant || !strict).as(fixture.id()).isTrue();
      String key =
          String.format(
              Locale.ROOT,
              "%s valid=%s strict=%s tolerant=%s",
              fixture.version(),
              fixture.valid(),
              strict,
              tolerant);
      summary.merge(key, 1, Integer::sum);
    }
    System.out.println("Frames of other projects: " + summary);
    // An empty message id, which the validator does not look at; and the unit Hertz, which the
    // validator's schema has and the official one has not.
    assertThat(rejectedThoughValid).containsExactly("f571", "f828");
  }
}
