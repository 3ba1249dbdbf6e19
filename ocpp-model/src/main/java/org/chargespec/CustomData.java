package org.chargespec;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.chargespec.runtime.Checks;
import org.chargespec.runtime.Copies;
import org.chargespec.runtime.FromWholeObject;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's extension of a message of OCPP 2.x: the vendor's name and any further properties.
 *
 * @param vendorId name of the vendor, by habit a reversed domain such as {@code com.acme}; at most
 *     255 characters
 * @param properties the vendor's own properties as plain Java (String, BigDecimal, Boolean, null,
 *     List, Map), in the order of the message; unmodifiable
 */
public record CustomData(String vendorId, Map<String, @Nullable Object> properties)
    implements OcppObject {

  /**
   * Copies the properties.
   *
   * @throws IllegalArgumentException if the properties contain anything that JSON cannot express,
   *     are nested deeper than 32 levels, or have a second {@code vendorId}
   */
  public CustomData {
    Objects.requireNonNull(vendorId, "vendorId");
    properties = Copies.jsonObject("properties", properties);
    if (properties.containsKey("vendorId")) {
      throw new IllegalArgumentException(
          "properties must not contain 'vendorId'; it is the first argument");
    }
  }

  /**
   * Returns the object for all members of a JSON object.
   *
   * @throws IllegalArgumentException if {@code vendorId} is absent or not a text
   */
  @FromWholeObject
  public static CustomData ofMembers(Map<String, @Nullable Object> members) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>(members);
    if (properties.remove("vendorId") instanceof String vendorId) {
      return new CustomData(vendorId, properties);
    }
    throw new IllegalArgumentException("customData must have a 'vendorId' that is a text");
  }

  /** Returns all members of the JSON object: the vendor's name first, then its properties. */
  @JsonValue
  public Map<String, @Nullable Object> members() {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("vendorId", vendorId);
    members.putAll(properties);
    return members;
  }

  @Override
  public void check(Checks checks) {
    checks.maxLength("vendorId", vendorId, 255);
    checks.json("", properties);
  }
}
