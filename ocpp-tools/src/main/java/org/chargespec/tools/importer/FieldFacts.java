package org.chargespec.tools.importer;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chargespec.tools.schema.SchemaSet;
import org.chargespec.tools.schema.Shape;
import org.chargespec.tools.schema.Shape.Property;
import org.jspecify.annotations.Nullable;

/** The facts of a property in a schema, by the keys of the spec. */
final class FieldFacts {

  private FieldFacts() {}

  /**
   * Returns the facts; null if the schema does not state one.
   *
   * @param type the spec's name of its type
   */
  static Map<String, @Nullable String> of(Property property, String type, SchemaSet schemas) {
    Shape shape = property.shape();
    Map<String, @Nullable String> facts = new LinkedHashMap<>();
    facts.put("type", type);
    facts.put("required", property.required() ? "true" : null);
    facts.put("minItems", shape instanceof Shape.Listing list ? text(list.minItems()) : null);
    facts.put("maxItems", shape instanceof Shape.Listing list ? text(list.maxItems()) : null);
    Shape single = shape instanceof Shape.Listing list ? list.item() : shape;
    Shape.@Nullable Text text = single instanceof Shape.Text found ? found : null;
    facts.put("maxLength", text == null ? null : text(text.maxLength()));
    facts.put("format", text == null || "date-time".equals(text.format()) ? null : text.format());
    Shape.@Nullable Numeric number = single instanceof Shape.Numeric found ? found : null;
    facts.put("minimum", number == null ? null : text(number.minimum()));
    facts.put("maximum", number == null ? null : text(number.maximum()));
    facts.put("decimals", number == null ? null : text(number.decimals()));
    if (schemas.statesDefaults()) {
      facts.put("default", schemas.defaultOf(property));
    }
    return facts;
  }

  private static @Nullable String text(@Nullable Object number) {
    return number instanceof BigDecimal decimal
        ? decimal.toPlainString()
        : number == null ? null : number.toString();
  }
}
