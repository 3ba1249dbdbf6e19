package org.chargespec.spec.read;

/**
 * A problem of a spec.
 *
 * @param at the location
 * @param message what is wrong and what would be right
 */
public record Problem(Location at, String message) {

  @Override
  public String toString() {
    return at + ": " + message;
  }
}
