package org.chargespec.json;

import org.chargespec.json.runtime.FieldShape;

/**
 * A value of the document.
 *
 * @param value it
 * @param at its place
 * @param secret whether it must not be shown
 * @param needed whether nothing can be held of the payload without it; false where it, or something
 *     that it stands in, is optional or an item of a list
 */
record Found(JsonValue value, Pointer at, boolean secret, boolean needed) {

  /** The payload. */
  static Found payload(JsonValue value) {
    return new Found(value, Pointer.ROOT, false, true);
  }

  /**
   * What this object has for a field.
   *
   * @param hidden whether it must not be shown
   */
  Found member(FieldShape field, JsonValue member, boolean hidden) {
    return new Found(member, at.member(field.name()), hidden, needed && field.required());
  }

  /** An item of this list. */
  Found item(int index, JsonValue item) {
    return new Found(item, at.item(index), secret, false);
  }

  /** A property of this object that is left out alone where it cannot be held. */
  Found part(String name, JsonValue member) {
    return new Found(member, at.member(name), secret, false);
  }

  /** Says what is there instead of what is due. */
  String says(String due) {
    return "must be " + due + ", found " + Quote.of(value, secret);
  }
}
