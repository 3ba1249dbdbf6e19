package org.chargespec.json;

import org.chargespec.json.runtime.FieldShape;

/**
 * A value of the document, with its place.
 *
 * @param value the value
 * @param at its place
 * @param secret whether it, or a part of it, must not be shown
 * @param needed whether the payload is rejected without it; false if it, or anything that contains
 *     it, is optional or a list item
 */
record Found(JsonValue value, Pointer at, boolean secret, boolean needed) {

  /**
   * Returns the payload. It counts as secret, because a payload of the wrong type may contain
   * anything.
   */
  static Found payload(JsonValue value) {
    return new Found(value, Pointer.ROOT, true, true);
  }

  /** Returns free JSON that is not part of a payload. */
  static Found freeJson(JsonValue value) {
    return new Found(value, Pointer.ROOT, false, true);
  }

  /** Returns an unknown property of this object. */
  Found unknown(String name, JsonValue member) {
    return new Found(member, at.member(name), false, false);
  }

  /**
   * Returns the value of a field of this object.
   *
   * @param hidden whether it, or a part of it, must not be shown
   */
  Found member(FieldShape field, JsonValue member, boolean hidden) {
    return new Found(member, at.member(field.name()), hidden, needed && field.required());
  }

  /** Returns an item of this list. */
  Found item(int index, JsonValue item) {
    return new Found(item, at.item(index), secret, false);
  }

  /** Returns a property of free JSON; if it cannot be held, only this property is left out. */
  Found part(String name, JsonValue member) {
    return new Found(member, at.member(name), secret, false);
  }

  /** Returns the message for a value of the wrong type. */
  String says(String due) {
    return "must be " + due + ", found " + Quote.of(value, secret);
  }
}
