package org.chargespec.spec.read;

/**
 * One thing that is wrong with a spec.
 *
 * @param at where
 * @param message what is wrong and what would be right
 */
public record Problem(Location at, String message) {

  @Override
  public String toString() {
    return at + ": " + message;
  }
}
