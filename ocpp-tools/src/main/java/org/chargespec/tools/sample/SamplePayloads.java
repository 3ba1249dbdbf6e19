package org.chargespec.tools.sample;

import java.util.List;
import java.util.Map;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.jspecify.annotations.Nullable;

/**
 * Creates sample payloads of the types of a linked spec; always the same ones.
 *
 * <p>A payload is JSON as plain, unmodifiable Java, with members in the order of the spec: {@code
 * Map} for an object, {@code List} for a list, {@code String} (also for enums and date-times),
 * {@code Integer} for an integer (a {@code BigDecimal} where it is beyond 32 bits), {@code
 * BigDecimal} for a decimal, {@code Boolean}, and null. Payloads share their parts. The same number
 * may come with and without trailing zeros, so compare decimals by {@code compareTo}.
 *
 * <pre>{@code
 * Model model = Spec.ofStandard("1.6");
 * SamplePayloads payloads = new SamplePayloads(model);
 * model.objects().flatMap(type -> payloads.variations(type).stream()).forEach(sample -> ...);
 * }</pre>
 */
public final class SamplePayloads {

  private final Types types;

  /**
   * @param model the spec with the types, or a spec that uses it
   */
  public SamplePayloads(Model model) {
    this.types = new Types(model);
  }

  /** Returns a conforming payload of required fields only, with as few list items as possible. */
  public Map<String, @Nullable Object> minimal(ObjectType type) {
    return new Sampler(types, false).object(type, List.of());
  }

  /**
   * Returns a conforming payload with every field. Lists have two items if possible. A type that
   * contains itself is repeated to a depth of three.
   */
  public Map<String, @Nullable Object> full(ObjectType type) {
    return new Sampler(types, true).object(type, List.of());
  }

  /**
   * Returns variations of the full payload, each with a change in one place, for every field at any
   * depth (of a list, in its first item):
   *
   * <ul>
   *   <li>the property is absent; the object has an unknown property;
   *   <li>a value of every wrong JSON type, including null;
   *   <li>a text at its greatest length and one character longer, once more with characters outside
   *       the Basic Multilingual Plane; a listed text; an empty text;
   *   <li>a number at its limits and one step beyond (for an integer without limits, those of 32
   *       bits); with the most decimal places, with one more, with a trailing zero;
   *   <li>a list with the fewest and most items, one fewer and one more;
   *   <li>each value and alias of an enum, and unknown values;
   *   <li>date-times and URIs in several forms, good and bad.
   * </ul>
   */
  public List<Sample> variations(ObjectType type) {
    return new Variations(types, type, full(type)).all();
  }
}
