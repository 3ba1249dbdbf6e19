package org.ocpp4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ocpp4j.jackson.OmitAbsent;

/**
 * What a vendor adds to a message of OCPP 2.x: an object with the vendor's name and any properties
 * beside it.
 *
 * @param vendorId name of the vendor, by habit a reversed domain such as {@code com.acme}; at most
 *     255 characters
 * @param properties the vendor's own properties as plain Java (String, BigDecimal, Boolean, null,
 *     List, Map), in the order of the message; unmodifiable
 */
@OmitAbsent
public record CustomData(
    String vendorId, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> properties)
    implements OcppObject {

  /** Copies the properties; an absent map is an empty one. */
  public CustomData {
    Objects.requireNonNull(vendorId, "vendorId");
    properties = properties == null ? Map.of() : Copies.jsonObject("properties", properties);
  }

  @Override
  public void check(Checks checks) {
    checks.maxLength("vendorId", vendorId, 255);
    checks.json("", properties);
  }
}
