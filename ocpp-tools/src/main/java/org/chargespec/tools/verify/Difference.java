package org.chargespec.tools.verify;

import org.chargespec.spec.model.RecordedDifference;
import org.chargespec.tools.schema.SchemaPlace;
import org.jspecify.annotations.Nullable;

/**
 * A fact in which schema and spec differ.
 *
 * @param place the place in the schema
 * @param keyword the schema's keyword, as {@link RecordedDifference#keyword}
 * @param value the enum value concerned, or null
 * @param schema what the schema says; {@code none} if it says nothing
 * @param spec what the spec says; {@code none} if it says nothing
 * @param specFile the spec's file
 */
public record Difference(
    SchemaPlace place,
    String keyword,
    @Nullable String value,
    String schema,
    String spec,
    String specFile) {

  /** Returns whether a deviation of the spec records this difference. */
  boolean isExplainedBy(RecordedDifference deviation) {
    return deviation.keyword().equals(keyword)
        && deviation.schema().equals(schema)
        && (deviation.value() == null ? value == null : deviation.value().equals(value))
        && (deviation.in() == null || deviation.in().equals(place.file()));
  }

  @Override
  public String toString() {
    String what = value == null ? keyword : keyword + " '" + value + "'";
    return "%s: %s: the schema says %s, the spec says %s (%s)"
        .formatted(place, what, schema, spec, specFile);
  }
}
