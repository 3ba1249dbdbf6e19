package org.chargespec.spec.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field of a message or data type.
 *
 * @param name the name on the wire
 * @param javaName the name of the record component
 * @param type the type of its value
 * @param required whether it is required
 * @param constraints the rules for its value, in a fixed order
 * @param defaultValue the default, or null
 * @param standardType the standard's own type, or null
 * @param unit the unit of a quantity, {@code 1} for a pure number; null if it is not a quantity
 * @param secrecy what must not be shown in logs, or null
 * @param deprecated whether the standard advises against its use
 * @param list the usual values of an open string, or null
 * @param doc its meaning
 * @param deviations the recorded differences from the official schema
 */
public record Field(
    String name,
    String javaName,
    FieldType type,
    boolean required,
    List<Constraint> constraints,
    @Nullable String defaultValue,
    @Nullable StandardType standardType,
    @Nullable String unit,
    @Nullable Secrecy secrecy,
    boolean deprecated,
    @Nullable ValueList list,
    String doc,
    List<RecordedDifference> deviations) {

  /** Returns the name of the record's method that returns the value or, if absent, the default. */
  public String orDefaultName() {
    return javaName + "OrDefault";
  }

  /** Returns whether its value, or a part of it, must not be shown in logs. */
  public boolean secret() {
    return secrecy != null;
  }

  /** Returns the field's constraint of a kind, if it has one. */
  public <C extends Constraint> Optional<C> constraint(Class<C> kind) {
    return constraints.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
