package org.chargespec.spec.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes a record: a data type, a request or a response.
 *
 * @param name the standard's name, such as {@code BootNotification.req}
 * @param javaName the record
 * @param section the section of the standard, or null
 * @param doc what it is
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

  /** Returns the fields that every message must have. */
  public List<Field> requiredFields() {
    return fields.stream().filter(Field::required).toList();
  }

  /** Returns the fields that may be absent. */
  public List<Field> optionalFields() {
    return fields.stream().filter(field -> !field.required()).toList();
  }
}
