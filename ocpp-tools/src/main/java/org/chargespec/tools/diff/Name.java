package org.chargespec.tools.diff;

/** The name of something on both sides; two names if it was renamed. */
public record Name(String before, String after) {

  static Name of(String both) {
    return new Name(both, both);
  }

  boolean renamed() {
    return !before.equals(after);
  }

  @Override
  public String toString() {
    return renamed() ? before + " -> " + after : after;
  }
}
