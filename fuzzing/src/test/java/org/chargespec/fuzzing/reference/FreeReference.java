package org.chargespec.fuzzing.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chargespec.Violation.Kind;
import org.chargespec.json.Deviation;
import org.chargespec.spec.model.Field;
import org.jspecify.annotations.Nullable;

/** Reads free JSON and customData. */
final class FreeReference {

  private static final Object LEFT_OUT = new Object();
  private static final int LONGEST_VENDOR_ID = 255;

  private final Faults faults;
  private final ScalarReference scalars;

  FreeReference(Faults faults, ScalarReference scalars) {
    this.faults = faults;
    this.scalars = scalars;
  }

  /**
   * Custom data.
   *
   * @param vendorId the vendor
   * @param properties the rest
   */
  record Vendor(Object vendorId, Map<String, @Nullable Object> properties) {}

  /** Returns plain Java; null for null and for what cannot be held. */
  @Nullable Object json(Place place) {
    Object value = value(place);
    return value == LEFT_OUT ? null : value;
  }

  private @Nullable Object value(Place place) {
    Source source = place.source();
    if (source.isNull()) {
      return null;
    }
    if (source.isBoolean()) {
      return Boolean.valueOf(source.text());
    }
    if (source.isNumber()) {
      BigDecimal number = ScalarReference.value(source.text());
      return number == null ? leftOut(place) : number;
    }
    if (source.isText()) {
      String whole = ScalarReference.whole(source.text());
      boolean passes =
          whole.equals(source.text())
              || faults.passes(Deviation.LONE_SURROGATE, Kind.FORMAT, place);
      return passes ? whole : LEFT_OUT;
    }
    return source.isList() ? list(place) : members(place, "");
  }

  private Object leftOut(Place place) {
    faults.passes(Deviation.UNHOLDABLE_VALUE, Kind.RANGE, place);
    return LEFT_OUT;
  }

  List<@Nullable Object> list(Place place) {
    List<@Nullable Object> items = new ArrayList<>();
    for (int i = 0; i < place.source().items().size(); i++) {
      Object item = value(place.below(String.valueOf(i), place.source().items().get(i), false));
      if (item != LEFT_OUT) {
        items.add(item);
      }
    }
    return items;
  }

  /** The members of an object but one; of several with a name the last one counts. */
  private Map<String, @Nullable Object> members(Place place, String but) {
    Map<String, Place> last = new LinkedHashMap<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Source.Property property : place.source().properties()) {
      Place member = place.below(property.name(), property.value(), false);
      String name = ScalarReference.whole(property.name());
      if (!name.equals(property.name())) {
        faults.passes(Deviation.LONE_SURROGATE, Kind.FORMAT, member);
      }
      if (!seen.add(name)) {
        faults.passes(Deviation.DUPLICATE_PROPERTY, Kind.DUPLICATE_PROPERTY, member);
      }
      last.put(name, member);
    }
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    last.forEach(
        (name, member) -> {
          Object value = name.equals(but) ? LEFT_OUT : value(member);
          if (value != LEFT_OUT) {
            members.put(name, value);
          }
        });
    return members;
  }

  @Nullable Object customData(Place place, Field field) {
    Source source = place.source();
    if (!source.isObject()) {
      faults.passes(Deviation.UNHOLDABLE_VALUE, Kind.TYPE, place);
      return null;
    }
    Map<String, @Nullable Object> properties = members(place, "vendorId");
    Source vendor = null;
    for (Source.Property property : source.properties()) {
      vendor = property.name().equals("vendorId") ? property.value() : vendor;
    }
    Place at = place.below("vendorId", vendor == null ? source : vendor, place.needed());
    if (vendor == null) {
      faults.passes(Deviation.UNHOLDABLE_VALUE, Kind.MISSING, at, source.end());
      return null;
    }
    Object vendorId = scalars.text(at, field);
    if (vendorId instanceof String text
        && text.codePointCount(0, text.length()) > LONGEST_VENDOR_ID) {
      faults.passes(Deviation.LONG_STRING, Kind.LENGTH, at);
    }
    return vendorId == null ? null : new Vendor(vendorId, properties);
  }
}
