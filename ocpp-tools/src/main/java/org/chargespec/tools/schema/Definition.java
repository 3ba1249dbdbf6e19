package org.chargespec.tools.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A named definition of the schemas.
 *
 * @param name its name
 * @param javaType the Java name of the schema, or null
 * @param shape the shape
 * @param defaultValue the default of properties of this type, or null
 * @param place its first place
 */
public record Definition(
    String name,
    @Nullable String javaType,
    Shape shape,
    @Nullable String defaultValue,
    SchemaPlace place) {

  /** Returns whether a definition of the same name in another file is equal. */
  boolean agreesWith(Definition other) {
    return shape.equals(other.shape) && Objects.equals(defaultValue, other.defaultValue);
  }
}
