package org.chargespec.json;

import org.jspecify.annotations.Nullable;

/**
 * A place in a payload. The JSON pointer is built only on demand.
 *
 * @param parent the object or list that contains it; null for the root
 * @param name the name in an object; empty in a list
 * @param index the index in a list; -1 in an object
 */
record Pointer(@Nullable Pointer parent, String name, int index) {

  private static final int NO_INDEX = -1;

  /** The payload itself. */
  static final Pointer ROOT = new Pointer(null, "", NO_INDEX);

  Pointer member(String name) {
    return new Pointer(this, name, NO_INDEX);
  }

  Pointer item(int index) {
    return new Pointer(this, "", index);
  }

  /** Returns the approximate length of the JSON pointer. */
  long length() {
    return parent == null ? 0 : parent.length() + 1 + name.length();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    append(text);
    return text.toString();
  }

  private void append(StringBuilder text) {
    if (parent != null) {
      parent.append(text);
      text.append('/');
      if (index == NO_INDEX) {
        text.append(name.replace("~", "~0").replace("/", "~1"));
      } else {
        text.append(index);
      }
    }
  }
}
