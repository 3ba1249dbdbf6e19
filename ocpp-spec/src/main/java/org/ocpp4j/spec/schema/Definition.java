package org.ocpp4j.spec.schema;

import org.jspecify.annotations.Nullable;

/**
 * A named definition of the schemas.
 *
 * @param name its name
 * @param javaType the name in Java that the schema suggests, or null
 * @param shape what it says
 * @param place where it stands first
 */
public record Definition(String name, @Nullable String javaType, Shape shape, Place place) {}
