package org.chargespec.json.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chargespec.CustomData;
import org.jspecify.annotations.Nullable;

/** Reads free JSON as plain Java: String, BigDecimal, Boolean, null, List, Map. */
public final class PlainJson {

  private PlainJson() {}

  static @Nullable Object read(JsonReader in) {
    return switch (in.peek()) {
      case '{' -> object(in);
      case '[' -> list(in);
      case '"' -> in.string();
      case 't', 'f' -> in.bool();
      case 'n' -> nothing(in);
      default -> in.decimal();
    };
  }

  /** Reads any JSON value except null. */
  public static Object value(JsonReader in) {
    Object value = read(in);
    if (value == null) {
      throw Detour.taken();
    }
    return value;
  }

  private static @Nullable Object nothing(JsonReader in) {
    in.literal();
    return null;
  }

  private static List<@Nullable Object> list(JsonReader in) {
    List<@Nullable Object> items = new ArrayList<>();
    if (in.beginList()) {
      do {
        items.add(read(in));
      } while (in.moreItems());
    }
    return items;
  }

  private static Map<String, @Nullable Object> object(JsonReader in) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    boolean more = in.beginObject();
    while (more) {
      String name = in.name();
      if (members.containsKey(name)) {
        throw Detour.taken();
      }
      members.put(name, read(in));
      more = in.more();
    }
    return members;
  }

  static CustomData customData(JsonReader in) {
    Map<String, @Nullable Object> members = object(in);
    if (members.remove("vendorId") instanceof String vendorId) {
      return new CustomData(vendorId, members);
    }
    throw Detour.taken();
  }
}
