package org.chargespec.spec.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A linked data type, request or response.
 *
 * @param name the standard's name, such as {@code BootNotification.req}
 * @param javaName the Java record
 * @param section the section of the standard, or null
 * @param doc its meaning
 * @param fields its fields
 * @param source the file that describes it
 */
public record ObjectType(
    String name,
    JavaName javaName,
    @Nullable String section,
    String doc,
    List<Field> fields,
    String source) {

  /** Returns the required fields. */
  public List<Field> requiredFields() {
    return fields.stream().filter(Field::required).toList();
  }

  /** Returns the optional fields. */
  public List<Field> optionalFields() {
    return fields.stream().filter(field -> !field.required()).toList();
  }
}
