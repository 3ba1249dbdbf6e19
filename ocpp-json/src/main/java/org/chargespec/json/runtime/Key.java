package org.chargespec.json.runtime;

/** The name of a property, prepared for reading and writing. */
public sealed interface Key permits KeyWords {

  /** Returns the key of a name, which needs no escapes in JSON. */
  static Key of(String name) {
    return KeyWords.of(name);
  }

  /** Returns the name. */
  String name();
}
