package org.chargespec.tools.schema;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.jspecify.annotations.Nullable;

/**
 * The description of a value in a JSON Schema. Two shapes are equal if they state the same facts,
 * in any place.
 */
public sealed interface Shape {

  /** A string. */
  record Text(@Nullable Integer maxLength, @Nullable String format) implements Shape {}

  /** A number or integer. */
  record Numeric(
      boolean integer,
      @Nullable BigDecimal minimum,
      @Nullable BigDecimal maximum,
      @Nullable Integer decimals)
      implements Shape {

    /** Returns the spec's name of the type. */
    public String specType() {
      return (integer ? BuiltIn.INTEGER : BuiltIn.DECIMAL).specName();
    }
  }

  /** A boolean. */
  record Flag() implements Shape {}

  /** Any JSON value. */
  record Any() implements Shape {}

  /** One of some strings. */
  record Choice(List<String> values) implements Shape {}

  /** An object. */
  record Structure(Map<String, Property> properties, boolean open) implements Shape {

    /** Keeps the order of the properties. */
    public Structure {
      properties = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }
  }

  /** A list. */
  record Listing(Shape item, @Nullable Integer minItems, @Nullable Integer maxItems)
      implements Shape {}

  /** A reference to a definition of the same schema. */
  record Reference(String name) implements Shape {}

  /**
   * A property of an object.
   *
   * @param shape the shape of its value
   * @param required whether it is required
   * @param defaultValue the default, or null
   */
  record Property(Shape shape, boolean required, @Nullable String defaultValue) {}
}
