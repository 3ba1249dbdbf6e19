package org.chargespec.benchmarks.frames;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The order of the properties of an object. Public for JMH, whose parameter it is. */
public enum PropertyOrder {
  /** As the standard lists them, and as most programs write them. */
  DECLARED {
    @Override
    String applied(String json) {
      return json;
    }
  },

  /** Every object in an order of its own, which is harder than what programs write. */
  SHUFFLED {
    @Override
    String applied(String json) {
      JsonNode tree = MAPPER.readTree(json);
      Random random = new Random(1);
      reorder(tree, properties -> Collections.shuffle(properties, random));
      return MAPPER.writeValueAsString(tree);
    }
  },

  /** By name, as programs write that keep properties in a sorted map. */
  SORTED {
    @Override
    String applied(String json) {
      JsonNode tree = MAPPER.readTree(json);
      reorder(tree, properties -> properties.sort(Map.Entry.comparingByKey()));
      return MAPPER.writeValueAsString(tree);
    }
  };

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** Returns a JSON text with its properties in this order. */
  abstract String applied(String json);

  private static void reorder(JsonNode node, Consumer<List<Map.Entry<String, JsonNode>>> order) {
    node.values().forEach(child -> reorder(child, order));
    if (node instanceof ObjectNode object) {
      List<Map.Entry<String, JsonNode>> properties = new ArrayList<>(object.properties());
      order.accept(properties);
      object.removeAll();
      properties.forEach(property -> object.set(property.getKey(), property.getValue()));
    }
  }
}
