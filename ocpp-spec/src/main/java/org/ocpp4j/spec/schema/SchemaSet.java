package org.ocpp4j.spec.schema;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The facts of a folder of schemas.
 *
 * @param payloads the requests and responses, by file name
 * @param definitions the definitions, each once, by name
 */
public record SchemaSet(List<Payload> payloads, Map<String, Definition> definitions) {

  /** Returns the shape itself, or what it refers to. */
  public Shape resolve(Shape shape) {
    return shape instanceof Shape.Reference reference
        ? Objects.requireNonNull(definitions.get(reference.name()), reference.name()).shape()
        : shape;
  }

  /** Finds a payload. */
  public Optional<Payload> payload(String action, boolean response) {
    return payloads.stream()
        .filter(payload -> payload.action().equals(action) && payload.response() == response)
        .findFirst();
  }

  /** Returns the actions, by name. */
  public List<String> actions() {
    return payloads.stream().map(Payload::action).distinct().sorted().toList();
  }
}
