package org.chargespec.tools.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A named definition of the schemas.
 *
 * @param name its name
 * @param javaType the name in Java that the schema suggests, or null
 * @param shape what it says
 * @param defaultValue what the absence of a property of this type means, or null
 * @param place where it stands first
 */
public record Definition(
    String name,
    @Nullable String javaType,
    Shape shape,
    @Nullable String defaultValue,
    SchemaPlace place) {

  /** Tells whether another file says the same of this name. */
  boolean agreesWith(Definition other) {
    return shape.equals(other.shape) && Objects.equals(defaultValue, other.defaultValue);
  }
}
