package org.chargespec.json.runtime;

/** The name of a property, encoded for reading and writing. */
public sealed interface Key permits KeyWords {

  /** Returns the key of a name. The name must not need escapes in JSON. */
  static Key of(String name) {
    return KeyWords.of(name);
  }

  /** Returns the key of any name, for writing. */
  static Key escaped(String name) {
    return KeyWords.escaped(name);
  }

  /** Returns the name. */
  String name();
}
