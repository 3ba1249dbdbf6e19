package org.ocpp4j.json.tree;

import org.jspecify.annotations.Nullable;

/**
 * A place in a payload, written out as a JSON pointer only where it is needed.
 *
 * @param parent where it stands, or null for the root
 * @param step the name or index there
 */
public record Pointer(@Nullable Pointer parent, String step) {

  /** The payload itself. */
  public static final Pointer ROOT = new Pointer(null, "");

  Pointer member(String name) {
    return new Pointer(this, name);
  }

  Pointer item(int index) {
    return new Pointer(this, Integer.toString(index));
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
      text.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
  }
}
