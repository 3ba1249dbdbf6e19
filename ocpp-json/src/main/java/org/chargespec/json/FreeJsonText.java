package org.chargespec.json;

import java.nio.charset.StandardCharsets;
import org.chargespec.json.runtime.Detour;
import org.chargespec.json.runtime.JsonReader;
import org.chargespec.json.runtime.JsonWriter;
import org.chargespec.json.text.Unwritable;
import org.jspecify.annotations.Nullable;

/**
 * Free JSON, which the records hold as plain Java (String, BigDecimal, Boolean, null, List, Map),
 * as text: for a record of your own that travels where the standard has free JSON.
 */
public final class FreeJsonText {

  private FreeJsonText() {}

  /**
   * Writes plain Java as JSON.
   *
   * @throws IllegalArgumentException if it holds what JSON cannot express
   */
  public static String write(@Nullable Object plain) {
    JsonWriter out = new JsonWriter();
    try {
      out.json(plain);
    } catch (Unwritable e) {
      throw new IllegalArgumentException("cannot be written as JSON", e);
    }
    return out.toText();
  }

  /**
   * Reads JSON as plain Java.
   *
   * @throws IllegalArgumentException if the text is not JSON, or not such as records can hold
   */
  public static @Nullable Object read(String json) {
    JsonReader in = new JsonReader(json.getBytes(StandardCharsets.UTF_8));
    try {
      Object plain = in.json();
      in.end();
      return plain;
    } catch (Detour e) {
      throw new IllegalArgumentException("not JSON that a record can hold", e);
    }
  }
}
