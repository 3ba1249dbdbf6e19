package org.chargespec.json.tree;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chargespec.CustomData;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.json.Deviation;
import org.chargespec.json.runtime.JsonNumbers;
import org.chargespec.json.tree.JsonValue.JsonArray;
import org.chargespec.json.tree.JsonValue.JsonLiteral;
import org.chargespec.json.tree.JsonValue.JsonNumber;
import org.chargespec.json.tree.JsonValue.JsonObject;
import org.chargespec.json.tree.JsonValue.JsonString;
import org.chargespec.json.tree.JsonValue.Member;
import org.chargespec.json.tree.Scalars.Found;
import org.chargespec.runtime.Checks;
import org.chargespec.runtime.Decimals;
import org.jspecify.annotations.Nullable;

/** Turns JSON of no known type into plain Java: String, BigDecimal, Boolean, null, List, Map. */
final class FreeJson {

  /** Stands for a number that cannot be held; null is a value here. */
  private static final Object UNHOLDABLE = new Object();

  private final Findings findings;
  private final Scalars scalars;

  FreeJson(Findings findings, Scalars scalars) {
    this.findings = findings;
    this.scalars = scalars;
  }

  /** Returns what a value is in Java; null for null, and if it cannot be held. */
  @Nullable Object read(Found found) {
    Object value = value(found.value(), found.at(), found.secret());
    return value == UNHOLDABLE ? null : value;
  }

  private @Nullable Object value(JsonValue value, Pointer at, boolean secret) {
    if (value instanceof JsonString string) {
      return scalars.whole(string.text(), value, at);
    }
    if (value instanceof JsonLiteral literal) {
      return literal.value();
    }
    if (value instanceof JsonNumber number) {
      BigDecimal exact = JsonNumbers.value(number.text());
      // What has too many digits in plain notation could never be written again.
      if (exact == null || Decimals.digits(exact) > Decimals.MAX_DIGITS) {
        scalars.unholdable(
            new Found(value, at, secret), Kind.RANGE, "a number of at most 100 digits");
        return UNHOLDABLE;
      }
      return exact;
    }
    return value instanceof JsonArray array
        ? list(array, at, secret)
        : members(((JsonObject) value).members(), at, secret);
  }

  private List<@Nullable Object> list(JsonArray array, Pointer at, boolean secret) {
    List<@Nullable Object> items = new ArrayList<>();
    for (int i = 0; i < array.items().size(); i++) {
      Object item = value(array.items().get(i), at.item(i), secret);
      if (item != UNHOLDABLE) {
        items.add(item);
      }
    }
    return items;
  }

  Map<String, @Nullable Object> members(List<Member> members, Pointer at, boolean secret) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (Member member : members) {
      String name = scalars.whole(member.name(), member.value(), at.member(member.name()));
      Pointer place = at.member(name);
      if (map.containsKey(name)) {
        duplicate(member, place);
      }
      Object value = value(member.value(), place, secret);
      if (value != UNHOLDABLE) {
        map.put(name, value);
      }
    }
    return map;
  }

  private void duplicate(Member member, Pointer at) {
    findings.add(
        Deviation.DUPLICATE_PROPERTY,
        member.value().at(),
        at,
        Kind.DUPLICATE_PROPERTY,
        () -> "is there more than once");
  }

  /** What a vendor added: an object with the vendor's name in it. */
  @Nullable Object customData(Found found) {
    if (!(found.value() instanceof JsonObject object)) {
      return scalars.unholdable(found, Kind.TYPE, "an object");
    }
    Map<String, @Nullable Object> map = members(object.members(), found.at(), found.secret());
    JsonValue vendorId = null;
    for (Member member : object.members()) {
      vendorId = member.name().equals("vendorId") ? member.value() : vendorId;
    }
    Pointer place = found.at().member("vendorId");
    if (vendorId == null) {
      findings.add(
          Deviation.UNHOLDABLE_VALUE, object.end(), place, Kind.MISSING, () -> "is missing");
      return null;
    }
    Object held = map.remove("vendorId");
    Object name =
        held instanceof String
            ? held
            : scalars.string(new Found(vendorId, place, found.secret()), false);
    return name == null ? null : checked(new CustomData((String) name, map), found, vendorId);
  }

  private CustomData checked(CustomData data, Found found, JsonValue vendorId) {
    for (Violation violation : Checks.ownViolations(data)) {
      boolean whole = violation.pointer().isEmpty();
      findings.add(
          Deviation.of(violation.kind()),
          whole ? found.value().at() : vendorId.at(),
          whole ? found.at() : found.at().member("vendorId"),
          violation.kind(),
          violation::message);
    }
    return data;
  }
}
