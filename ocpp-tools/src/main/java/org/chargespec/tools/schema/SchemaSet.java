package org.chargespec.tools.schema;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a folder of schemas.
 *
 * @param payloads the requests and responses, by file name
 * @param definitions the definitions, by name
 * @param statesDefaults whether any schema states a default; the schemas of 1.6 do not
 */
public record SchemaSet(
    List<Payload> payloads, Map<String, Definition> definitions, boolean statesDefaults) {

  static SchemaSet of(List<Payload> payloads, Map<String, Definition> definitions) {
    boolean statesDefaults =
        payloads.stream().anyMatch(payload -> statesDefault(payload.shape()))
            || definitions.values().stream()
                .anyMatch(
                    definition ->
                        definition.defaultValue() != null || statesDefault(definition.shape()));
    return new SchemaSet(payloads, definitions, statesDefaults);
  }

  /** Returns the shape itself, or the one that it refers to. */
  public Shape resolve(Shape shape) {
    return shape instanceof Shape.Reference reference
        ? Objects.requireNonNull(definitions.get(reference.name()), reference.name()).shape()
        : shape;
  }

  /** Returns a payload, or empty if there is none. */
  public Optional<Payload> payload(String action, boolean response) {
    return payloads.stream()
        .filter(payload -> payload.action().equals(action) && payload.response() == response)
        .findFirst();
  }

  /** Returns the actions, by name. */
  public List<String> actions() {
    return payloads.stream().map(Payload::action).distinct().sorted().toList();
  }

  /** Returns the default of a property or of its definition, or null. */
  public @Nullable String defaultOf(Shape.Property property) {
    if (property.defaultValue() != null || !(property.shape() instanceof Shape.Reference type)) {
      return property.defaultValue();
    }
    return Objects.requireNonNull(definitions.get(type.name()), type.name()).defaultValue();
  }

  private static boolean statesDefault(Shape shape) {
    return shape instanceof Shape.Structure structure
        && structure.properties().values().stream()
            .anyMatch(
                property -> property.defaultValue() != null || statesDefault(property.shape()));
  }
}
