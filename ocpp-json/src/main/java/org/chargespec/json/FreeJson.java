package org.chargespec.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chargespec.CustomData;
import org.chargespec.Violation.Kind;
import org.chargespec.json.JsonValue.JsonArray;
import org.chargespec.json.JsonValue.JsonLiteral;
import org.chargespec.json.JsonValue.JsonNumber;
import org.chargespec.json.JsonValue.JsonObject;
import org.chargespec.json.JsonValue.JsonString;
import org.chargespec.json.JsonValue.Member;
import org.chargespec.json.text.JsonNumbers;
import org.chargespec.runtime.Checks;
import org.jspecify.annotations.Nullable;

/** Reads free JSON as plain Java: String, BigDecimal, Boolean, null, List, Map. */
final class FreeJson {

  /** Marks a number that cannot be held; null is a value here. */
  private static final Object UNHOLDABLE = new Object();

  private static final String VENDOR_ID = "vendorId";

  private final Findings findings;
  private final Scalars scalars;

  FreeJson(Findings findings, Scalars scalars) {
    this.findings = findings;
    this.scalars = scalars;
  }

  /** Returns the value in Java; null for null, and if it cannot be held. */
  @Nullable Object read(Found found) {
    Object value = value(found);
    return value == UNHOLDABLE ? null : value;
  }

  private @Nullable Object value(Found found) {
    JsonValue value = found.value();
    if (value instanceof JsonString string) {
      String text = scalars.whole(string.text(), found);
      return text == null ? UNHOLDABLE : text;
    }
    if (value instanceof JsonLiteral literal) {
      return literal.value();
    }
    if (value instanceof JsonNumber number) {
      BigDecimal exact = JsonNumbers.value(number.text());
      if (exact == null) {
        scalars.unholdable(found, Kind.RANGE, "a number of at most 100 digits");
        return UNHOLDABLE;
      }
      return exact;
    }
    return value instanceof JsonArray array
        ? list(found, array)
        : members(found, ((JsonObject) value).members());
  }

  /** Returns the items of a list, without those that cannot be held. */
  List<@Nullable Object> list(Found found, JsonArray array) {
    List<@Nullable Object> items = new ArrayList<>();
    for (int i = 0; i < array.items().size(); i++) {
      Object item = value(found.item(i, array.items().get(i)));
      if (item != UNHOLDABLE) {
        items.add(item);
      }
    }
    return items;
  }

  /** Returns the properties of an object, without those that cannot be held. */
  Map<String, @Nullable Object> members(Found found, List<Member> members) {
    return values(found, sources(found, members));
  }

  /**
   * Returns the value for each name: of several properties the last one, even if it cannot be held.
   */
  private Map<String, @Nullable Object> sources(Found found, List<Member> members) {
    Map<String, @Nullable Object> sources = new LinkedHashMap<>();
    for (Member member : members) {
      Found part = part(found, member);
      if (sources.put(scalars.wholeName(member.name(), part), member) != null) {
        duplicate(part);
      }
    }
    return sources;
  }

  /** Replaces the sources by their values. */
  private Map<String, @Nullable Object> values(Found found, Map<String, @Nullable Object> sources) {
    sources.replaceAll((name, source) -> value(part(found, (Member) source)));
    sources.values().removeIf(value -> value == UNHOLDABLE);
    return sources;
  }

  private static Found part(Found found, Member member) {
    return found.part(member.name(), member.value());
  }

  private void duplicate(Found found) {
    findings.add(
        Deviation.DUPLICATE_PROPERTY,
        found,
        Kind.DUPLICATE_PROPERTY,
        () -> "occurs more than once");
  }

  /** Returns customData: an object with the vendor's name in it. */
  @Nullable Object customData(Found found) {
    if (!(found.value() instanceof JsonObject object)) {
      return scalars.unholdable(found, Kind.TYPE, "an object");
    }
    Map<String, @Nullable Object> sources = sources(found, object.members());
    Pointer place = found.at().member(VENDOR_ID);
    Member vendorId = (Member) sources.remove(VENDOR_ID);
    Map<String, @Nullable Object> properties = values(found, sources);
    if (vendorId == null) {
      findings.missing(object, place, found.needed());
      return null;
    }
    Found source = new Found(vendorId.value(), place, found.secret(), found.needed());
    Object name = scalars.string(source, false);
    return name == null ? null : checked(new CustomData((String) name, properties), found, source);
  }

  private CustomData checked(CustomData data, Found found, Found vendorId) {
    data.check(
        Checks.single(
            (name, kind, message) ->
                findings.add(
                    Deviation.of(kind), name.isEmpty() ? found : vendorId, kind, () -> message)));
    return data;
  }
}
