package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.tools.sample.SamplePayloads;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fast way reads every conforming document, whatever its order and blanks. It leaves a document
 * that lacks a required property or has a property twice to the careful way.
 */
class FastWayTest {

  /** Larger documents of the same type say nothing more. */
  private static final int MOST_CHARACTERS = 20_000;

  private static final byte[] AROUND = "\"}],:0".getBytes(StandardCharsets.UTF_8);

  private final Random random = new Random(13);

  @ParameterizedTest(name = "{1} {0}")
  @MethodSource("org.chargespec.json.Standards#types")
  void readsWhatConforms(String name, OcppVersion version, Model model, ObjectType type)
      throws Exception {
    Class<? extends OcppObject> record = Standards.recordOf(type);
    for (JsonNode payload : payloads(model, type)) {
      OcppObject expected = SamplesTest.JACKSON.treeToValue(payload, record);
      List<String> texts =
          List.of(
              text(payload), text(shuffled(payload)), payload.toPrettyString(), spaced(payload));
      for (String text : texts) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Ways.fast(version, record, utf8)).as(text).isEqualTo(expected);
        assertThat(amid(version, record, utf8)).as(text).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest(name = "{1} {0}")
  @MethodSource("org.chargespec.json.Standards#types")
  void leavesWhatDoesNot(String name, OcppVersion version, Model model, ObjectType type)
      throws Exception {
    Class<? extends OcppObject> record = Standards.recordOf(type);
    for (JsonNode payload : payloads(model, type)) {
      for (String property : names(payload)) {
        String twice = text(payload).replaceFirst("}$", "");
        String again = twice + ",\"" + property + "\":" + text(payload.get(property)) + "}";
        assertThat(Ways.fast(version, record, utf8(again))).as(again).isNull();
      }
      type.requiredFields()
          .forEach(
              field -> {
                ObjectNode less = ((ObjectNode) payload).deepCopy();
                less.remove(field.name());
                assertThat(Ways.fast(version, record, utf8(text(less)))).as(field.name()).isNull();
              });
    }
  }

  /** Reads a document that is a range of an array, among other punctuation. */
  private static OcppObject amid(
      OcppVersion version, Class<? extends OcppObject> record, byte[] utf8) {
    byte[] array = Arrays.copyOf(AROUND, AROUND.length * 2 + utf8.length);
    System.arraycopy(utf8, 0, array, AROUND.length, utf8.length);
    System.arraycopy(AROUND, 0, array, AROUND.length + utf8.length, AROUND.length);
    return SamplesTest.accepted(
        Ways.strict(version).decode(record, array, AROUND.length, AROUND.length + utf8.length));
  }

  private static List<JsonNode> payloads(Model model, ObjectType type) throws Exception {
    SamplePayloads samples = new SamplePayloads(model);
    List<JsonNode> payloads = new ArrayList<>();
    for (Map<String, ?> payload : List.of(samples.minimal(type), samples.full(type))) {
      JsonNode tree = SamplesTest.tree(SamplesTest.JACKSON.writeValueAsString(payload));
      if (text(tree).length() <= MOST_CHARACTERS) {
        payloads.add(tree);
      }
    }
    return payloads;
  }

  private static String text(JsonNode tree) {
    return tree.toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns a text with a blank after each comma and colon, as Python writes it. */
  private static String spaced(JsonNode tree) {
    return tree.toPrettyString().replaceAll("\\R *", " ").replace(" : ", ": ");
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private JsonNode shuffled(JsonNode tree) {
    if (tree instanceof ArrayNode items) {
      ArrayNode copy = items.arrayNode();
      items.forEach(item -> copy.add(shuffled(item)));
      return copy;
    }
    if (tree instanceof ObjectNode object) {
      ObjectNode copy = object.objectNode();
      List<String> names = names(object);
      Collections.shuffle(names, random);
      names.forEach(name -> copy.set(name, shuffled(object.get(name))));
      return copy;
    }
    return tree;
  }
}
