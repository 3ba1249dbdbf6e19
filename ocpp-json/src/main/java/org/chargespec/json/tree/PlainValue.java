package org.chargespec.json.tree;

import java.util.Map;
import org.chargespec.json.Handling;
import org.chargespec.json.tree.JsonValue.JsonObject;
import org.jspecify.annotations.Nullable;

/** Details of errors: JSON of no known type, whose faults nobody is told of. */
public final class PlainValue {

  private PlainValue() {}

  /** Returns the properties of an object as plain Java; none if it is no object. */
  public static Map<String, @Nullable Object> members(JsonValue value) {
    Findings unheard = new Findings(deviation -> Handling.IGNORE);
    FreeJson json = new FreeJson(unheard, new Scalars(unheard, new byte[0]));
    return value instanceof JsonObject object
        ? json.members(Found.payload(value), object.members())
        : Map.of();
  }
}
